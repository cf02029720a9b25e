from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "counter" (
    "name" VARCHAR(32) NOT NULL PRIMARY KEY,
    "value" BIGINT NOT NULL
) /* A number that only rises; processes take it in blocks. */;
CREATE TABLE "driver_code" (
    "account_hash" VARCHAR(64) NOT NULL PRIMARY KEY,
    "code_hash" VARCHAR(255),
    "attempts" SMALLINT NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "letters" SMALLINT NOT NULL,
    "letters_since" TIMESTAMP NOT NULL
) /* The code that was last e-mailed to somebody who signs in as a driver: one for all drivers with that e-mail. */;
CREATE INDEX "idx_driver_code_expires_9f39fe" ON "driver_code" ("expires_at");
CREATE TABLE "holder" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "leased_until" TIMESTAMP NOT NULL
) /* A process that holds chargers' sockets; its lease ends when it stops renewing it. */;
CREATE TABLE "ocpp_message" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "organisation_id" BIGINT NOT NULL,
    "charger_id" BIGINT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "direction" VARCHAR(3) NOT NULL,
    "action" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "tagged_text" TEXT,
    "size" INT NOT NULL
) /* A frame as it was sent or received, secrets removed (MNT-2); kept for a set time. */;
CREATE INDEX "idx_ocpp_messag_charger_b8925e" ON "ocpp_message" ("charger_id", "at");
CREATE TABLE "organisation" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "address" VARCHAR(500) NOT NULL,
    "contact_name" VARCHAR(200) NOT NULL,
    "support_phone" VARCHAR(50) NOT NULL,
    "support_email" VARCHAR(254) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,
    "vat_number" VARCHAR(50) NOT NULL,
    "vat_rate_bp" INT NOT NULL,
    "tariff_id" BIGINT,
    "energy_threshold_mwh" BIGINT NOT NULL,
    "hold_ac_minor" BIGINT,
    "hold_dc_minor" BIGINT,
    "ocpi_country_code" VARCHAR(2),
    "ocpi_party_id" VARCHAR(3),
    "terms_changed_at" TIMESTAMP,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_organisatio_ocpi_co_136114" UNIQUE ("ocpi_country_code", "ocpi_party_id")
) /* A tenant: everything else belongs to exactly one. */;
CREATE TABLE "closed_days" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,
    "until" DATE NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_closed_days_organis_cf9bfe" UNIQUE ("organisation_id")
) /* Until when an organisation's days are closed, in which calendar. */;
CREATE TABLE "driver" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254),
    "active" INT NOT NULL,
    "sessions_max" SMALLINT NOT NULL,
    "erased_at" TIMESTAMP,
    "last_active_at" TIMESTAMP,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_driver_organis_f1e338" UNIQUE ("organisation_id", "email")
) /* A person who charges. */;
CREATE INDEX "idx_driver_organis_6f48e7" ON "driver" ("organisation_id", "name", "id", "email", "erased_at", "active");
CREATE INDEX "idx_driver_email_2073b1" ON "driver" ("email");
CREATE INDEX "idx_driver_organis_99977b" ON "driver" ("organisation_id", "last_active_at", "id");
CREATE INDEX "idx_driver_organis_be2ca8" ON "driver" ("organisation_id", "created_at", "id");
CREATE TABLE "driver_group" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(600) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_driver_grou_organis_43398d" UNIQUE ("organisation_id", "name_key")
) /* A named group of drivers. */;
CREATE INDEX "idx_driver_grou_organis_d045b3" ON "driver_group" ("organisation_id", "created_at");
CREATE TABLE "driver_group_member" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "group_id" BIGINT NOT NULL REFERENCES "driver_group" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_driver_grou_group_i_6c748c" UNIQUE ("group_id", "driver_id")
) /* One driver in one group. */;
CREATE INDEX "idx_driver_grou_driver__bedcd7" ON "driver_group_member" ("driver_id");
CREATE TABLE "driver_token" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "last_used_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* A driver's sign-in; only its hash is kept. */;
CREATE INDEX "idx_driver_toke_driver__deceb0" ON "driver_token" ("driver_id", "last_used_at");
CREATE INDEX "idx_driver_toke_expires_3c4ae5" ON "driver_token" ("expires_at");
CREATE TABLE "emission_factor" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "valid_from" DATE NOT NULL,
    "micro_value" BIGINT NOT NULL,
    "source" VARCHAR(200) NOT NULL,
    "version" INT NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_emission_fa_organis_83cebb" UNIQUE ("organisation_id", "kind", "valid_from")
) /* A dated factor for the dashboard's CO2 and NOx tiles (DSH-3). */;
CREATE INDEX "idx_emission_fa_organis_ac54a8" ON "emission_factor" ("organisation_id", "valid_from");
CREATE TABLE "late_hour" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "hour" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* An hour to which something was added when its day may have been closed: the day is added up again. */;
CREATE INDEX "idx_late_hour_organis_c4e75b" ON "late_hour" ("organisation_id", "hour");
CREATE TABLE "letter" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "to" VARCHAR(254) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "attempts" INT NOT NULL,
    "next_attempt_at" TIMESTAMP,
    "failed_at" TIMESTAMP,
    "problem" VARCHAR(500) NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* A letter that is still to be sent, or that could not be; one that was sent is no longer here. */;
CREATE INDEX "idx_letter_next_at_cb15d2" ON "letter" ("next_attempt_at");
CREATE INDEX "idx_letter_failed__2cf529" ON "letter" ("failed_at");
CREATE INDEX "idx_letter_organis_3ab9e0" ON "letter" ("organisation_id", "to");
CREATE TABLE "network_day" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "day" DATE NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_network_day_organis_bb41a8" UNIQUE ("organisation_id", "day", "currency")
) /* The sum of all sites of an organisation on one day of its calendar; only of days that are closed. */;
CREATE TABLE "payment_customer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "provider" VARCHAR(16) NOT NULL,
    "ref" VARCHAR(128) NOT NULL,
    "look_at" TIMESTAMP,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payment_cus_driver__6d16fa" UNIQUE ("driver_id", "provider"),
    CONSTRAINT "uid_payment_cus_provide_a803e1" UNIQUE ("provider", "ref")
) /* What a provider calls a driver. */;
CREATE INDEX "idx_payment_cus_look_at_0933bd" ON "payment_customer" ("look_at");
CREATE TABLE "provider_event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "provider" VARCHAR(16) NOT NULL,
    "ref" VARCHAR(128) NOT NULL,
    "about" VARCHAR(128) NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_provider_ev_provide_3e9454" UNIQUE ("provider", "ref")
) /* An event that a provider has told of, so that it is heeded once however often it comes. */;
CREATE INDEX "idx_provider_ev_receive_2fa401" ON "provider_event" ("received_at");
CREATE TABLE "saved_method" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "provider" VARCHAR(16) NOT NULL,
    "ref" VARCHAR(128) NOT NULL,
    "label" VARCHAR(64) NOT NULL,
    "expires_on" DATE,
    "created_at" TIMESTAMP NOT NULL,
    "chosen_at" TIMESTAMP NOT NULL,
    "removed_at" TIMESTAMP,
    "forgotten_at" TIMESTAMP,
    "attempts" INT NOT NULL,
    "look_at" TIMESTAMP,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_saved_metho_provide_52da5c" UNIQUE ("provider", "ref")
) /* A means of payment that a driver has left with the provider; no card number is ever here. */;
CREATE INDEX "idx_saved_metho_driver__76c356" ON "saved_method" ("driver_id", "removed_at", "chosen_at");
CREATE INDEX "idx_saved_metho_look_at_47f88c" ON "saved_method" ("look_at");
CREATE TABLE "secret" (
    "name" VARCHAR(32) NOT NULL PRIMARY KEY,
    "value" VARCHAR(128) NOT NULL
) /* A key of this installation, drawn once when the database is made. */;
CREATE TABLE "tariff" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_micro_per_kwh" BIGINT NOT NULL,
    "time_micro_per_hour" BIGINT NOT NULL,
    "connection_fee_minor" BIGINT NOT NULL,
    "parking_micro_per_hour" BIGINT,
    "parking_free_minutes" INT NOT NULL,
    "parking_cap_minor" BIGINT,
    "elements" JSON NOT NULL,
    "energy_step_wh" INT NOT NULL,
    "time_step_s" INT NOT NULL,
    "parking_step_s" INT NOT NULL,
    "energy_vat_bp" INT,
    "time_vat_bp" INT,
    "connection_vat_bp" INT,
    "parking_vat_bp" INT,
    "minimum_minor" BIGINT,
    "maximum_minor" BIGINT,
    "removed_at" TIMESTAMP,
    "name_key" VARCHAR(600) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "changed_at" TIMESTAMP,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_tariff_organis_486cb3" UNIQUE ("organisation_id", "name_key")
) /* Prices, VAT included: unit prices in millionths of the currency, amounts in minor units. */;
CREATE INDEX "idx_tariff_organis_164d4c" ON "tariff" ("organisation_id", "removed_at", "name_key");
CREATE INDEX "idx_tariff_organis_9a74c8" ON "tariff" ("organisation_id", "removed_at", "created_at");
CREATE TABLE "access_profile" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(600) NOT NULL,
    "active" INT NOT NULL,
    "allows_web_payments" INT NOT NULL,
    "allows_contactless" INT NOT NULL,
    "allows_mobile_app" INT NOT NULL,
    "hold_minor" BIGINT,
    "hold_currency" VARCHAR(3),
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "tariff_id" BIGINT REFERENCES "tariff" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_access_prof_organis_f234ec" UNIQUE ("organisation_id", "name_key")
) /* Who may charge where and when, and at what price. */;
CREATE INDEX "idx_access_prof_tariff__5c43f2" ON "access_profile" ("tariff_id");
CREATE INDEX "idx_access_prof_organis_9012b6" ON "access_profile" ("organisation_id", "active", "name_key");
CREATE INDEX "idx_access_prof_organis_07f8dd" ON "access_profile" ("organisation_id", "created_at");
CREATE INDEX "idx_access_prof_organis_c6e842" ON "access_profile" ("organisation_id", "allows_web_payments");
CREATE INDEX "idx_access_prof_organis_32bbb7" ON "access_profile" ("organisation_id", "allows_contactless");
CREATE INDEX "idx_access_prof_organis_ed206b" ON "access_profile" ("organisation_id", "allows_mobile_app");
CREATE TABLE "profile_time_frame" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "days" SMALLINT NOT NULL,
    "starts_minute" SMALLINT NOT NULL,
    "ends_minute" SMALLINT NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "profile_id" BIGINT NOT NULL REFERENCES "access_profile" ("id") ON DELETE RESTRICT
) /* Days of the week with a start and an end, in the site's zone. */;
CREATE INDEX "idx_profile_tim_profile_058d8c" ON "profile_time_frame" ("profile_id");
CREATE TABLE "site" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "address" VARCHAR(500) NOT NULL,
    "latitude_micro" INT,
    "longitude_micro" INT,
    "city" VARCHAR(45) NOT NULL,
    "postcode" VARCHAR(10) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,
    "opening_hours" JSON NOT NULL,
    "energy_price_micro" BIGINT NOT NULL,
    "public" INT NOT NULL,
    "regulation" VARCHAR(20) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "changed_at" TIMESTAMP,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "tariff_id" BIGINT REFERENCES "tariff" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_site_organis_471826" UNIQUE ("organisation_id", "name")
) /* A place with chargers. */;
CREATE INDEX "idx_site_tariff__22a1eb" ON "site" ("tariff_id");
CREATE INDEX "idx_site_name_4c6ea5" ON "site" ("name", "id");
CREATE INDEX "idx_site_latitud_13b24e" ON "site" ("latitude_micro", "longitude_micro");
CREATE TABLE "charger" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "ocpp_identity" VARCHAR(48) NOT NULL,
    "identity_key" VARCHAR(96) NOT NULL UNIQUE,
    "password_hash" VARCHAR(255),
    "new_password_hash" VARCHAR(255),
    "admitted_without_password" INT NOT NULL,
    "secret_path" VARCHAR(64) UNIQUE,
    "security_profile_min" SMALLINT NOT NULL,
    "free_vend" INT NOT NULL,
    "blocked" INT NOT NULL,
    "archived_at" TIMESTAMP,
    "registration" VARCHAR(16) NOT NULL,
    "vendor" VARCHAR(50) NOT NULL,
    "model" VARCHAR(50) NOT NULL,
    "serial_number" VARCHAR(50) NOT NULL,
    "firmware_version" VARCHAR(50) NOT NULL,
    "iccid" VARCHAR(20) NOT NULL,
    "imsi" VARCHAR(20) NOT NULL,
    "meter_type" VARCHAR(25) NOT NULL,
    "meter_serial_number" VARCHAR(25) NOT NULL,
    "ocpp_version" VARCHAR(8) NOT NULL,
    "max_power_w" INT,
    "installed_on" DATE,
    "connector_standard" VARCHAR(32) NOT NULL,
    "connector_format" VARCHAR(8) NOT NULL,
    "connector_power_type" VARCHAR(16) NOT NULL,
    "connector_max_voltage_v" INT,
    "connector_max_current_a" INT,
    "quirks" JSON NOT NULL,
    "online" INT NOT NULL,
    "epoch" BIGINT NOT NULL,
    "holder_id" BIGINT,
    "connected_at" TIMESTAMP,
    "last_seen_at" TIMESTAMP,
    "lost_at" TIMESTAMP,
    "booted_at" TIMESTAMP,
    "clock_skew_s" INT,
    "station_status" VARCHAR(16) NOT NULL,
    "station_status_at" TIMESTAMP,
    "station_error_code" VARCHAR(50) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_charger_organis_c4150e" UNIQUE ("organisation_id", "name")
) /* A station that dials in over OCPP. */;
CREATE INDEX "idx_charger_site_id_461d6e" ON "charger" ("site_id");
CREATE INDEX "idx_charger_organis_8b11db" ON "charger" ("organisation_id", "online");
CREATE INDEX "idx_charger_online_1647f9" ON "charger" ("online", "holder_id");
CREATE INDEX "idx_charger_lost_at_3f9f77" ON "charger" ("lost_at");
CREATE TABLE "charger_setting" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "name" VARCHAR(255) NOT NULL,
    "value" TEXT,
    "readonly" INT,
    "reboot_required" INT NOT NULL,
    "read_at" TIMESTAMP NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_charger_set_charger_916bc5" UNIQUE ("charger_id", "name")
) /* A setting of a charger, as it was last read or changed; the value of a secret one is not kept. */;
CREATE TABLE "daily_total" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "day" DATE NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_daily_total_site_id_fc8884" UNIQUE ("site_id", "day", "currency")
) /* The sum of a site's hours on one day of its organisation's calendar; only of days that are closed. */;
CREATE INDEX "idx_daily_total_organis_03256a" ON "daily_total" ("organisation_id", "day");
CREATE TABLE "evse" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "number" SMALLINT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "public_code" VARCHAR(16) NOT NULL UNIQUE,
    "max_power_w" INT,
    "contactless" INT,
    "status" VARCHAR(16) NOT NULL,
    "status_since" TIMESTAMP NOT NULL,
    "condition_since" TIMESTAMP,
    "status_version" INT NOT NULL,
    "shown_at" TIMESTAMP,
    "error_code" VARCHAR(50) NOT NULL,
    "error_info" VARCHAR(255) NOT NULL,
    "version" INT NOT NULL,
    "changed_at" TIMESTAMP,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    "tariff_id" BIGINT REFERENCES "tariff" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_evse_charger_fdfe41" UNIQUE ("charger_id", "number")
) /* The part of a charger that charges one car; profiles and tariffs attach to it. */;
CREATE INDEX "idx_evse_organis_4db625" ON "evse" ("organisation_id", "status");
CREATE INDEX "idx_evse_organis_54a64b" ON "evse" ("organisation_id", "name", "id");
CREATE INDEX "idx_evse_site_id_9c0b2b" ON "evse" ("site_id", "name");
CREATE INDEX "idx_evse_tariff__2a744b" ON "evse" ("tariff_id");
CREATE TABLE "connector" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "number" SMALLINT NOT NULL,
    "wire_number" SMALLINT,
    "kind" VARCHAR(32) NOT NULL,
    "max_power_w" INT,
    "standard" VARCHAR(32) NOT NULL,
    "format" VARCHAR(8) NOT NULL,
    "power_type" VARCHAR(16) NOT NULL,
    "max_voltage_v" INT,
    "max_current_a" INT,
    "reported_status" VARCHAR(16) NOT NULL,
    "reported_at" TIMESTAMP,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT NOT NULL REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_connector_evse_id_44b7ba" UNIQUE ("evse_id", "number"),
    CONSTRAINT "uid_connector_charger_b7e9f2" UNIQUE ("charger_id", "wire_number")
) /* A plug or socket of an EVSE, with the charger's last report of it. */;
CREATE TABLE "hourly_total" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "place_id" BIGINT NOT NULL,
    "hour" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_hourly_tota_place_i_4a8a35" UNIQUE ("place_id", "site_id", "hour", "currency")
) /* What one hour has of the sessions at one place: energy and time as metered, sessions and money as billed (DSH). */;
CREATE INDEX "idx_hourly_tota_organis_5ca775" ON "hourly_total" ("organisation_id", "hour");
CREATE INDEX "idx_hourly_tota_site_id_bb236e" ON "hourly_total" ("site_id", "hour");
CREATE TABLE "local_list" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" INT NOT NULL,
    "entries" JSON,
    "sent_at" TIMESTAMP,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_local_list_charger_2572b0" UNIQUE ("charger_id")
) /* The list of tags that a charger keeps to let in without asking, as we sent it. */;
CREATE TABLE "outage" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "condition" VARCHAR(8) NOT NULL,
    "began_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP NOT NULL,
    "duration_ms" BIGINT NOT NULL,
    "evse_id" BIGINT NOT NULL REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
) /* A spell in which an EVSE could not be used, or was not heard of; written when it is over (NET-5). */;
CREATE INDEX "idx_outage_evse_id_80b430" ON "outage" ("evse_id", "ended_at");
CREATE TABLE "profile_place" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "profile_id" BIGINT NOT NULL REFERENCES "access_profile" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_profile_pla_site_id_50a3fc" UNIQUE ("site_id", "profile_id"),
    CONSTRAINT "uid_profile_pla_evse_id_8fe08f" UNIQUE ("evse_id", "profile_id")
) /* One whole site, or one EVSE, that a profile covers; never an EVSE of a site that it covers as a whole. */;
CREATE INDEX "idx_profile_pla_profile_24c191" ON "profile_place" ("profile_id");
CREATE TABLE "site_month" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "month" DATE NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_site_month_site_id_2e4aa2" UNIQUE ("site_id", "month", "currency")
) /* The sum of a site's days in one month of its organisation's calendar; only of months whose days are closed. */;
CREATE INDEX "idx_site_month_organis_6a1ed1" ON "site_month" ("organisation_id", "month");
CREATE TABLE "status_change" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "connector_number" SMALLINT NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    "late" INT NOT NULL,
    "error_code" VARCHAR(50) NOT NULL,
    "error_info" VARCHAR(255) NOT NULL,
    "vendor_id" VARCHAR(255) NOT NULL,
    "vendor_error_code" VARCHAR(50) NOT NULL,
    "digest" BIGINT NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_status_chan_charger_7d1482" UNIQUE ("charger_id", "at", "digest")
) /* One report of a status, kept for ever: the base of availability over time (NET-5). */;
CREATE INDEX "idx_status_chan_evse_id_f6e0b6" ON "status_change" ("evse_id", "at");
CREATE TABLE "terminal" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(600) NOT NULL,
    "secret_hash" VARCHAR(64) NOT NULL UNIQUE,
    "secret_made_at" TIMESTAMP NOT NULL,
    "last_used_at" TIMESTAMP,
    "revoked_at" TIMESTAMP,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_terminal_organis_36f09d" UNIQUE ("organisation_id", "name_key")
) /* A program of its own that starts sessions for whoever pays at it: a contactless terminal. */;
CREATE INDEX "idx_terminal_organis_353753" ON "terminal" ("organisation_id", "name", "id");
CREATE INDEX "idx_terminal_organis_a1af9f" ON "terminal" ("organisation_id", "created_at", "id");
CREATE TABLE "terminal_place" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT REFERENCES "site" ("id") ON DELETE RESTRICT,
    "terminal_id" BIGINT NOT NULL REFERENCES "terminal" ("id") ON DELETE RESTRICT
) /* A whole site, or a single EVSE, that a terminal serves. */;
CREATE INDEX "idx_terminal_pl_termina_10aaa5" ON "terminal_place" ("terminal_id");
CREATE INDEX "idx_terminal_pl_site_id_46f8c5" ON "terminal_place" ("site_id");
CREATE INDEX "idx_terminal_pl_evse_id_c2a223" ON "terminal_place" ("evse_id");
CREATE TABLE "trial_payment" (
    "ref" VARCHAR(64) NOT NULL PRIMARY KEY,
    "idempotency_key" VARCHAR(64) NOT NULL UNIQUE,
    "kind" VARCHAR(8) NOT NULL,
    "secret" VARCHAR(64) NOT NULL UNIQUE,
    "amount_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "standing" VARCHAR(16) NOT NULL,
    "taken_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL,
    "customer" VARCHAR(64) NOT NULL,
    "card" VARCHAR(32) NOT NULL,
    "problem" VARCHAR(255) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "confirmed_at" TIMESTAMP,
    "capture_before" TIMESTAMP
) /* One hold, charge or saved card in the test provider's own books: no part of ours. */;
CREATE INDEX "idx_trial_payme_custome_bc4b97" ON "trial_payment" ("customer", "kind");
CREATE INDEX "idx_trial_payme_created_f276f1" ON "trial_payment" ("created_at");
CREATE TABLE "trial_request" (
    "idempotency_key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "ref" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "problem" VARCHAR(255) NOT NULL,
    "at" TIMESTAMP NOT NULL
) /* One request that the test provider has carried out, so that its repetition is answered alike. */;
CREATE INDEX "idx_trial_reque_ref_49dc50" ON "trial_request" ("ref", "at");
CREATE TABLE "unknown_charger" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "identity" VARCHAR(48) NOT NULL UNIQUE,
    "address" VARCHAR(64) NOT NULL,
    "user_agent" VARCHAR(200) NOT NULL,
    "attempts" INT NOT NULL,
    "first_seen_at" TIMESTAMP NOT NULL,
    "last_seen_at" TIMESTAMP NOT NULL
) /* A station that was turned away because nobody registered it (NET-3); the list is bounded. */;
CREATE INDEX "idx_unknown_cha_last_se_c12454" ON "unknown_charger" ("last_seen_at");
CREATE TABLE "user" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL UNIQUE,
    "user_type" VARCHAR(16) NOT NULL,
    "password_hash" VARCHAR(255),
    "active" INT NOT NULL,
    "invited_at" TIMESTAMP,
    "joined_at" TIMESTAMP,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* A person who works in the portal; an e-mail belongs to one user, a user to one organisation. */;
CREATE INDEX "idx_user_organis_ee69d2" ON "user" ("organisation_id", "name");
CREATE INDEX "idx_user_organis_2f36a9" ON "user" ("organisation_id", "user_type");
CREATE TABLE "audit_entry" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "action" VARCHAR(64) NOT NULL,
    "subject" VARCHAR(64) NOT NULL,
    "outcome" VARCHAR(32) NOT NULL,
    "details" JSON NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* Who changed what and when, and who was refused (ORG-6). */;
CREATE INDEX "idx_audit_entry_organis_746e0d" ON "audit_entry" ("organisation_id", "at");
CREATE INDEX "idx_audit_entry_organis_8f5c94" ON "audit_entry" ("organisation_id", "user_id", "at");
CREATE INDEX "idx_audit_entry_organis_9f8099" ON "audit_entry" ("organisation_id", "action", "at");
CREATE INDEX "idx_audit_entry_organis_bad04c" ON "audit_entry" ("organisation_id", "outcome", "at");
CREATE INDEX "idx_audit_entry_organis_4d27a7" ON "audit_entry" ("organisation_id", "subject", "at");
CREATE TABLE "notification" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "event" VARCHAR(32) NOT NULL,
    "subject" VARCHAR(64) NOT NULL,
    "text" VARCHAR(500) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "more" INT NOT NULL,
    "in_portal" INT NOT NULL,
    "read_at" TIMESTAMP,
    "mail_due" INT NOT NULL,
    "mailed_at" TIMESTAMP,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* One thing told to one user. */;
CREATE INDEX "idx_notificatio_user_id_08e7dd" ON "notification" ("user_id", "at");
CREATE INDEX "idx_notificatio_user_id_9f8ad4" ON "notification" ("user_id", "read_at");
CREATE INDEX "idx_notificatio_mailed__167b8d" ON "notification" ("mailed_at");
CREATE INDEX "idx_notificatio_mail_du_2a2503" ON "notification" ("mail_due", "at");
CREATE INDEX "idx_notificatio_at_03c8b5" ON "notification" ("at");
CREATE TABLE "notification_rule" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "event" VARCHAR(32) NOT NULL,
    "in_portal" INT NOT NULL,
    "by_email" INT NOT NULL,
    "all_sites" INT NOT NULL,
    "site_ids" JSON NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_notificatio_user_id_b2496b" UNIQUE ("user_id", "event")
) /* Whether and how a user wants to hear of an event, and from which sites (ORG-4). */;
CREATE INDEX "idx_notificatio_organis_0f6b3c" ON "notification_rule" ("organisation_id", "event");
CREATE TABLE "user_token" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "user_type" VARCHAR(16),
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "last_used_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "revoked_at" TIMESTAMP,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* A sign-in or an API token; only its hash is kept. */;
CREATE INDEX "idx_user_token_user_id_5fbc6a" ON "user_token" ("user_id", "kind");
CREATE INDEX "idx_user_token_expires_5449b8" ON "user_token" ("expires_at");
CREATE TABLE "report_request" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "parameters" JSON NOT NULL,
    "link_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "token_id" BIGINT NOT NULL REFERENCES "user_token" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* A report that was asked for: what it shows, and the hash of its link, which is good for a while. */;
CREATE INDEX "idx_report_requ_user_id_4211b9" ON "report_request" ("user_id", "created_at");
CREATE INDEX "idx_report_requ_expires_f50116" ON "report_request" ("expires_at");
CREATE TABLE "vehicle" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "registration" VARCHAR(20) NOT NULL,
    "registration_key" VARCHAR(20) NOT NULL,
    "active" INT NOT NULL,
    "erased_at" TIMESTAMP,
    "last_active_at" TIMESTAMP,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_vehicle_organis_d44a33" UNIQUE ("organisation_id", "registration_key")
) /* A vehicle, known by its registration. */;
CREATE INDEX "idx_vehicle_driver__c66c12" ON "vehicle" ("driver_id", "registration_key");
CREATE INDEX "idx_vehicle_organis_4c74c0" ON "vehicle" ("organisation_id", "created_at", "id");
CREATE INDEX "idx_vehicle_organis_1881cd" ON "vehicle" ("organisation_id", "driver_id", "registration_key", "id");
CREATE INDEX "idx_vehicle_organis_6489cf" ON "vehicle" ("organisation_id", "driver_id", "last_active_at", "id");
CREATE INDEX "idx_vehicle_organis_83d2b9" ON "vehicle" ("organisation_id", "driver_id", "created_at", "id");
CREATE TABLE "tag" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "uid" VARCHAR(36) NOT NULL,
    "uid_key" VARCHAR(36) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "expires_at" TIMESTAMP,
    "erased_at" TIMESTAMP,
    "sessions_max" SMALLINT NOT NULL,
    "last_used_at" TIMESTAMP,
    "uses" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "vehicle_id" BIGINT REFERENCES "vehicle" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_tag_organis_0313e4" UNIQUE ("organisation_id", "uid_key")
) /* What is presented at a charger: RFID card, app token or vehicle id. */;
CREATE INDEX "idx_tag_driver__7608b0" ON "tag" ("driver_id", "uid_key");
CREATE INDEX "idx_tag_vehicle_a15220" ON "tag" ("vehicle_id", "uid_key");
CREATE INDEX "idx_tag_organis_c19c4c" ON "tag" ("organisation_id", "name", "id");
CREATE INDEX "idx_tag_organis_3ff848" ON "tag" ("organisation_id", "created_at", "id");
CREATE INDEX "idx_tag_organis_2a63f7" ON "tag" ("organisation_id", "kind", "uid_key");
CREATE INDEX "idx_tag_organis_3b6e1b" ON "tag" ("organisation_id", "status", "uid_key");
CREATE INDEX "idx_tag_organis_79b2d0" ON "tag" ("organisation_id", "driver_id", "vehicle_id", "uid_key");
CREATE TABLE "access_decision" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "door" VARCHAR(12) NOT NULL,
    "presented" VARCHAR(36) NOT NULL,
    "presented_key" VARCHAR(36) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "allowed" INT NOT NULL,
    "reason" VARCHAR(32) NOT NULL,
    "profile_id" BIGINT,
    "details" JSON NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    "tag_id" BIGINT REFERENCES "tag" ("id") ON DELETE RESTRICT
) /* One answer to "may they charge here now?", at whichever door, with its reasons (ACL-8). */;
CREATE INDEX "idx_access_deci_organis_0cb485" ON "access_decision" ("organisation_id", "at");
CREATE INDEX "idx_access_deci_organis_f0c9fb" ON "access_decision" ("organisation_id", "allowed", "at", "reason");
CREATE INDEX "idx_access_deci_organis_c25bc2" ON "access_decision" ("organisation_id", "door", "at");
CREATE INDEX "idx_access_deci_organis_a2223f" ON "access_decision" ("organisation_id", "presented_key", "at");
CREATE INDEX "idx_access_deci_site_id_5e8df4" ON "access_decision" ("site_id", "at");
CREATE INDEX "idx_access_deci_driver__641a08" ON "access_decision" ("driver_id", "at");
CREATE INDEX "idx_access_deci_tag_id_4f7c19" ON "access_decision" ("tag_id", "at");
CREATE INDEX "idx_access_deci_charger_453520" ON "access_decision" ("charger_id", "at");
CREATE INDEX "idx_access_deci_evse_id_fc8a3c" ON "access_decision" ("evse_id", "at");
CREATE TABLE "charging_session" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "reference" VARCHAR(36) NOT NULL UNIQUE,
    "connector_number" SMALLINT,
    "presented_tag" VARCHAR(255) NOT NULL,
    "ocpp_version" VARCHAR(8) NOT NULL,
    "transaction_key" VARCHAR(80) NOT NULL,
    "transaction_id" INT UNIQUE,
    "remote_start_id" INT,
    "session_type" VARCHAR(16) NOT NULL,
    "state" VARCHAR(16) NOT NULL,
    "ongoing" INT NOT NULL,
    "listed" INT NOT NULL,
    "needs_review" VARCHAR(32),
    "flags" JSON NOT NULL,
    "start_answer" VARCHAR(24) NOT NULL,
    "access_ends_at" TIMESTAMP,
    "authorised_at" TIMESTAMP,
    "began_at" TIMESTAMP NOT NULL,
    "connected_at" TIMESTAMP,
    "started_at" TIMESTAMP,
    "stopped_at" TIMESTAMP,
    "disconnected_at" TIMESTAMP,
    "completed_at" TIMESTAMP,
    "stop_reason" VARCHAR(32) NOT NULL,
    "stopped_by" VARCHAR(16) NOT NULL,
    "provisional" INT NOT NULL,
    "closing" VARCHAR(24) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "charging_method" VARCHAR(16) NOT NULL,
    "hours" TEXT NOT NULL,
    "parked_s" BIGINT NOT NULL,
    "power_mw" BIGINT,
    "soc_percent" SMALLINT,
    "meter_start_mwh" BIGINT,
    "meter_stop_mwh" BIGINT,
    "last_reading_at" TIMESTAMP,
    "frozen_tariff" JSON,
    "threshold_mwh" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_minor" BIGINT NOT NULL,
    "time_minor" BIGINT NOT NULL,
    "connection_minor" BIGINT NOT NULL,
    "parking_minor" BIGINT NOT NULL,
    "vat_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "billed_at" TIMESTAMP,
    "reviewed_at" TIMESTAMP,
    "review" JSON,
    "limit_minor" BIGINT,
    "shortfall_minor" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    "tag_id" BIGINT REFERENCES "tag" ("id") ON DELETE RESTRICT,
    "tariff_id" BIGINT REFERENCES "tariff" ("id") ON DELETE RESTRICT,
    "vehicle_id" BIGINT REFERENCES "vehicle" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_charging_se_charger_387883" UNIQUE ("charger_id", "transaction_key")
) /* One transaction at a charger: always what its evidence adds up to. */;
CREATE INDEX "idx_charging_se_organis_5f6f81" ON "charging_session" ("organisation_id", "listed", "began_at", "id", "driver_id", "vehicle_id", "evse_id", "site_id");
CREATE INDEX "idx_charging_se_organis_a4c320" ON "charging_session" ("organisation_id", "ongoing", "began_at");
CREATE INDEX "idx_charging_se_organis_9207ea" ON "charging_session" ("organisation_id", "needs_review");
CREATE INDEX "idx_charging_se_site_id_4140eb" ON "charging_session" ("site_id", "began_at", "id", "listed");
CREATE INDEX "idx_charging_se_charger_e45371" ON "charging_session" ("charger_id", "began_at", "id", "listed");
CREATE INDEX "idx_charging_se_evse_id_961065" ON "charging_session" ("evse_id", "began_at", "id", "listed");
CREATE INDEX "idx_charging_se_driver__5011d8" ON "charging_session" ("driver_id", "began_at", "id", "listed");
CREATE INDEX "idx_charging_se_vehicle_bbcd36" ON "charging_session" ("vehicle_id", "began_at", "id", "listed");
CREATE INDEX "idx_charging_se_tag_id_0a239d" ON "charging_session" ("tag_id", "stopped_at");
CREATE INDEX "idx_charging_se_charger_29cfcb" ON "charging_session" ("charger_id", "ongoing");
CREATE INDEX "idx_charging_se_billed__1d1bdf" ON "charging_session" ("billed_at", "ongoing");
CREATE INDEX "idx_charging_se_organis_41f341" ON "charging_session" ("organisation_id", "billed_at");
CREATE TABLE "bill" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "number" BIGINT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "revision" INT,
    "issued_at" TIMESTAMP NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "vat_minor" BIGINT NOT NULL,
    "content" JSON NOT NULL,
    "payer" VARCHAR(300) NOT NULL,
    "link" VARCHAR(64) NOT NULL UNIQUE,
    "bill_id" BIGINT REFERENCES "bill" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT NOT NULL REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_bill_organis_f08811" UNIQUE ("organisation_id", "number"),
    CONSTRAINT "uid_bill_session_693c72" UNIQUE ("session_id", "revision")
) /* A bill or a credit note: once issued it never changes; what was wrong is credited and billed anew (D19). */;
CREATE INDEX "idx_bill_organis_c97189" ON "bill" ("organisation_id", "issued_at");
CREATE INDEX "idx_bill_driver__0448bb" ON "bill" ("driver_id", "issued_at");
CREATE TABLE "command" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(32) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "request" JSON NOT NULL,
    "answer" JSON,
    "problem" VARCHAR(255) NOT NULL,
    "progress" VARCHAR(32) NOT NULL,
    "remote_start_id" INT,
    "virtual_tag" VARCHAR(20),
    "door" VARCHAR(12) NOT NULL,
    "authorised_at" TIMESTAMP,
    "profile_id" BIGINT,
    "frozen_tariff" JSON,
    "access_ends_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "sent_at" TIMESTAMP,
    "answered_at" TIMESTAMP,
    "confirmed_at" TIMESTAMP,
    "expires_at" TIMESTAMP NOT NULL,
    "open" INT NOT NULL,
    "limit_minor" BIGINT,
    "reason" VARCHAR(16) NOT NULL,
    "version" INT NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    "tag_id" BIGINT REFERENCES "tag" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* Something asked of a charger, with its life (api.md). */;
CREATE INDEX "idx_command_charger_f3e73d" ON "command" ("charger_id", "created_at");
CREATE INDEX "idx_command_session_20aee9" ON "command" ("session_id", "created_at");
CREATE INDEX "idx_command_open_989780" ON "command" ("open", "expires_at");
CREATE INDEX "idx_command_charger_8aae36" ON "command" ("charger_id", "virtual_tag");
CREATE TABLE "evidence" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "evse_number" SMALLINT,
    "kind" VARCHAR(8) NOT NULL,
    "transaction_ref" VARCHAR(40) NOT NULL,
    "seq_no" INT,
    "at" TIMESTAMP NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    "offline" INT NOT NULL,
    "digest" BIGINT NOT NULL,
    "facts" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_evidence_charger_9c0567" UNIQUE ("charger_id", "at", "digest")
) /* One message of a charger about a transaction, kept as it came; a session is the sum of its evidence. */;
CREATE INDEX "idx_evidence_session_cd23cb" ON "evidence" ("session_id", "at");
CREATE TABLE "helpline_contact" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "contacted_at" TIMESTAMP NOT NULL,
    "channel" VARCHAR(16) NOT NULL,
    "summary" TEXT NOT NULL,
    "outcome" VARCHAR(16) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT REFERENCES "site" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* Somebody who called or wrote for help, and what came of it. */;
CREATE INDEX "idx_helpline_co_organis_90fdde" ON "helpline_contact" ("organisation_id", "contacted_at");
CREATE INDEX "idx_helpline_co_session_5447e4" ON "helpline_contact" ("session_id");
CREATE INDEX "idx_helpline_co_evse_id_3186be" ON "helpline_contact" ("evse_id");
CREATE INDEX "idx_helpline_co_site_id_7faf22" ON "helpline_contact" ("site_id");
CREATE TABLE "incident" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "title" VARCHAR(200) NOT NULL,
    "description" TEXT NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "priority" SMALLINT NOT NULL,
    "reported_by" VARCHAR(16) NOT NULL,
    "cause" VARCHAR(64) UNIQUE,
    "occurrences" INT NOT NULL,
    "happened_at" TIMESTAMP NOT NULL,
    "last_happened_at" TIMESTAMP NOT NULL,
    "cleared_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "resolved_at" TIMESTAMP,
    "version" INT NOT NULL,
    "assignee_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "charger_id" BIGINT REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "resolver_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT REFERENCES "site" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* Something that somebody has to look at (MNT-1). */;
CREATE INDEX "idx_incident_organis_035a7e" ON "incident" ("organisation_id", "created_at");
CREATE INDEX "idx_incident_organis_6fd18a" ON "incident" ("organisation_id", "status", "created_at");
CREATE INDEX "idx_incident_organis_880944" ON "incident" ("organisation_id", "kind", "created_at");
CREATE INDEX "idx_incident_organis_1ff1f1" ON "incident" ("organisation_id", "reported_by", "created_at");
CREATE INDEX "idx_incident_organis_b98f10" ON "incident" ("organisation_id", "priority", "created_at");
CREATE INDEX "idx_incident_organis_28dcb9" ON "incident" ("organisation_id", "changed_at");
CREATE INDEX "idx_incident_site_id_6a9da7" ON "incident" ("site_id", "created_at");
CREATE INDEX "idx_incident_charger_26d09f" ON "incident" ("charger_id", "created_at");
CREATE INDEX "idx_incident_evse_id_c4252d" ON "incident" ("evse_id", "created_at");
CREATE INDEX "idx_incident_driver__ea9e04" ON "incident" ("driver_id", "created_at");
CREATE INDEX "idx_incident_session_13d701" ON "incident" ("session_id", "created_at");
CREATE INDEX "idx_incident_assigne_21e577" ON "incident" ("assignee_id", "created_at");
CREATE INDEX "idx_incident_cleared_b8d545" ON "incident" ("cleared_at");
CREATE TABLE "incident_change" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "field" VARCHAR(16) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "incident_id" BIGINT NOT NULL REFERENCES "incident" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* One value of an incident that was changed: the history, which is never rewritten. */;
CREATE INDEX "idx_incident_ch_inciden_c5fb0a" ON "incident_change" ("incident_id", "at");
CREATE TABLE "incident_comment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "text" TEXT NOT NULL,
    "incident_id" BIGINT NOT NULL REFERENCES "incident" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* A remark on an incident. */;
CREATE INDEX "idx_incident_co_inciden_d74b6e" ON "incident_comment" ("incident_id", "at");
CREATE TABLE "payment" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "door" VARCHAR(16) NOT NULL,
    "token_hash" VARCHAR(64) UNIQUE,
    "email" VARCHAR(254) NOT NULL,
    "provider" VARCHAR(16) NOT NULL,
    "customer_ref" VARCHAR(128) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "hold_minor" BIGINT NOT NULL,
    "hold_state" VARCHAR(16),
    "hold_ref" VARCHAR(128) UNIQUE,
    "method_ref" VARCHAR(128) NOT NULL,
    "capture_before" TIMESTAMP,
    "state" VARCHAR(16) NOT NULL,
    "due_minor" BIGINT,
    "captured_minor" BIGINT NOT NULL,
    "charged_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL,
    "charge_failed" INT NOT NULL,
    "capture_failed" INT NOT NULL,
    "problem" VARCHAR(255) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "held_at" TIMESTAMP,
    "stale" INT NOT NULL,
    "refunds_stale" INT NOT NULL,
    "read_at" TIMESTAMP,
    "look_at" TIMESTAMP,
    "version" INT NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "command_id" BIGINT REFERENCES "command" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payment_command_00fde4" UNIQUE ("command_id"),
    CONSTRAINT "uid_payment_session_a795ea" UNIQUE ("session_id")
) /* The payment of one start, and so of at most one session. */;
CREATE INDEX "idx_payment_look_at_6621d2" ON "payment" ("look_at");
CREATE INDEX "idx_payment_organis_28a90c" ON "payment" ("organisation_id", "created_at");
CREATE INDEX "idx_payment_organis_dda793" ON "payment" ("organisation_id", "state", "created_at");
CREATE INDEX "idx_payment_organis_0eee45" ON "payment" ("organisation_id", "hold_state", "created_at");
CREATE INDEX "idx_payment_organis_95f055" ON "payment" ("organisation_id", "session_id", "created_at");
CREATE INDEX "idx_payment_driver__d909a1" ON "payment" ("driver_id", "created_at");
CREATE INDEX "idx_payment_site_id_2c117e" ON "payment" ("site_id", "created_at");
CREATE TABLE "payment_step" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "idempotency_key" VARCHAR(64) NOT NULL UNIQUE,
    "only" VARCHAR(64) UNIQUE,
    "amount_minor" BIGINT NOT NULL,
    "target_ref" VARCHAR(128) NOT NULL,
    "ref" VARCHAR(128) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "problem" VARCHAR(255) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "attempts" INT NOT NULL,
    "leased_until" TIMESTAMP NOT NULL,
    "settled_at" TIMESTAMP,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "payment_id" BIGINT NOT NULL REFERENCES "payment" ("id") ON DELETE RESTRICT
) /* One thing asked of the provider: written down with its key before it is tried, and its outcome after. */;
CREATE INDEX "idx_payment_ste_payment_9233fb" ON "payment_step" ("payment_id", "at");
CREATE INDEX "idx_payment_ste_ref_5491ce" ON "payment_step" ("ref");
CREATE TABLE "profile_member" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "group_id" BIGINT REFERENCES "driver_group" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "profile_id" BIGINT NOT NULL REFERENCES "access_profile" ("id") ON DELETE RESTRICT,
    "tag_id" BIGINT REFERENCES "tag" ("id") ON DELETE RESTRICT,
    "vehicle_id" BIGINT REFERENCES "vehicle" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_profile_mem_driver__495e50" UNIQUE ("driver_id", "profile_id"),
    CONSTRAINT "uid_profile_mem_group_i_9818d9" UNIQUE ("group_id", "profile_id"),
    CONSTRAINT "uid_profile_mem_vehicle_e1041c" UNIQUE ("vehicle_id", "profile_id"),
    CONSTRAINT "uid_profile_mem_tag_id_e1fd94" UNIQUE ("tag_id", "profile_id")
) /* One driver, group, vehicle or tag that a profile names. */;
CREATE INDEX "idx_profile_mem_profile_1053bf" ON "profile_member" ("profile_id", "kind");
CREATE TABLE "reservation" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "tag_id" BIGINT NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP,
    "version" INT NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT NOT NULL REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_reservation_charger_08c941" UNIQUE ("charger_id", "number")
) /* An EVSE that is kept for one tag until an instant. */;
CREATE INDEX "idx_reservation_evse_id_cd040c" ON "reservation" ("evse_id", "status");
CREATE INDEX "idx_reservation_status_4f2a9b" ON "reservation" ("status", "expires_at");
CREATE TABLE "unsettled_session" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "look_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT NOT NULL REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_unsettled_s_session_ddb2b6" UNIQUE ("session_id")
) /* A session whose bill became final, or became another one: its document and its money follow. */;
CREATE INDEX "idx_unsettled_s_look_at_34f040" ON "unsettled_session" ("look_at");
CREATE TABLE "visit" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "door" VARCHAR(16) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "profile_id" BIGINT,
    "frozen_tariff" JSON,
    "hold_minor" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "command_id" BIGINT REFERENCES "command" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT NOT NULL REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "payment_id" BIGINT REFERENCES "payment" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    "terminal_id" BIGINT REFERENCES "terminal" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_visit_payment_564150" UNIQUE ("payment_id"),
    CONSTRAINT "uid_visit_command_22bf40" UNIQUE ("command_id")
) /* One offer that was taken: at most one payment, one start and one session. */;
CREATE INDEX "idx_visit_created_367c96" ON "visit" ("created_at");
CREATE INDEX "idx_visit_evse_id_e76aa6" ON "visit" ("evse_id", "created_at");
CREATE INDEX "idx_visit_driver__ea7578" ON "visit" ("driver_id", "created_at");
CREATE INDEX "idx_visit_termina_c9e60e" ON "visit" ("terminal_id", "created_at");
CREATE TABLE "aerich" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSON NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfXtz4zaW71dB+Z90qpRU2m47Pd1be6u748n03O52KnaS2Z2Z4oUpyOKaIjQkZMWzM9"
    "/9AuALJEEKoCmJhM/W1qQt4oDS7+Bx3ud/T1Z0TsLk23e+T5LkB+IHSUCjkzfof08ivCL8"
    "Hy0jZugEr9flc/EBw7ehJMFyrDdXB98mLMY+448XOEwI/2hOEj8O1ix94clVRBCOki2JEa"
    "Pobycr/IjYkjwif4njO4KWJCYootv/8zc+H2Zouwz8JXngw+eUxjO0DdgSBSxBMcEJjRL0"
    "4t2HT9+8/vpb8fo59fn7g+hu72/aRME/NsRj9I7wOWP+vr/+nX8cRHPyO0nEn389ofEdjo"
    "IEi5/uBXOJDzvhw/SPwpBuST6K/2/62tbx4kvumHIdk4REjMy9e/Kojk0CRmrfaB4H/KfX"
    "PmT4rvZJil19HHlI1PkEEut7bxGQcF5ZZOkQ+bnHHtfys/fB3ceI/VGOFT/r1vNpuFlF5f"
    "j1I1vy35QTBJGE545EJMb8x/HPWLwRSy3ahGG2OPPVl/KpHJIySKGZkwXehGLBCur0C5Sf"
    "nXjel6sb7/ryxvNOGos5p1BWXfaRz9cL3wj8qyYSgDvxFb75w+np2dn3p9+dXbw+f/X99+"
    "evv3vNx8rv23z0/b/TL1OilU4lMfv448cvN+ILUb7b0t0oPvi3pMEMp1RyHZbo5yumiv8H"
    "zlE9+vn4Gv78h9Xxz9HuYkD+QcmB8oQ4BAtW+HcvJNEdW/I/X552oPvru58//Ondzy9enn"
    "5dhfhL9uRUPhJgl+AWe80G4QqRgzCfXRjAfHbRCrN41AJzfqRZQ50TAtwGcKc3URXjHzg8"
    "LFgRPc4pRQ3ceUbybf6PCULdAe3Nx8+X1zfvPv8kpl8lyT9CidO7m0vx5FR++lj79EWdDc"
    "Uk6LePN39C4k/031dfLiWcNGF3sXxjOe7mv0/Ed8IbRj0uxnh4rmKSf5x/VGVrKWvULmNK"
    "Q4KjFtaWVDX+3nIyt1j6/urqU4Wb7z/W7tsvv3x+f8kvCclGPoiLVOo1XIKdyXEWZ1VJ4e"
    "IhZXL1nrVfvWeaq5cugjAXQM2lyyrdbilTA3UmRI4G6QPKmYpcSRgOUt2wCv6fr6++tIiW"
    "JUn9qgh8hv6FwiAxwb/XUj/5j8Um8gW26HYThCyIkm/Fa//z5PDnjICocs7kC/3F53d/qe"
    "+BD5+u3tevAzHB+xpDqkqa+Yao0vXaEKM7e46zI1Rl2hz/ChmcR33RV6wR5tgrRIB8X+Q1"
    "NihzDugMWHAE9WWFYuIzZ4FCBND3hr60mpojX9LA6WODuzA1L+615k71PGky4480JsFd9H"
    "/Jo2TIR/79ceQTDQcyz8hVbbqJbYV/5ysu/7RcNTHeFrZ63SnM/8ERIKl++/Pl9c3PHz/c"
    "nDROmwEwvs6mcRRb5Xg1wDSTxgeA9UM5k6PIVjUXA3CFuDcAspfZNNM6nk1RVWRiA0j5FT"
    "YAojfpLG4CWt7yBnim2uAAkP5QTOQmqhW1uQVYISfcYv9+i+O5VxEYxBN6SmufFGObj1an"
    "q/onOMJ3Eh/xQ8TXrkRT/JTaGU9awy3yATODaIu1MnZnsMVvS4pE2EMW8bCVIQ84mot/RT"
    "P5Lxn4wP9nHQc+aQZR9JpBExyhjU8QYEh33N8bsRMMx8FiIca1xkv4jLO9Ok3LUD8mYtF7"
    "u6IvEm9Lbr01flwRsQR3jOXrkvEvEXKu7Bq6orfC0CyYe/jgCJNrfnd0hGI0Jeli+DZh/C"
    "T6NlvJ6fdKvo3Ilv/2vZlSxxFJIf/bYFa7Qycf76A75/S77wz8OXxUq0NHPqtq0MWOtsTY"
    "Yd/+hRHOFx04XzRxLs9QGzdwQXRAL3B+Hk3WC6y7YCxx189wQCYUn0ydC+rV3YsJtQmAB/"
    "Y8UGSiXiyo0gMHLDiwpHz2VRDpwkG7JM4qHRiq+zoIJI7+Jo5J5FvJOA3CXoLO2HhQDQ8y"
    "iQ5qDw6qSzgPJE609v/WRa5QHM4H9nK/6/v05avvX70+u3hVLOvik67V3Fy5iibdQLQ7Lr"
    "RK6WB8qIjam19F4WO2wyYSL5odBp3houDWH83VUdrFrJhQIYOLGzzMk/Mwpyt4EAdTPtG0"
    "Vry5j0nZ6uPyhmzmAbuMWPx4onOFlE9nnX4QMc4jxUAjJ4i/xBH/Tqmjouq+2PLHWyyyPB"
    "ebhA95cfXzj99caPJJnzDP8Nmi/BX1JMwWH0mWmNs+iG6YT1ORq2NUsrn9H+KzfBSkeI7S"
    "MQH5Wm7ma/l6EaPdUlBSuOgLeWXiCnnV7gl5VTcTKKebKcIKyeEgPjmZKMDKJWMKsELi4B"
    "oePg0O0rBGloYFZpPRmE0UcdmcBQoRmEzAZDI5k4lYvwNg/EvicvCosslHZSx5H4ThicZM"
    "Ij+fdRlIbvMROy0j75AYi2iMMPJjMg8YiigjbxDlCwIFSbIhcyQ+lFWxUttH8jY1fghTxz"
    "am0R0flxHzwcIQIuaU/yRb9OKHl3/QmFIO+WLjYNTN6pY/lvaPhCRJ+SQmD2mBs2aYqmae"
    "9Nt72rpayjMIA53GXTbrsLZkS8aKXSUNiHO9xbl7/mttVMl8vIN65EuTmk8v22s+vWzUfC"
    "qOuwbArYtaJXFIVB4sbKI89xuYdltnK4RgpB21kXYadZ4OZEHcS1pAn5C5J0fLjW3L7DVc"
    "jlGGwz6hoTVCkG16yzYPmPVhQIUM4O8Nv4jsJ5Hmom63oiskYEUf3Iq+xo86Hauj0mtO4N"
    "ylemZ0qZ51XKpnzUs1DKJ7G3jz8cOge9yYjT07PYVBytrroBA5pEpBAb5nhD44PkfDiqol"
    "25wLVTpgAPg/p+f/zNbwADDLAlr8h1yXMzqKdHXfG4CcexufiHDu1pzW9WqKqiLTQeGn51"
    "D4Ka+4p3HgK8X42n34Su0/Ezc+XwjSAsCEg3we8GEoiBAVzvOrDz/9pHPAm5DY1HHSOMfz"
    "coetiQcR1yVJ9jj99yzNcU6ZKh+ENGHgMJ+Q8DPrcphD3aS9Okiov17zVUQiFjArL0mD0E"
    "HEX702APzV61a8xaOaWzcDzLZUVZ3OOVPaH0yCEv7QHpTwh2bfL5wkW8qv5SVOlnbW4Bqh"
    "eyUzTs/PTY6S8/P2o0Q8q5Vg4/dRb9C1xAC8EfB4vgqYqJQh+o/SDSuA1Eg5nWWSuuaBck"
    "kW5ZIS4sdE4MesNkGNbJDlP6Izfg9JeMTfxOJazBtzrQKN8eZ6hcOww26pn+NwFszv9ivB"
    "n51+f1HI7OKPLin9+vO7T5+aC3oRE+I9EF0MZeeRUqGDI8TiCLkNqX9PbPFWqABtmwqDsb"
    "8MHnoFXNZIBwi5HJkE41bE5V0gfpttcnyd7oCBIqLg+zpr+DzF4HBx+tt1ES8pnIvHOTcx"
    "4Zy3W3DOGwYcaRS0QbcgAHB3gpuQOMCh15a10yXJ1wgB7J1gL4J4tcWxkBdbKnC2462jBc"
    "h3Qh74vs4X0mGHzAmcA/fUzLjeYVtvgLtKAitss/EA7U5oV4SROEXI5uarULkHs5lpscOy"
    "qIe59yXYQg7A7wReOtd6XIN1OuegNnHItfvjGu44Mfeabvkq3TZhbrUY1qgcivodLn1VRB"
    "qJ2gqebgELg0rLHVij67KmTA/lDgiFdaSZVxQRn1F+hDIczbHOn9ORxaildu5AGL4oWgnc"
    "gsYrnT3QBPSS1jnIBz6DS8zSM9VWqmujdw734U1zJXTiRQ80ZPiOq9AWV2HHDHAtalNFFb"
    "jSRHPm4d6AV2YAwJuA/2MTxPdWBS5LinFk5or3OZOZW8bsWvg0SyJwaVq4NMma+prok644"
    "54LEmdiHI7Tp6pFEWiFz6Bg/fCEGcTf2azZVowU3/pjd+CFOmJcQEvXgdJ0WOD1qTmfJPL"
    "ZMLsmAv2PmL5fh+h3YFULg8Zh57IugRC+5J1tPo4q1q7o1MocEo8H02ywnU9h42UYDbkeE"
    "SoPykDFtv777+Ond+0+XU7WcVdHrcXxpJ4BjbMzHWM4yEsc05qycW5mp9dTOGamHj1GCfs"
    "yD3hjQj7kdaujHrDfAQn2tIetrZTUurFigEAH0VtBDZa1xVNYKmEZcssb4OjCK+5kqtso2"
    "H2NxomvCWPoz22oU5SNmBqWKvEQZbFKyKB2O6EL0AErnmCGciLY/osWPMOwicYWLLkFZ2+"
    "W3iC0JesDhhqR0aYo1opFoGiRaCKF7smbackd7fp22VFIOTUeVpINXNYI+ylCo6PhFLuSm"
    "agJ8Q35vLW+fEbhQRaRLFbn8y01FC2kEahSayKerLz/mw+vRG/WOPnhOhSbUPFG6QjVUsn"
    "7BGtPBfcBQjZgIb4YXExF8ZJ3zr6GGQBkr9HEfc4hC5qAtZCK2DzP/U0WoMheQqnSgd/c2"
    "eYD1CUwgU2DJfk0gSoXeJ8KsFAR2FOHq0Ts+W4hS2b3NGFIt/r7DGsIHe0rx+d3mkKuIcO"
    "BwlOA0Xhyz0krxBuFwix+TtPtxwBJEHkQBUZ8gfmsmaLNGjDZNHsNMaWDWUF4i65kaNUkW"
    "cfCpcHtL+MNM8kqfVap6P5BlwI+/7C/ykOT/3F1c+o5m5qjiFW1jI0LmiSeamJJt1gC6NN"
    "01v2D25eXAKhbdY5Vv3z2wgkD30Co+3WMZvsvBY3S9VppU1zdoCp18lDbVzuasPNEAWQ6G"
    "ct0TESdmHVawmCyIaJ5pZQqrEDlX2fjMJPjorD346Kwjba+tJkN3xUsdvUPBdUPUu1xz9Z"
    "NEItqBH4E2a7lB6FyEz16su9MreHGw82PgdOu68GUBtobURbxNIthet0ewvW5EsKm46WSZ"
    "9hbJDcJBjukxeOsGi2eLyYpyyZurzDGzQ1dD6dAtOFyIedbfy7YuQ53ugBfhT+/+68fDXI"
    "b7iSy3Dix21ZM8PLyKkm+Vgl5QHdC1lh/Lk/WslTYbC6xLIoDaHOqKQcri9KjTuRAsse8K"
    "UYsQ31nVFCkIoKRIZbkPUVIkFd+4nLy1rNBco3Pw9jw16bdy2t5v5bTRbwX7PpfqPBLN++"
    "S8Nakh4W3McRP84ZLGQdKvLUadGHg9Zl6rfiCrNHyFDsKgRs1iKI/zXDgtZZtefK5SApfH"
    "zeXCJW/NZZUSuDxmLs+D5CkHt4Yc+D1mfvt0tRahbv1u6SotcHrMnBansBcTnNi5vGtkzs"
    "UXDG+vy6+7Wytvd5XKOZiHd62sY/oQCJcf1vSj6zT51yghe8nC8O+HNNE6tDoq5pckzi3r"
    "4W2eAou7R2+1tS2mXKGDiso9a/oW0fF26FfpAP0nor8iHEC7/jNNUucOm+Hv0CXdxJqV3p"
    "7lXhA4AO6hk9zXOL7nAp7lyaJSwbnS71xJO/WsNJEKncgrVA5F6h26/hj1vTWJfRJp7Avd"
    "iQM1Uod4METOQNbuUsYVWEuLGmKH4D3wEs/BpOv+jChpgQ99+SBbLYg6GUIO7NmpoUoOFs"
    "0xWzQXMf0n4dzBcbBYNLndESBXJ3xSoNx0OLyXiDi25A9FSyH7w69BesD6yd+J/3Pq+Eu7"
    "8/lWVmeVxsGQxDMT2367ab/NNhdEVBP8aWKdyylBk+u3xsWl2wf/Kh2g3/OESV37Is2qBw"
    "901MCJnhYNHN9La6c9GxqkwIN+PHjArA/+FTLAvuc9QBkOe10EVULAvx/+laI7VgHcKiGo"
    "12NWr9MsvV5crpECn8fPZxv7SWv+JhhOLAwnYbAKekkQNUIwGPf2TS1pzPjv7CVJaIhBmu"
    "gpSUPPtWFr1PgkeOh5cVdIIcVu1Dc3VBo/8sFVqYNqjn+FDK7vvugr5WotLPElESDfF3mo"
    "sD8aVkB/x+MZIYty1Rb2x4IGTp/+uIu4jR7QK2SAfn9lTS3obuH3qNAB/jb4/30GLVWMWP"
    "LvfNVBS5UjI2zUUgVa9trCurtlb11DGgDTy2yaaR3PppAqGqEBpKnuPgCoPxQTuQlrxchh"
    "AGwmHwyA7K/lTG5CWxWlDLDVdpWwxvUmncVNTEvFzAhPfch5D0jziVxFVdG5xtVXLaQJmf"
    "+AH1P5u95SrXw66+ymJsd583zgzkZqv0QsCNF2SSKEI6SKoV8lSEyDcExQOu0MBREfGvhL"
    "5OOQRHMcN9uoDTGhtolaXUSGxvCjUQdnqL0llox0/ieNrIr6V4gczAO4MCnTcdFepuOiUa"
    "ZjI7ad3ruqh7gg6PKpThDoDmCFjxQcB2M6OMCOdDQ70pGkHLriz6r3c+1Rt3yjDNop21xT"
    "UXyFw4pwck/miC7Kjq4ztA3YUrZyDYMFQS/wOvh2Nf+6KdD0nkUjxdRElnofUT8mmCldRv"
    "MeQvqndE3kUia/r4OYJC29SR+CmG1wKPvxQY/RiZyLXQKV/K+FLJWPd1CM2ketRMw2moo4"
    "3f2nNgcuQXQwgIev8BQT/jMTTRxgV3R3QTKOBjLitc40kGlrHdPOj9amMRBtb4H7OqYch5"
    "XNUaOQOFDu7ABtdTlgggVW57lK4xzKw1+Y0H90z8HzqvxusYxrZO71tTs16VN82t6n+LTR"
    "p3hOdSk37RDn4507JV6anBIv20+Jl41TAlppPZ8kEH6BLoIe8XhVOoeuggPHQ0IVsjGI99"
    "Aq8jmdeYpp1pLTVUrIbxw1mxMSsT79xkoy2MZj5m9q2eonpFZJgc9j5jP/aYsgXvVtBVqh"
    "BU6PmdOKb9SSz1VKuJhHzebcFV7TNruabuUkB+y2lfu1J9tsCyoEHVu5t++X6HCrxOG901"
    "D452RI3wXUg4F6MM8YfagHA/Vgnj0rqjGs5lyo0sFW6Is/FIU5Du6bpMfFqxAB8pBIMolE"
    "EihIcqCCJFA8Y/DiGZmQMdR65T/gupzRTYCrcpkBxuJOGwDgXxKXi5MoFz/UfDlezReoS/"
    "L0uiTHSiyVzbxofKJNLc0fzrqTS9VhO9NL36F1uLlDNEYJ9e8Jk5mhEbr89foyywtlS5Jn"
    "in6VINHPFcVkTWM5NGDNXNNhptSWz1AuxmizuuUfa5JFt0FMvPzxsetrmMh6kDtqlzuasr"
    "bBru6+5yWVS3awIXqeq/vFEtQaqUPq/hDA3geR5lRp93Lm453zcQ6fsSWmX9MtP/M1PZZa"
    "l2uNyqHlOpi3U4iFcy7I2KxblQbW7s61u6DxShfK1Q5wSeEcvK8N0H3dCu7rRrKs3N0SHg"
    "t8q1TOYTx8iImY/oGGXI0i3oPlAVyhgyO4eQQLkNIW8szDluBW6ABcXeyZ0DPJ3LMvkqIh"
    "PeBR8e7Xdx8/vXv/6XKqZ0YBX58GahVSiFYfcxgzxMs9x4gtgF58AiFbEEAxBZZAAMVYEB"
    "55AMVUYd0dQXEsD98mYqTFv5c+mnV798pBBr691DSP2BIzRKPwEYkKNMlbtI6pqM1AEsTw"
    "PUEBEzXsb0Pq3yc6f17faXYXj231xx23QOhxS97vxf7Y7k97wOFGg3Vn27mcBJqzP0E6Oc"
    "4R9AMOwscbynCoO4WUp50H0VyM4zs7H7jzMLpZEpRsVmnladFw66sELekmTviJwv+fiLYa"
    "qfs/qTfcyNtqvE0PHz5ItuCQx1HZh6N5cB3mldpABaWjGCcU/0ktc/5jIySh2RQkIzp8oW"
    "toBmISf1Bw0uJ6UmkcLLF8ZnJHtV9RdVOhgOLu0Vttl5ZGjAod3E39jBh+FgXsaazjOw14"
    "BR2g/6RUMw32u7LM3IJ9QI/PA4n4Bd2j4kOD1Bl0D53CjTW3ZXtbp2w4NHUCU/IYVq8izJ"
    "uzQCEC6MGKPz0rPrQON8ok29k6/EhWnjQpSmfhKdKlOqw75RiTDBISJ1T0QKVZVofWiNwy"
    "yqhNKh9HVjgIzYwnuS1YJRT/iHFZfp3/JP4T0/SRbGrZjqw5m0hP8dLhGa3o29oyuFoJN2"
    "/wChkn4791Zh0WH+hWpnSsMGtZ0dWzotG0otiipgAXBA62BDk3aavLR3X0EGo01s1Ou+Z5"
    "01VcsiSC8pLm5SVzY4zHudoEvDudqk57OMXhdL/n9xDZVJXr2yZ6tEIIsaNjjh1tylo2jG"
    "5SA7fHzG0oVHoyaKFS6N/RCjX/gfOrKHzMNvREdlF29nRXDQc7cevWAmPleFgyvLHymIa1"
    "D/yPk1bjmnw6221g42hkA43Cp8ToNARpi7OyKeQboQmTOWIUJXRFbun8UZrYEr62EhGOyU"
    "dilL7ujQx6WtAYcSUk+yzJK7LgfDJ9HNUB3707avSvamOLdgsb9mW4rLfEiSaQpN26UKdz"
    "Lqb0wsTEcNFuYbh4tSumVCwXa9wrRC5advbQHRozRlZrpgkX6TY1qHTORDUMYmaAZjvPQf"
    "fk4gTjN5DttlHInFFAh9g1GS5eEmQyrJXdpk4Me2d0e2csyQtScPwxppt1u/idPjaRv++K"
    "kSbJVPxdcyRJZEJAKsNq86XaR5q6u8UU3j0xTBdQDDjgcJ6I5aBLfAaH834dzsXussQ4p3"
    "EQ5wsjnC86cL5o4gwW/hOw8IOFHyz8E76nwcL/LC38Uon4TGRp425NIxtkrG94q5Jgp9px"
    "JdKUJbEwqAsbupyjqXV0DdQqHel3ydKNixYDTXWj9gwSkkenLRytQebYTqDjpAepG8kcfZ"
    "UKwO8NPghHIBxNgSX7zdUq7JhPBLlmP3UUY/XoHWWjqqkCa9Kp6pgy/Q29J9FJqzSfPjaR"
    "41kx0sBvkNJ8lci4mG+CKKspJKoOiWAHFCTonqy1jZRsSE3CZioMkuHSmyw0Pk2EM4mqAT"
    "fCqG7gLsVg/G6EQ3VAMDJuv+wwbr9sGrflIWAd5FSlgtCyuhOhkbsGRu9d9/LYjdzmqT+b"
    "fhledVpg9ahZDSF2z4LNYJYEy9jzZQVYxkZhGQPjzfSNN5erQNZF+CNu641dGzHrMuGQbK"
    "y3wDZtsoVQMUcpjcxjEk2s51yNu6X8B36VoA9XpwhHc/Tl6nfEgpAk6MUP13/65uxrrWHn"
    "abOZRpHmHWUfcBhwhsV0ZRZPWh8PhqDxXzizDkPQ+DsRH8xAMXw/V2WzaNWZlkDHCtWzLn"
    "W6CvyYej3aUNQIQULtrSwkdBPrEnc6mj4XFM5Zi/cScg6h0CdDhkKDdgva7RRY4kpQ7OVD"
    "MCeCUTrtK38269S71FFGca8rkiT826T9e7JGeQjf0g3jf3P6KMFSwJ9JJ7ioNhEw5PPv9l"
    "b0+0lr6QkXOSv7AAnPef5F9DG0h3ipVn2rdgJMLdzz4I4kTKOzZS8qB0Ns7jg1L9mIMO2f"
    "12RDd655jdShbu5DZJyDSlvIq68NpNXXrbLq60ZcQ3nIeTFZ2ICsIXVOO3hlohy8atcNXj"
    "VUg4T8w4uohWZQEjh0KAymGti7lcGdPAF3ckx8Ejz0ig+pkQKjR81ouliEQWRbrVyhOmC5"
    "8uKTydYrz1QMKxWhpAGzSW+Tq3D+aepP3ZDfW1AvCJwQYbtOrMu/3FRWdy48vfj87i9fVw"
    "6sT1dffsyHK4v/w6er9zW41/gxpFijMrQDrpAA5D0gr1o0zI+XKh0cMRACNn1WVA125lyo"
    "0jmk7oGTYjws2W8IXnacDwDzh3ImRxGuXn0mXRrT82EocPlvuC5nnNbBYopx9UgdmZctaf"
    "GwJTu9a4lFJfk1jlnVwyWLsGd9GWX1GB/Hb9E6pgsZfChCERmOg8WC/5sx7C9F1fdAk7Q6"
    "/PQG3rLMS2IU28j3AdskrR0cleaRcojS4FM+kh+m3/U4NXEgPHL4PNle/rknuubGdkUN6J"
    "sbf97xwXxze4klW29uw8AvuoeYwlwjcy73+OWFSZJ33bSt5Hhf1IEW06/plt8zWwv3XI3K"
    "IaVtuEqmNOK3PON3v8YE2mnnr1H2s/WPDN3DWPozwcfiwCgpDujFv/rjH/mVcrk3iWPPR0"
    "aKWb9GCHVacFSO2lHJf9o8kKpDL25ryKFf6Zj5nW1P+0j+JqEzLZcGkwiSJd1GPWI7VDrY"
    "PmPePiSOaWyttFSpnIsmPDdRD8/btcPzhnKYAhZEC01E4S6YcyrnYN5L7z1I6Rr0BvCXOL"
    "rrV+irQgm3wJhvAQgKgaAQYEUm85a+JYuIkJIIoO8NfenBswK/QuaQYReiccbDkv1G44jj"
    "YwCMr4MpFybZHSNSHrIQ4TQostYRTumROwC2N8VE0zqiTZGt3E2jCmv6EwnXIjnnQ+q7O9"
    "FEONWHzLqCnZbZYM9XRu8MfLqmK3JL549ou6TIx2FI5ojGaBtTRmQNNjHtTMYibWW4Ev+G"
    "afp+M8rpiXOZ1OrXtflNf65SsV+JZZN/y5zxeugSxChNRESaofYYpQrvG0zb6Wmq0IJfce"
    "wmkigioY35ViFxMIhqD176zWqFY03/5/ZsMIXECYgPnQ1GN8yndnGBCokTkO97VYND4gTa"
    "bR/98JjadZvLzFaSsEIEZkBwRUyeFZCf+gxdQYA8/2ST9PBGK0SAPHiBJucFEut3AIx/SY"
    "x8FSNb7abQKpscMrH3AbBRJnZdVB8A4Dyd2k1UFdVkdP7giUK62x18JMcaDedE2xEpezLr"
    "dKOVYwwaIK1j6vP9mqbyC9Ikz+5PvkIJ9e8JS97KWtchwQlBJOIjtksSiQLZCaPrBMV8cW"
    "w5P7Qutb28YbejbaK+MSeEwVmHv0uyeO5tIhZoPCE7+sHWaMEANzoDXEMPONYBuonDxxvK"
    "cKg/RcvHO45SMZCfM/nInQfqb+KQE5VQBCla4kSEB8imAalQJAqhyOfrEPvkDRLL8+4xrZ"
    "TCl6xoPLDit1BM5jOFhD9dcaJH8fg2kGEJom+cpgfdgd//t+hvXJpYM7RZo1sZNkEeiAiY"
    "4DdrUnZOmKEgSr+FCJhQyom/Rf8viwHgZ7xP+db+f0j+R/ZfwHd8Y7QXi5E/IS//Ul7l4p"
    "eL//qbmN8b/qNZ/RhJVS8Nk3548LsEejAYhU7k/G3woMOhrtA46Hs8M3A9nrX3wGvknMnD"
    "wVttl5ZelAqdM0mxB7Zg+pm9wNPV0tiVUlPQAfpP8pxosN/lNHEL9sHc7jGXDCJ+h6+CiG"
    "qMlF0rukHqDLoHXtSqxGQOv0oFvtje4OdyqY3Km9OAqjs6VRciHka5yyD5Ehy/Y2QJpP8d"
    "H9ux+ns+Rr5oI6rNoCqezboMlYE6yihlii2FP0X6ZJI860mYCxlFIaX3wkz44vOXm29eao"
    "yMPej7pkaVEbd/b6nsXFYzNBict4s0GBqTNY3FmNtHQ4p1HNA4YKbDlfImdbtjnbqaXVl/"
    "qniG64/mcfDQSlf109efYv7wLiKtXykkOM7+nqizDRLRlNsaGq+WVtRTEzPqabsd9bTRez"
    "VgoVWKTEHgILx7qZ2tfrMGzu3ZXzUyBwqkHTr/ayrlh3+6/LK3A3zP+V+qXFEFubuTgUp3"
    "OLX2dL/X5BCNDGqinenCrZE5eDQPv3Z9vNHFdnZ4aHOCXvDWAxFH1Mbg4pUBthevWrEVj2"
    "p5Vn7mziY2XqoaFeSHNuz0XM3mP79PgmiNFKz2o7bahzhh3hO4raMHlo+a5YrVwpLZVUoo"
    "RjtqLkOG/7Ng83gqSwOb98dmPhUNH3rxuUYKp/aY+Qxlbk6GVGNq/htzJ0yNEBLhnxTAe5"
    "ya+IC/ON9V56c5/BUyQL8v+lB/CeovPXtWZAKo/SFUI4TN8MQ8DqiA9ZzicQH5N1AB67DI"
    "QyD0KAKhoQLW4BWwcnsAwLoD1prhxADaVNUcANgfionchLaik48uH2KioI6/G9JEgbVuhg"
    "QF8IYvgAd1G/detzE3UoBksAPZmjVnlMlnH6RP/KQjBS0bMTNJRPP8cvDOfLSriKAHHG5k"
    "Ly0coXySNL1si2XBQOGwfyOLSC0DkabzOEPbZeAvUZCgSFadiomoO8VI1MxY28sbTHLaCj"
    "xSzh8lWwrKSZkkQNlHF0D0yASiChY560wD0AsCiO83iO+/JQt+1TfxbU+5KikGifAf8VbZ"
    "R7oVXjCdvNUOd0EAaNujXbu9La7mKiF4UMGZPX1WgEMJHEoj3Az7dSiplVWeiLNaysVRjG"
    "v3HjjsDuWwO7LtiK5WO+oX5UNmZtYjZbRBE4uYrHB8j2ik2nZ0vSjaB4IxZ2oX5AyMOc/N"
    "mMO4mmuj/ObjnTDlgPL7LOR+UH5HyQpQfkH5HeFmAOV3PBiD8vuslN9PHGnRSexEo/UWz2"
    "Zd6m7IR3l5iX8DPTdKu3oxmsUlJEUdXhHBwOVoMs8bJyZojh/RCouivA8E3RL+qR/SJI9w"
    "EE+DnGazVlptVTXmg7yyZ3Fg6M51dPmoXQOHbhfOauGglYBsPAWWDC8bH0nQIIzp20FnT7"
    "qFjHKMgSU9HZ2GRfLLOmFBGIrb/1Z0EI3YDNHsoU834RxFlPFHb2VH0SKUUgyUMZOiFUB0"
    "x6fjlzrRmeP3/DYTuSIivzMP86+xWrOiuP0CB2F38X5Goez9VA7MLjGF87HBqo6y7NQZa3"
    "KtJvu5SXVaPqq9Jvt5oz5tsrn9H+JrjAcdtcFLEhdR3kfle/CJHNAnApUle7FiahpOJg/Y"
    "lNVWSZxpTzpYMbq6lGW5eTTkUMtxzBuoFKAtOV0hBB6PmcfrmHKMVzbinULiQKudqnB3bi"
    "TcnXcId+dN4Q5MbWBqmwJLnDG1UR+Hn4JEG8paPpx1GtzEMC/Mx+00ut0sCRKjRWoyw3dJ"
    "atrCKKsige4JWad9NQlDQYS2AV9AGz4iuecsmfH/oi3JzGCaoNfhp9eY1SotKv9eM7KBh2"
    "6Upq+J1NueiorDN0gc6Dox/fn66oseT4WkLuoGPkP/Qvkh4oyQK7DoNsrU7S81wVVM0GhB"
    "KGJu7FUNhQwUjTErGkesoz42OQvCkJ8hK0ALGUUw7DEK4E0VYaMKeMdR8b4QtqXx/Q/48U"
    "Sj4ylPZ11KXpSO8+bZQCMtL9msZP2pMESi9mKSFaNSlyOS/58GS/KnIqqSa5MkmuNYxD2E"
    "8lP+MFfjYpLFWOoVv72/UasLavZXhlPWevQRdMTxXC+zDh2x4FeDBx0dfBUaJ5zMVTvvmY"
    "GV96zVxntWt/AKKO4evdV2abfOq3TOqOPHaNHEv5an0dt3qhYFHaD/pN4cNm52lcQZ2Aez"
    "QcXkgUT8Ol4FEdUIqt0NZ2qkzqB76K5jWHNbCkuUHvdseJcFaoJXZgeKwqQE9oUxrV6wLz"
    "wzL+cXyoJF4OPs9zeVYPX5rFMNro80qvWcJhAyGs6F31EonyLHU1+1uWOsSXi/kjyaR/Mr"
    "H8UEl1H+q2rQv/jTm2+ISnqUij8Q9T+4WitkHau49ILARYX21ESjPW1XaU8h8H8HxBcm2R"
    "UX7ckVF43cCn3Uf0fmiktR/wcIvIMCYk66klfaYuWtV/RKX6l8urrwYJaGIPLWNGY41Mg8"
    "lIYERy1Cj0pXg/WWE+4L11weOuz+eH919amyNd5/rCcZ/fL5/eXPL17KPcEHBazFrJCLqp"
    "ankkIGQS6jPpkUdcNiP6lkB9xOxSeT3U+rvhkqK8hQmcqeArviaKziRymf+HyhB5PuKELG"
    "Dlvfb6rYjrXAn2oG/3kjIe40lcsxM1NzuRfnw3fazH9bSgM3wtEcLekWYWkDR1vMgRZW8S"
    "XBcRbZJQ2VMzlyEdNVXrVPxn69uPr5x29efd20s+9hfm1cmMLo1KBajwLTho4pQ8HuPv6r"
    "ZwZ292PZ3cEoc2Al8vbRI0IftMRbJQOl3QJvHIaevGssAa/QwQI3B1yAxq8lq6xGleZJaY"
    "29IFfu29tNELKA363ifXu7WQ+d7QhGDTBqPE/owagBRo3JYDtWo8aVv15/JkmC77T2DPXx"
    "rMuUQflAb6WMNCguvIj5y0RBkUAp3UtjFBOfBA9kPuOf+DFhiejTR/kH6MXnLzffnH79Ft"
    "2TNUMLPhbzMQxJJ0vDjjH4G/4W/S36LauHskgXOB/3mLwR1YYlFOhOTMbfxAF/RDHdJrO8"
    "skoic+UirsLGKOX/PDWcEOwv+SDi36Ol/KoJ8vmlbxzTWE2uhC6EozV3gKg2GlENakgcmQ"
    "EQUOeki30e8KtVL3W3W3UrRC5adodNEcbWAOMjoHugMpuHCqWGAup7KaDO8B1XSzxrzKtk"
    "vaCfUKDVPpBPgn/ahD7nwyH0WWt6OpLyrtqldNp7zW7Vob7XRxqo74xEOGJvRAxA/Jjm5f"
    "FpRac/0XhHRgqQ3/kcomRMpFXPe8ygLzDjrwO+VjcRix/5f+dypcoP1zhmj6MoQgrhA4Pr"
    "0/K/FmJQPt6Jm/oArWS43M9VA42zr0PSLEmcEzX3kljG38j4CefZruU6nXNo72VFJ5u1iG"
    "zx1hwrK7gbhM7hfW62uDvWdhvYLSExu8FuC4qZPth76a8Gxdn2bXkRBkbvn5ZHR4XIQYyH"
    "t8A8YH6vbVa3Or9yO85VKueOjOHPZwGYAMO7XVsYAmpUYA+oezYYjoPFwtqzVCHrherIDF"
    "rH8StldTDZkqshS8on6VtJszHD4Vb6y+/E/znFFgkk9vtUImyQwuZ4Ehfm/bkwBy4M0T5B"
    "Z600lXK0xC74P2oKkol61K4cNfrmVWzBtnCrhO5BPbSOROJV4vlLHN31qqego4eyCmOO+Z"
    "hI47CXE9EfoKd4O9SifNFVFD5mG3oiuyg7exqbaCxe5A1ri/5On8w6PcflGAOfcbImYSjb"
    "SspEcRyhy1+vLxEXaMI5iihDt7Kg63wmorRFxLb4TOSbzxFdvEXbOGCMCGr+PwFDQYKoiK"
    "d+8eXy5ptzTSr7Qd5oEqRNHhKSJ7Dzz9O6shCnPUq/Mv9S88A2xq5C5KCZ97WBmPi6VUx8"
    "XRcTb8kdjnrccSqdgzfcRG40I7mwOOcsWazSAYtHzeL5Jk4TUlaWDXNqhJBI0d/gXQoWFj"
    "bukgig72/Ig3yusbAiKzJhxwKFCKC3gh5S70eRei8W8AAYXwdTbiq1E1tlmxtgKq7GATC9"
    "zKZxFFNFgBhVOYOf8OOKyG/dMGblj2Zd1qy1Msioh29GIMohimZEfFnEWT3EhMoaiQytuN"
    "CdPkybFepb8/adSJsQ4dMVh2guEx9Eo6KMQJcI8deTkNL7os2R5iBSzMptQ/i3TY8Qg7HS"
    "k2xDoHx5DcE8Dh6KhOz6Q2Xrq48g+WMaYsasw0g3p7oQho4kY6qNW3DBNPfywsA297JuJy"
    "iNc+JRzYlL70nkLXGiiZ3qiHStUA3iKT+uNXrPca7WgfEQEG8VEL+O6UMwt4siVmngqDA4"
    "KvwNv4NW/AaOycLKX1Kjc25Jvzw1cZnwUe1gnzbcJpDjse/4pTTkt2eAJHTLfqIdr6ocmK"
    "7wKpV7IXrDn9oSMcsTW6VxTbjby2G94ho5tYa5SgXXotG1iNdsExPvliy0HR13xM01qCHg"
    "dMxeZ+v74WlXQ7/d9CX78VO8HeYb0kcEqpBBfkhfGSg7jnpJoU1akESfUiG0HxPqpMCDfj"
    "zgMtBGBoP1YEKTFrjwlJ3gLWSjUw0TujqtNGihv41Fu5VcMO0HfYMYsLfAfh1T/vtXlrbj"
    "nMQ5te30/NzIQH/eYaA/b6htkOr0HPS1pfgN9jxWyEAfHzN/uXod2jaqL2jgUrK4lFKhNv"
    "H6IN6gBeStkMd9zjCFDM6wMZ9heRCcJX8VMuDvmPkLRQpOBi1SAP1zjmyUKSN87RhQoQMj"
    "fV/8K2HHFi4SlQzQn1TSIyD/BnIeR8SKal6ERdpjhQ62AuScTgJ6yDmFnNPJYGuXc5ppRQ"
    "PA+qGcyVFkqxrk6BJ6R3YzDpfP21R+BgD1h2IiN2GtqHsmB0GqnQ9xEJQzuQlt1ZBhcnGl"
    "Yu9Qhyz/DdfljG5iXNUUxpjo/yHLIjtpT/gvhswMEv89Xx29swLAb0vMEEZ50iDycRgm/I"
    "N03zcT/Q3Ga/P5q2ajPEVRprirCYsiZ6Ajv//gae9QbtIkkx3SVA8Q0m6ZhHPw7JtpZzqB"
    "97T1knXCe3o0b8fo9hIY3Z8fK8DyOArL4+GtDlPF18TscFS17ZqR9Um7yiYfz0zUtSQfuV"
    "NVu4oISlvM4+SeiOL+/E9SqGJvikr/c7qN0DZgSxSwBN2TR5TmBWfV/zmHRLMAUZhNPKcb"
    "5nN9EeEF0yl8B3urSQ+CHLR0XeQ10gqlEVTD0amG94HOGNiutuTjHdRbBu4/MIUc8qliy0"
    "+21ZoyUXPI4yeZDcoa0mHwHlGtkeELyVHREskC5Xy8a1VchkcWr0SrxT75x3VK0Ll6q79M"
    "eHyZbR2dKpVzCZl7seON3Uo6bWxxYtdSqqRwDuHT70za2fNR7enE3zUa2kPK9v5Ttu2N/J"
    "CiPQEDP2aMC95M08WpXcBRSJwprTJYglTIz24y97gIqCvxvMMtVqOFvTPqvZMQxsJeVSyq"
    "lOACHTOXwQc3Gn2wasc250KVDhgATtDpOUGVBkVPhFnph+QowtX9Pi4/aEwXQUg+k9VtS/"
    "BqZcCs0xeaDvVW5Vgjb2jqJZ6hu5hu1jP0QJYB3/GiDTrDd4gVoapiciS+XqL3b/acxyjQ"
    "Vf6wvIuVfEHLs+ytLU/5F9E8aTpIy4ezzJkGnlHwjI7uANyr9w4qGxxTtlXPOHPwKycjYA"
    "9hllNnRfUmtlDxKnTAgCf4XO+swVekLDiDeuJelWPNsa/Jv4A/mDYmZ9pIz+4BYH7n+yRJ"
    "firncxTn6m03yhD6kR0q+0rclwL4YLj+mM/mJriqtmKAbXa1DYDur+VMbiJblQIMsOUi2w"
    "C43qSzuIlpKdWO0YL8U4h9ctJuQE6fz0zsx+tiqJH5eLukIUGi0NFM2Hop/+jy1+vLWd3i"
    "61NRSfctigj/L8KRHCUSYbAkTocHLBuHsKiHIOfWW5sP81qtcVqt3VYzMKu1JQ0tzGBZHq"
    "dlGWqLgv3t2bMC7G/Psbjosz2FwAIEFqBJ4mxtATps+daRHSimqNpVb4UCo4MUGD2qGn0j"
    "YrTjlKFtqnQ5ZmaiTouQbW9RjN+pU/+AH5O8PsSWkPu0GgTXVhmOmaz8wJVYEs1nKIjkIL"
    "FKv0rQP7kK3FSVnzybUUEJ0GbHIL3MOrTZOV8HTfyvVzgM20N5MhqXxPez0+8vCuDFH11Q"
    "X39+9+mTRiYXeycRKd0b3SXaDWqDGNCt9XQRzQn7YVsjBWTBrjKq4xnsKqDdT4EloN2PC2"
    "cj7f5oepOsYHf5QOTX1ylNyoDZDo1JDvVIMXantvSOay9itOL2S0uqL3GCGA1Fqb0ZSmjh"
    "5wsStCRkLmrw8bWFlnQrHYN0IarvST+gNsFlj+/R+hh3l3OPiU+ChzRrGLSucWpdUNIdSr"
    "ofENp9lCvCt3SjSTNtx7cgAIRNC0KVB3kD511t5SukUCBkdKUjGjrHccS0n8maxuxnwnma"
    "aMW06oBOMS2WQ71YGbtbTEMpVSoebUWUlayDvKCi9nEmMiVcSErS4sbCEs0lq6UwXYtCx2"
    "EQ3c/4wMBfCsnqjlJJK2O1Al2I2CFeaGIa3yRF+LAfE7HvvLzgMvl9HfDVdRz5zWTr7xbg"
    "Tv5jsYl8wWRE0oZ83yaMa3HfZqsq/V7JtxHZchD+88RpYQ9SkYt78uzU4Jo8O229JcWjeq"
    "0X4UFjJNZ4Mf58ffWlRZauUNWvx8Bn6F98pyd7M5sp++N2E4Qs4HtBvHZvO6EDdoFS5abM"
    "4X7x+d1f6pz48Onqff0KFBO8r5c348ekJ85Nm4VfIYKyzrW13yw+rFwclvJhlRLEw9GJhx"
    "XHVykPWLK5SglsHjWbwQs3Gi8co/fEngcqFYDfG3xFMzLHXiEC6MH5OT3np1jAA2D8S+J0"
    "4zJlm5skr4oDeSBQb/K5HEVWvbxG5Uj+mXD0H3D2uzX2yfLxrNs6WR1o4kGWKaGp41b0XF"
    "szaeoTKaWicqGsvy3CZAO5gpjWOdxjCq3fN7Wi5Ys/2shSjk3nrxJGLRpSbZLUpJj9e4bA"
    "uDjBK3rWYVzMVkKDXa28KglcEpQGq8t/hLpWI4X00AmNxRFlai4sKRy0lA8fDgHWwl1Ckh"
    "NmJLAWPg82cwj77GWVDhqKjJnDouyM1vDSUeOxoDicIPJyIoJdVYEyF+6qdCDg9RbwjlI3"
    "B6A/AdfSmFiRkCTpw4UqHVRvmZR36dkiD86lUTiXMhlmAJg/lDM5inBV3htdeZepwrq7vs"
    "vxvKEjO5734wzNBIihzgD+A67LGd0EuCpzjcoreo0fyPwz4eypeu40j2ddXtFEDPRW5UiD"
    "jI0VwZGsHZT1z8tTX9Oa6DLxNSQLllYUEvkTeebiWxRR5PPfjlInlHCJyuTXJYm1qRp7fF"
    "PP5NpK3feYrGiZZOUvaUKiIosjpPQevKwTklVnHV5WyNeFfN2JZ5Pyn040neY7sjFygsMh"
    "fLK3U2TPmRi560wnXwl/TLfDTWuyr3hjJitj6RAW3hXwTT9Hl1YpItlyWSUEJo+ayVWp2I"
    "bLVUrwTo+Zywsa31HGeu3mOi1wesycxpxTqzXThOa1aqoqyeF8hd/tS3gcOBIhtwxY7hqF"
    "DDbMmDfM0Rqkj02qgWCHZ8gKcPmOwuV7+E6uU8XXpJXrkZw8xI+JtipX9mTW6dopxxg4de"
    "7JY9oOIkjSZDTOV/F0huYcrSgtVrpdkrQZhDCU3+KECL/KCs+1zpsBZtxdSKvVuRJlfTVM"
    "rZ35eOfKzgxVcqndOfKAw40V1gUB2O7bbfeNe/RIZ1Agz8LmCZQ1eOo4f/IRBqePbC2bun"
    "Gz+BtdqeXWYVpnrubelL+h6dRlOA4Wi6JXa34U5H+LY4tt5sRbBX5MxZOQRnfqR+DjnYhw"
    "2nWMHffGGNUhdvrddwaHGB/VeojJZ7WCwfM5V7KtMjwVEueckOdGGJ93YHzexLh5VBla7J"
    "qEDgU6D2i5q577Fvg2KQFgTZJWwB5tDoh8vHOnw6tzg8Ph1Xnr2SAe1Qql0oT5/Fq3gVel"
    "cQ7ilybn78v24/dl4/T16SZisd0CLkmcA9hE8WzXOxuVfmW/TNF+0gbfCpGDktrwoUx0TS"
    "L+fm9JN3Y1lRuE4yirLN7nTFllgdndo7eOA79VBulMp9XSO+OiPXSzvs1tGPgaDlAaEhy1"
    "3KkFUQ32W061L9yLTw67B95fXX2q7IH3H2ugfvnl8/tLfs3KDcEHpdYmDdYxuduELZ6jrh"
    "hhleqAN+z7//J++uX9p48fPt7814FuWzOVvUNjr98EUIDiZFDdBmJcW6HmP3B+FYWPJ6mG"
    "O5FokEwZ3xHyiqO7flyvUELIz5hDfiDmZDRCWenMsWJChcwh0xxE/IyHJfuN+ElX8AAo3x"
    "QTTWvFm8Jb2erjCvjh6s9nGkl5XutxTx/OdrndvVUxbqfz/WZJULJZiVAdjATxVwma40cR"
    "syPLVMup8u536srk43zM1Y85jt/ykaGM9pGjE7QV+TrpNDgmyA/5n/OmR//A79aGCUi80r"
    "VQoOZv4phE/qMmVkCzN1MyaLU8Trd+wcsGDzqs8gqNg0bjM5OIsPaAsEbya2pUXG01zd4M"
    "jJEZHRgh+8m7flaNxdMY63fWtSzoAP0nlfOzSY5SSZyBfTArWUweSLQRzomIasLXu1Z0g9"
    "QZdA+8qAs5qGmu0iNfEDyxhsHYrk27IgZgBBrNClaEenMWKEQAPViApmcByiPun4hxHtrv"
    "KLbKNh+X8Ue2s/kgvT4nOvuP+nzWaQKSIz2/HLrTCnQVERSTNY1ZZoyRU8zKjmWiet4bma"
    "kls7TEoAcc8LUQhAF7RFQU1xNXPXrx5fLmm/Ovm8ae/bzCoFla6kCbB3ckYd0t045Srg/M"
    "OEZmHBpFxGc09to6nl2vcBi2q7saemf0g7PT7y8Kbog/uvC//vzu0yfov3Xw8ob2EQDOxn"
    "u45PqPiU+CvvWuKqTA6FEzOsQ66boz1jMngUhPi0hPEsf8lrZNValSOZdLcW6WLNiRK9jw"
    "2kjAgmihCSHfBXNO5RzMp+cmeVd8VHsY7Xkj8+qBRHOqrwfVUSNBJQKcLXDud35oiZ3Dff"
    "hjJFOrm/diV6WzggbsrE/z+0I/w+Mx4Cj9DEcWcgcV/p4hK8DbMwpvDzR1c6ap28hOdVNU"
    "d/d0O44n7QbfnWgcaOLjWZffjGUDdnrLfhNtqIIErWOSkIizFcm2VNkqe4N+/uPHH2T7qR"
    "nib0OM3pMI0Rg9kGXAj1IUaGKhB5rTtBTaJph790QX4Vyph1kME4XQslfpHrUVW5uVZdQ0"
    "Q6qJjR0D7/k3NHln6ZLYNbLyK1t+GFR1m4ZAMuvwG27szC6bQxtcDhf0beLQOmt3aJ01HF"
    "r5PrGDNycBiA0gzs89U3zz8Q6CO7xDdvwFHw9WCcusFFZXLayGYXAa8QQn7z7cfPz18kA4"
    "D76E8w5y9r7nKiVUFxiz55nDnvQKMKgQAo/HzOM8K8jjJ0aTzd2xbXVaZ2rvDBHXFuKEeZ"
    "t++6dOC1tozFuIM8oyBzKncCYQ9MCOGKgQdgIVwqBC2NMqhB2tXdzIriLwJT9zVlSt8OZc"
    "qNLBVgBf/uR8+Yfv1jeyFW8Kr0mzPs2ZMgCyv5YzuQlt9RgdmUNfVqTT+vTzWnVdbv1izE"
    "7P/k+iMnoyQ7++u0FB5IebOZm/QZyVDMmi6bI02SoIwyAtNiYbHBKUF4yaIbwSHR2yYRGN"
    "Ja2mmdk+X2TTDq0lCEAzOiYrWiYrlbQtDvbqcEVBAbf6RGSDWYdbffy+s4M5JvfSLA2q1h"
    "2qap1oguGtuUxx37d+XX0GsCb2rNwsevWUaIo+MnYMaZkA+NEzwyQtmSCu9AXpVZGtbQbg"
    "SM+GMzi+FyUbn7JJ2ucAy8lT+bKI01W+YTpP1E6W1Mmd2SaDeUhypHy87nMeaclh2ffOgA"
    "vJiohv0GBCe5c4lQYaxFVcVAM2iEsYWXs6eXaXMKsQgn9WK6BKhGxO9xoVwNp2qFsj2yQE"
    "cBtndLqvHzDzbtf250FJ59A1OeyBYA1tjQqA7VQ9reHV0gLI7eeuNcJNQoBXU0U9iILVZt"
    "VHT2mQOoTvoWvZ4997c6FOClzoy4WqM9AmsrFKCQHYYw7ALnzCDR53OwYdTgm9MHIOXnQ4"
    "By+azkEIux5W2ISw62cYdg2NmZ/DlQTh3RBePAWWDB9efKRITRJzdQmHJ7pYzfzZrDNaUx"
    "21M17zHVrH9C7Gq6JL7DZCTJRS4gsm5n/nubGyw8h2SUWTEbSWzWEZJ3gjSizRiPGXhHwk"
    "yt/eDNjc65v2E7HZqwITRGdO42idIYjOPFZ0Jii6h1F0E8LPJ+YtcaJxZXcUkqmSDYP2cX"
    "swVbF+ZQL1q3akX7UAvcJz0kMhalI7qAq7pBVBTYznwumYPND7noZ3lRK4PGYug0H4BAzC"
    "YBB+mkEYTIVgKpwCS1wzFf4UYp+cdNgL0wEzE6Ohty7GGpgOt0saEiT6Qc9EJXXM/xnd8U"
    "8uf72+nKW2PVzY6VBC4geiyeR+wjwas1/Drlf8tNyKl/evln/kJfihbfE4LXHQJAgKOz17"
    "VuQnlhULFCLYBL1TqpXLwwr9GiEsfpBlpyHL6lb/ADirvmtHMa5teQN8xRE9ALbX2TTTOt"
    "BNYVXuMeg75njfsTjg2ip+FAnOJzqFVn0+69RnxUhvrQzdqc5eRQRxPXQ+y1qGCU00wQ9k"
    "LpuGiTJhon4YI4koMEYfgjmJv0qDWG4pvU/4j6FojWMmwlvoJtYount5g4kK7G8SRldpWU"
    "PZ4UaqvkYlxWKysPEcZ8PBY9ziMW5XdDm3V2vKRP0p28gIDSkwYKfLHlpDFeC+NsD2dSu0"
    "r/XBEDbYlhSwcHcu3LRwZZ+EvDolaKW9DQNQX3Df9QWFiD4Xb7c5RxQaBxEevv8Zw/ck6n"
    "OU1AidqbR18LzexYb/2HkfFjRpgQt9D/NSPzI/zEsa5xpaDi+0CA3XCt5svHPQnp2aXJOn"
    "7ffkaR3adUz5z17ZoKuQOAfw6fm5ScLC+Xl7woJ4BhFtzzAOlP+0RRCv+jG6RgsRv6PmNF"
    "6zTUy8W7KgscZjsIPXDWrg9ti43fAhH9Gn8TPhLE3afRr589lun0asDDXyaWQEaRhdw8GA"
    "ljgR7oc4IHNEN2yGEpoOFSm6MVnz1SuTQoME4SjZkpiPw2FwT/T+jb2+zcTXkXkgdvRJAV"
    "v7UZ0dx/QqjcqiA26N6bg1pmh3d8tOA5ru/jVde8UHNFuQgLsk4F+ie/6tog8y5iXWycC1"
    "EZ1S8CYd6/nKYINUlYTJ2MdU2NxyKZTrb5EQLrf4Ed0SH28SgiJ6S+ePXA69CxImZc+AoR"
    "dfLm++Ofv6rZRmRa8DIZzeUml61yWz7PFNJvKvTC9PCImgVeCkbrnOyKCIq0W2akpB45x+"
    "8spEsHvVLtm9aop28zk/azWtE9oRVkgcFJ2H10v4qRd7/IKIrAKDqlTuSXD7KK6EGSOrta"
    "6rULuCopBAOYO62rEIYuVOtZSOG8QgKI9OUG6U9unJ6zotsHp0rB6NTpQQxkIyv06LXp5o"
    "taLamB16UTbaS5ThJppROlwk4XPF5DYIQ6mlrAhaiGwmmZGffYAjKvQORCPyRlrs+XrZiA"
    "wL/mQuP1jxR49oQcOQbrXK0V5fpq0Cmr2ySPKvakuU3h9HUYL0fxPdJ+eP7UFcksEZPLoz"
    "GKoMjGjvqWkbxUFpxYUqHTDAigGQ6T6KTHdFZnoizNKIzX+IIrQ5inR1348qkfiXpMXRkO"
    "x0LyTmPoU1iZNUlkVbGt8neQbvmsYMh2+5nIrINyscCBk3pNFdghgV4iwSL5khLP+bf6au"
    "W23x/L2+zMSz0FYg/+8tpfGl7U7uDnBDTOQ26hLFoSb+fs22RGxeG4ALAuccPKfnJu4HPq"
    "ojsEHvgJAYWWBcIXJwJQ+fUbjGScIvqLl104EGYS+4RxZEfYiAHX5BPWgW9XtKQ4KjFodP"
    "QVRD+ZZT7WtV5wfKYU0i76+uPlWsIe8/1u6+L798fn/Jl7lEnQ8KWIuGHEQPQb8soColJA"
    "uM2ST1PzSIejG5Qgg8HjOPoeD/CRT8h4L/UPB/wso6mI6PZjo+nlXzht4TfbRA8XC2y77p"
    "sWKcSXwAXyrfBJEszB+hdz99RJL8LaL8UJN+eKGwiVDle7JmWqe//Qwm9kj5U1I2lUUNye"
    "/rgJ9wEPw8oYNs1mF1hHS2Pdpqxm/SPVAc7ksjg+7LDoPuy6ZB90gGx5FpjXuvYCauEmtj"
    "Y5XKOQP6Huo3gYb3HOwiI2tsCqzeH6sVSdmS0VVKYPOo2QwNbJ8Dl8EUN5owWsUsYc4ChQ"
    "igByvoNKyg9VU/AMZ5gKaj2CrbfFSW5V/JMkh3VcOunD+adVmVH5RBBiblbPgMyVIe6PYx"
    "K/8mimHErRGwhlTaJDDNolYJZSm3ZnbYPA4eCoY1x7fEvVYV3rzRrGZg9/QWtFLzSkN6LN"
    "/a/K5gNJ/GvTfrMJqra8nGKlanc9CIfmoWudsRuFu3jOk2bh/Ahy0n6TjoEPR4sKBHjkg/"
    "e2CFEMwHYzYfNAUIa8NvhRq4PWZuQ/DjCQQ/QvDj04IfK2qUuVZUIeu1l0Z2MB7HyAr2bj"
    "C6ToEl+zW6pofJACj/UEw0rcPHFN7KqTsuy2uQBNq+IOmDWafVtRhi1AiELhaiAkBRllh0"
    "cHyD+F8rfjPKsgBZv/SZ/IOvmTittSX/Sos96Jt+DDaz1nab0Xq5TdOnKw7nXF/QS21qLu"
    "OBy1b39UdthlD5kJF4JSqSaR6DhXQal9Ssw0I6p7oeDu2Guny8g8Y5CMk8CMzDh2SuY7oI"
    "QmIt/lbpQAfpq4MsYvpPvmL5ZRYsNO2M/nx99UXPgAZhXfMPfIb+JTsATI8XHbAKRCrafb"
    "66X3x+95f6wv/w6ep9XW0XE7yvcWFJw17dk6t0sAv67gK1qb3pUa/SOHijnhmc9GftDX4h"
    "9P5ZWuWzhjbW13mVDgxZ/U+yUq+0Y0CFDm6SvviDRf2Y6CuGEnPsFSI4eMCZMX1WKLZGKy"
    "5U6eAU6ot/EjD7U0ghgqXfG/qaxdsc/hohLH7wpE7OkyqOkAEwvs6mcRRb5aA1wFTp0PpE"
    "WJXGsI4iW1XiDcAVkvcAyF5m0zgKq6KfQDjFYcMpdKLFANDeKFO5CW5NnDKAN1M+BkD3p3"
    "ImN8Gt6mkml1hq3BviEitnchPbqh10VFFW70gc+MI10wizyp7MuuKscDlmV6BVO6i7Kxpa"
    "xRU9OahoIv0Hnxil3x4B1JoE0e62bM+CcMFruZ/mBHxTWSCcDXcQ3b1UGORvZNqLvz32RC"
    "F5UtTJ2NA+RNhJw1ZzyMvs3/8fYLRlgQ=="
)
