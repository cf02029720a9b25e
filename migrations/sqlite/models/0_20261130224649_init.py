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
    "eyUzTs/PTY6S8/P2o0Q8q1Xpma8CJgo2iDaYdMO8HEjNZdtZradrHqjaY1G1JyF+TAR+zG"
    "oD1MgGWf4jOmr2kAtG/E0sTue8P9Qq0NgQrlc4DDvMZ/o5DmdI+26/guTZ6fcXhego/ugS"
    "Fq8/v/v0qbmgFzEh3gPRhfJ1HikVOjhCLI6Q25D698QWb4UK0LYpdBf7y+ChV9xfjXSAyL"
    "+RSTBuBf7dBeK32eZo1+kOGK8g6o6vs77DU4xRFqe/XTPrksK5sJBzE0vCebsh4bxhR5C2"
    "KRt0CwIAdye4CYkDHHptySNdknyNEMDeCfYiiFdbHAt5saUQZDveOlqAfCfkge/rTPId5r"
    "CcwDlwT81svB0m3ga4qySwwjYbD9DuhHZFGIlThGxuvgqVezCbmRY7LIt6mHtfgi3kAPxO"
    "4KWPp8c1WKdzDmoTv1C7W6jhFRJzr+mWr9JtE+ZWi2GNyqHg0+GyKEXAi0jx93QLWBhUWu"
    "7AGl2XNWV6KHdAKKwjzfSWiPiM8iOU4WiOdf6cjmQ6LbVzB8LwtblK4BY0XunsgSagl7TO"
    "QT7wGVxilp6ptlJdG71zuA9vmiuhEy96oCHDd1yFtrgKO2aAa1GbsajAleY7Mw/3BrwyAw"
    "DeBPwfmyC+t6qzWFKMI0FUvM+ZBNEydNTCp1kSgUvTwqVJ1tTXRJ90hdsWJM7EPhyhW1SP"
    "XMYKmUPH+OHrAYi7sV/PoxotuPHH7MYPccK8hJCoB6frtMDpUXM6yymxZXJJBvwdM3+5DN"
    "fvwK4QAo/HzGNfBCV6yT3ZehpVrF3VrZE5JBgNpt9mqYHCxss2GnA7IlQalIeMafv13cdP"
    "795/upyq5ayKXo/jSzsBHGNjPsZylpE4pjFn5dzKTK2nds5IPXyMErQFHvTGgLbA7VBDW2"
    "C9ARbKPA1Z5ikrtWDFAoUIoLeCHgo8jaPAU8A04pI1xteBUdzPVLFVtvkYa+RcE8bSn9lW"
    "KicfMTOomOMlymCTyjnpcEQXohVNOscM4UR0nxGdZoRhF4krXDSrybr/vkVsSdADDjckpU"
    "tTrBGNRO8a0ckG3ZM101bd2fPrtBV7cmg6ivUcvLgOtPOFejnHL3IhN1UT4Bvye2uV9YzA"
    "hSoiXarI5V9uKlpII1Cj0EQ+XX35MR9ej96oN5bBcyo0oeaJ0hWqoZL1C9aYDu4DhmrERH"
    "gzvJiI4CPrnH8NNQTKWKGP+5hDFDIHbSETsX2Y+Z8qQpW5gFSlA727t8kDrE9gApkCS/Zr"
    "AlEKxT4RZqUuraMIV4/e8dlClALjbcaQag3yHdYQPthTaqDvNodcRYQDh6MEp/HimJVWij"
    "cIh1v8mKRNeAOWIPIg6lj6BPFbM0GbNWK0afIYZkoDs4byEllW06hXr4iDT4XbW8IfZpJX"
    "+qxSXPqBLAN+/GV/kYck/+fuGsd3NDNHFa9oGxsRMk880UuTbLM+xKXprvkFsy8vB1ax6B"
    "6rfPvugRUEuodW8ekey/BdDh6j67XSK7m+QVPo5KO0t3M2Z+WJBshyMFSNnog4MeuwgsVk"
    "QUQPRytTWIXIuQK7ZybBR2ftwUdnHWl7bTUZuite6ugdCq4bot7lmqufJBLRDvwItFnLDU"
    "LnInz2Yt2dXsGLg50fA6db14UvC7A1pC7ibRLB9ro9gu11I4JNxU0ny7R36m0QDnJMj8Fb"
    "N1g8W0xWlEveXGWOmR26GkqHbsHhQsyzNlO2dRnqdAe8CH96918/HuYy3E9kuXVgsaue5O"
    "HhVZR8qxT0guqArrX8WJ6sZ6202VhgXRIB1OZQVwxSFqdHnc6FYIl9V4hahPjOqqZIQQAl"
    "RSrLfYiSIqn4xuXkrWWF5hqdg7fnqUm/ldP2fiunjX4r2Pe5VOeRaN4n561JDQlvY46b4A"
    "+XNA6Sfm0x6sTA6zHzWvUDWaXhK3QQBjVqFkN5nOfCaSnb9OJzlRK4PG4uFy55ay6rlMDl"
    "MXN5HiRPObg15MDvMfPbp6u1CHXrd0tXaYHTY+a0OIW9mODEzuVdI3MuvmB4e11+3d1aeb"
    "urVM7BPLxrZR3Th0C4/LCmH12nyb9GCdlLFoZ/P6SJ1qHVUTG/JHFuWQ9v8xRY3D16q61t"
    "MeUKHVRU7lnTt4iOt0O/SgfoPxH9FeEA2vWfaZI6d9gMf4cu6SbWrPT2LPeCwAFwD53kvs"
    "bxPRfwLE8WlQrOlX7nStqpZ6WJVOhEXqFyKFLv0PXHqO+tSeyTSGNf6E4cqJE6xIMhcgay"
    "dpcyrsBaWtQQOwTvgZd4DiZd92dESQt86MsH2WpB1MkQcmDPTg1VcrBojtmiuYjpPwnnDo"
    "6DxaLJ7Y4AuTrhkwLlpsPhvUTEsSV/KFoK2R9+DdID1k/+TvyfU8df2p3Pt7I6qzQOhiSe"
    "mdj22037bba5IKKa4E8T61xOCZpcvzUuLt0++FfpAP2eJ0zq2hdpVj14oKMGTvS0aOD4Xl"
    "o77dnQIAUe9OPBA2Z98K+QAfY97wHKcNjrIqgSAv798K8U3bEK4FYJQb0es3qdZun14nKN"
    "FPg8fj7b2E9a8zfBcGJhOAmDVdBLgqgRgsG4t29qSWPGf2cvSUJDDNJET0kaeq4NW6PGJ8"
    "FDz4u7QgopdqO+uaHS+JEPrkodVHP8K2RwffdFXylXa2GJL4kA+b7IQ4X90bAC+jsezwhZ"
    "lKu2sD8WNHD69MddxG30gF4hA/T7K2tqQXcLv0eFDvC3wf/vM2ipYsSSf+erDlqqHBlho5"
    "Yq0LLXFtbdLXvrGtIAmF5m00zreDaFVNEIDSBNdfcBQP2hmMhNWCtGDgNgM/lgAGR/LWdy"
    "E9qqKGWArbarhDWuN+ksbmJaKmZGeOpDzntAmk/kKqqKzjWuvmohTcj8B/yYyt/1lmrl01"
    "lnNzU5zpvnA3c2UvslYkGItksSIRwhVQz9KkFiGoRjgtJpZyiI+NDAXyIfhySa47jZRm2I"
    "CbVN1OoiMjSGH406OEPtLbFkpPM/aWRV1L9C5GAewIVJmY6L9jIdF40yHRux7fTeVT3EBU"
    "GXT3WCQHcAK3yk4DgY08EBdqSj2ZGOJOXQFX9WvZ9rj7rlG2XQTtnmmoriKxxWhJN7Mkd0"
    "UXZ0naFtwJaylWsYLAh6gdfBt6v5102BpvcsGimmJrLU+4j6McFM6TKa9xDSP6VrIpcy+X"
    "0dxCRp6U36EMRsg0PZjw96jE7kXOwSqOR/LWSpfLyDYtQ+aiVittFUxOnuP7U5cAmigwE8"
    "fIWnmPCfmWjiALuiuwuScTSQEa91poFMW+uYdn60No2BaHsL3Ncx5TisbI4ahcSBcmcHaK"
    "vLARMssDrPVRrnUB7+woT+o3sOnlfld4tlXCNzr6/dqUmf4tP2PsWnjT7Fc6pLuWmHOB/v"
    "3Cnx0uSUeNl+SrxsnBLQSuv5JIHwC3QR9IjHq9I5dBUcOB4SqpCNQbyHVpHP6cxTTLOWnK"
    "5SQn7jqNmckIj16TdWksE2HjN/U8tWPyG1Sgp8HjOf+U9bBPGqbyvQCi1wesycVnyjlnyu"
    "UsLFPGo2567wmrbZ1XQrJzlgt63crz3ZZltQIejYyr19v0SHWyUO752Gwj8nQ/ouoB4M1I"
    "N5xuhDPRioB/PsWVGNYTXnQpUOtkJf/KEozHFw3yQ9Ll6FCJCHRJJJJJJAQZIDFSSB4hmD"
    "F8/IhIyh1iv/AdfljG4CXJXLDDAWd9oAAP+SuFycRLn4oebL8Wq+QF2Sp9clOVZiqWzmRe"
    "MTbWpp/nDWnVyqDtuZXvoOrcPNHaIxSqh/T5jMDI3Q5a/Xl1leKFuSPFP0qwSJfq4oJmsa"
    "y6EBa+aaDjOltnyGcjFGm9Ut/1iTLLoNYuLlj49dX8NE1oPcUbvc0ZS1DXZ19z0vqVyygw"
    "3R81zdL5ag1kgdUveHAPY+iDSnSruXMx/vnI9z+IwtMf2abvmZr+mx1Lpca1QOLdfBvJ1C"
    "LJxzQcZm3ao0sHZ3rt0FjVe6UK52gEsK5+B9bYDu61ZwXzeSZeXulvBY4Fulcg7j4UNMxP"
    "QPNORqFPEeLA/gCh0cwc0jWICUtpBnHrYEt0IH4Opiz4SeSeaefZEUDekBj4p3v777+Ond"
    "+0+XUz0zCvj6NFCrkEK0+pjDmCFe7jlGbAH04hMI2YIAiimwBAIoxoLwyAMopgrr7giKY3"
    "n4NhEjLf699NGs27tXDjLw7aWmecSWmCEahY9IVKBJ3qJ1TEVtBpIghu8JCpioYX8bUv8+"
    "0fnz+k6zu3hsqz/uuAVCj1vyfi/2x3Z/2gMONxqsO9vO5STQnP0J0slxjqAfcBA+3lCGQ9"
    "0ppDztPIjmYhzf2fnAnYfRzZKgZLNKK0+LhltfJWhJN3HCTxT+/0S01Ujd/0m94UbeVuNt"
    "evjwQbIFhzyOyj4czYPrMK/UBiooHcU4ofhPapnzHxshCc2mIBnR4QtdQzMQk/iDgpMW15"
    "NK42CJ5TOTO6r9iqqbCgUUd4/earu0NGJU6OBu6mfE8LMoYE9jHd9pwCvoAP0npZppsN+V"
    "ZeYW7AN6fB5IxC/oHhUfGqTOoHvoFG6suS3b2zplw6GpE5iSx7B6FWHenAUKEUAPVvzpWf"
    "GhdbhRJtnO1uFHsvKkSVE6C0+RLtVh3SnHmGSQkDihogcqzbI6tEbkllFGbVL5OLLCQWhm"
    "PMltwSqh+EeMy/Lr/Cfxn5imj2RTy3ZkzdlEeoqXDs9oRd/WlsHVSrh5g1fIOBn/rTPrsP"
    "hAtzKlY4VZy4qunhWNphXFFjUFuCBwsCXIuUlbXT6qo4dQo7Fudto1z5uu4pIlEZSXNC8v"
    "mRtjPM7VJuDd6VR12sMpDqf7Pb+HyKaqXN820aMVQogdHXPsaFPWsmF0kxq4PWZuQ6HSk0"
    "ELlUL/jlao+Q+cX0XhY7ahJ7KLsrOnu2o42IlbtxYYK8fDkuGNlcc0rH3gf5y0Gtfk09lu"
    "AxtHIxtoFD4lRqchSFuclU0h3whNmMwRoyihK3JL54/SxJbwtZWIcEw+EqP0dW9k0NOCxo"
    "grIdlnSV6RBeeT6eOoDvju3VGjf1UbW7Rb2LAvw2W9JU40gSTt1oU6nXMxpRcmJoaLdgvD"
    "xatdMaViuVjjXiFy0bKzh+7QmDGyWjNNuEi3qUGlcyaqYRAzAzTbeQ66JxcnGL+BbLeNQu"
    "aMAjrErslw8ZIgk2Gt7DZ1Ytg7o9s7Y0lekILjjzHdrNvF7/Sxifx9V4w0Sabi75ojSSIT"
    "AlIZVpsv1T7S1N0tpvDuiWG6gGLAAYfzRCwHXeIzOJz363AudpclxjmNgzhfGOF80YHzRR"
    "NnsPCfgIUfLPxg4Z/wPQ0W/mdp4ZdKxGciSxt3axrZIGN9w1uVBDvVjiuRpiyJhUFd2NDl"
    "HE2to2ugVulIv0uWbly0GGiqG7VnkJA8Om3haA0yx3YCHSc9SN1I5uirVAB+b/BBOALhaA"
    "os2W+uVmHHfCLINfupoxirR+8oG1VNFViTTlXHlOlv6D2JTlql+fSxiRzPipEGfoOU5qtE"
    "xsV8E0RZTSFRdUgEO6AgQfdkrW2kZENqEjZTYZAMl95kofFpIpxJVA24EUZ1A3cpBuN3Ix"
    "yqA4KRcftlh3H7ZdO4LQ8B6yCnKhWEltWdCI3cNTB677qXx27kNk/92fTL8KrTAqtHzWoI"
    "sXsWbAazJFjGni8rwDI2CssYGG+mb7y5XAWyLsIfcVtv7NqIWZcJh2RjvQW2aZMthIo5Sm"
    "lkHpNoYj3natwt5T/wqwR9uDpFOJqjL1e/IxaEJEEvfrj+0zdnX2sNO0+bzTSKNO8o+4DD"
    "gDMspiuzeNL6eDAEjf/CmXUYgsbfifhgBorh+7kqm0WrzrQEOlaonnWp01Xgx9Tr0YaiRg"
    "gSam9lIaGbWJe409H0uaBwzlq8l5BzCIU+GTIUGrRb0G6nwBJXgmIvH4I5EYzSaV/5s1mn"
    "3qWOMop7XZEk4d8m7d+TNcpD+JZuGP+b00cJlgL+TDrBRbWJgCGff7e3ot9PWktPuMhZ2Q"
    "dIeM7zL6KPoT3ES7XqW7UTYGrhngd3JGEanS17UTkYYnPHqXnJRoRp/7wmG7pzzWukDnVz"
    "HyLjHFTaQl59bSCtvm6VVV834hrKQ86LycIGZA2pc9rBKxPl4FW7bvCqoRok5B9eRC00g5"
    "LAoUNhMNXA3q0M7uQJuJNj4pPgoVd8SI0UGD1qRtPFIgwi22rlCtUBy5UXn0y2XnmmYlip"
    "CCUNmE16m1yF809Tf+qG/N6CekHghAjbdWJd/uWmsrpz4enF53d/+bpyYH26+vJjPlxZ/B"
    "8+Xb2vwb3GjyHFGpWhHXCFBCDvAXnVomF+vFTp4IiBELDps6JqsDPnQpXOIXUPnBTjYcl+"
    "Q/Cy43wAmD+UMzmKcPXqM+nSmJ4PQ4HLf8N1OeO0DhZTjKtH6si8bEmLhy3Z6V1LLCrJr3"
    "HMqh4uWYQ968soq8f4OH6L1jFdyOBDEYrIcBwsFvzfjGF/Kaq+B5qk1eGnN/CWZV4So9hG"
    "vg/YJmnt4Kg0j5RDlAaf8pH8MP2ux6mJA+GRw+fJ9vLPPdE1N7YrakDf3Pjzjg/mm9tLLN"
    "l6cxsGftE9xBTmGplzuccvL0ySvOumbSXH+6IOtJh+Tbf8ntlauOdqVA4pbcNVMqURv+UZ"
    "v/s1JtBOO3+Nsp+tf2ToHsbSnwk+FgdGSXFAL/7VH//Ir5TLvUkcez4yUsz6NUKo04Kjct"
    "SOSv7T5oFUHXpxW0MO/UrHzO9se9pH8jcJnWm5NJhEkCzpNuoR26HSwfYZ8/YhcUxja6Wl"
    "SuVcNOG5iXp43q4dnjeUwxSwIFpoIgp3wZxTOQfzXnrvQUrXoDeAv8TRXb9CXxVKuAXGfA"
    "tAUAgEhQArMpm39C1ZRISURAB9b+hLD54V+BUyhwy7EI0zHpbsNxpHHB8DYHwdTLkwye4Y"
    "kfKQhQinQZG1jnBKj9wBsL0pJprWEW2KbOVuGlVY059IuBbJOR9S392JJsKpPmTWFey0zA"
    "Z7vjJ6Z+DTNV2RWzp/RNslRT4OQzJHNEbbmDIia7CJaWcyFmkrw5X4N0zT95tRTk+cy6RW"
    "v67Nb/pzlYr9Siyb/FvmjNdDlyBGaSIi0gy1xyhVeN9g2k5PU4UW/IpjN5FEEQltzLcKiY"
    "NBVHvw0m9WKxxr+j+3Z4MpJE5AfOhsMLphPrWLC1RInIB836saHBIn0G776IfH1K7bXGa2"
    "koQVIjADgiti8qyA/NRn6AoC5Pknm6SHN1ohAuTBCzQ5L5BYvwNg/Eti5KsY2Wo3hVbZ5J"
    "CJvQ+AjTKx66L6AADn6dRuoqqoJqPzB08U0t3u4CM51mg4J9qOSNmTWacbrRxj0ABpHVOf"
    "79c0lV+QJnl2f/IVSqh/T1jyVta6DglOCCIRH7FdkkgUyE4YXSco5otjy/mhdant5Q27HW"
    "0T9Y05IQzOOvxdksVzbxOxQOMJ2dEPtkYLBrjRGeAaesCxDtBNHD7eUIZD/SlaPt5xlIqB"
    "/JzJR+48UH8Th5yohCJI0RInIjxANg1IhSJRCEU+X4fYJ2+QWJ53j2mlFL5kReOBFb+FYj"
    "KfKST86YoTPYrHt4EMSxB94zQ96A78/r9Ff+PSxJqhzRrdyrAJ8kBEwAS/WZOyc8IMBVH6"
    "LUTAhFJO/C36f1kMAD/jfcq39v9D8j+y/wK+4xujvViM/Al5+ZfyKhe/XPzX38T83vAfze"
    "rHSKp6aZj0w4PfJdCDwSh0IudvgwcdDnWFxkHf45mB6/GsvQdeI+dMHg7earu09KJU6JxJ"
    "ij2wBdPP7AWerpbGrpSagg7Qf5LnRIP9LqeJW7AP5naPuWQQ8Tt8FURUY6TsWtENUmfQPf"
    "CiViUmc/hVKvDF9gY/l0ttVN6cBlTd0am6EPEwyl0GyZfg+B0jSyD97/jYjtXf8zHyRRtR"
    "bQZV8WzWZagM1FFGKVNsKfwp0ieT5FlPwlzIKAopvRdmwhefv9x881JjZOxB3zc1qoy4/X"
    "tLZeeymqHB4LxdpMHQmKxpLMbcPhpSrOOAxgEzHa6UN6nbHevU1ezK+lPFM1x/NI+Dh1a6"
    "qp++/hTzh3cRaf1KIcFx9vdEnW2QiKbc1tB4tbSinpqYUU/b7ainjd6rAQutUmQKAgfh3U"
    "vtbPWbNXBuz/6qkTlQIO3Q+V9TKT/80+WXvR3ge87/UuWKKsjdnQxUusOptaf7vSaHaGRQ"
    "E+1MF26NzMGjefi16+ONLrazw0ObE/SCtx6IOKI2BhevDLC9eNWKrXhUy7PyM3c2sfFS1a"
    "ggP7Rhp+dqNv/5fRJEa6RgtR+11T7ECfOewG0dPbB81CxXrBaWzK5SQjHaUXMZMvyfBZvH"
    "U1ka2Lw/NvOpaPjQi881Uji1x8xnKHNzMqQaU/PfmDthaoSQCP+kAN7j1MQH/MX5rjo/ze"
    "GvkAH6fdGH+ktQf+nZsyITQO0PoRohbIYn5nFABaznFI8LyL+BCliHRR4CoUcRCA0VsAav"
    "gJXbAwDWHbDWDCcG0Kaq5gDA/lBM5Ca0FZ18dPkQEwV1/N2QJgqsdTMkKIA3fAE8qNu497"
    "qNuZECJIMdyNasOaNMPvsgfeInHSlo2YiZSSKa55eDd+ajXUUEPeBwI3tp4Qjlk6TpZVss"
    "CwYKh/0bWURqGYg0nccZ2i4Df4mCBEWy6lRMRN0pRqJmxtpe3mCS01bgkXL+KNlSUE7KJA"
    "HKProAokcmEFWwyFlnGoBeEEB8v0F8/y1Z8Ku+iW97ylVJMUiE/4i3yj7SrfCC6eStdrgL"
    "AkDbHu3a7W1xNVcJwYMKzuzpswIcSuBQGuFm2K9DSa2s8kSc1VIujmJcu/fAYXcoh92RbU"
    "d0tdpRvygfMjOzHimjDZpYxGSF43tEI9W2o+tF0T4QjDlTuyBnYMx5bsYcxtVcG+U3H++E"
    "KQeU32ch94PyO0pWgPILyu8INwMov+PBGJTfZ6X8fuJIi05iJxqtt3g261J3Qz7Ky0v8G+"
    "i5UdrVi9EsLiEp6vCKCAYuR5N53jgxQXP8iFZYFOV9IOiW8E/9kCZ5hIN4GuQ0m7XSaquq"
    "MR/klT2LA0N3rqPLR+0aOHS7cFYLB60EZOMpsGR42fhIggZhTN8OOnvSLWSUYwws6enoNC"
    "ySX9YJC8JQ3P63ooNoxGaIZg99ugnnKKKMP3orO4oWoZRioIyZFK0Aojs+Hb/Uic4cv+e3"
    "mcgVEfmdeZh/jdWaFcXtFzgIu4v3Mwpl76dyYHaJKZyPDVZ1lGWnzliTazXZz02q0/JR7T"
    "XZzxv1aZPN7f8QX2M86KgNXpK4iPI+Kt+DT+SAPhGoLNmLFVPTcDJ5wKastkriTHvSwYrR"
    "1aUsy82jIYdajmPeQKUAbcnpCiHweMw8XseUY7yyEe8UEgda7VSFu3Mj4e68Q7g7bwp3YG"
    "oDU9sUWOKMqY36OPwUJNpQ1vLhrNPgJoZ5YT5up9HtZkmQGC1Skxm+S1LTFkZZFQl0T8g6"
    "7atJGAoitA34AtrwEck9Z8mM/xdtSWYG0wS9Dj+9xqxWaVH595qRDTx0ozR9TaTe9lRUHL"
    "5B4kDXienP11df9HgqJHVRN/AZ+hfKDxFnhFyBRbdRpm5/qQmuYoJGC0IRc2OvaihkoGiM"
    "WdE4Yh31sclZEIb8DFkBWsgogmGPUQBvqggbVcA7jor3hbAtje9/wI8nGh1PeTrrUvKidJ"
    "w3zwYaaXnJZiXrT4UhErUXk6wYlbockfz/NFiSPxVRlVybJNEcxyLuIZSf8oe5GheTLMZS"
    "r/jt/Y1aXVCzvzKcstajj6Ajjud6mXXoiAW/Gjzo6OCr0DjhZK7aec8MrLxnrTbes7qFV0"
    "Bx9+ittku7dV6lc0YdP0aLJv61PI3evlO1KOgA/Sf15rBxs6skzsA+mA0qJg8k4tfxKoio"
    "RlDtbjhTI3UG3UN3HcOa21JYovS4Z8O7LFATvDI7UBQmJbAvjGn1gn3hmXk5v1AWLAIfZ7"
    "+/qQSrz2edanB9pFGt5zSBkNFwLvyOQvkUOZ76qs0dY03C+5Xk0TyaX/koJriM8l9Vg/7F"
    "n958Q1TSo1T8gaj/wdVaIetYxaUXBC4qtKcmGu1pu0p7CoH/OyC+MMmuuGhPrrho5Fboo/"
    "47Mldcivo/QOAdFBBz0pW80hYrb72iV/pK5dPVhQezNASRt6Yxw6FG5qE0JDhqEXpUuhqs"
    "t5xwX7jm8tBh98f7q6tPla3x/mM9yeiXz+8vf37xUu4JPihgLWaFXFS1PJUUMghyGfXJpK"
    "gbFvtJJTvgdio+mex+WvXNUFlBhspU9hTYFUdjFT9K+cTnCz2YdEcRMnbY+n5TxXasBf5U"
    "M/jPGwlxp6lcjpmZmsu9OB++02b+21IauBGO5mhJtwhLGzjaYg60sIovCY6zyC5pqJzJkY"
    "uYrvKqfTL268XVzz9+8+rrpp19D/Nr48IURqcG1XoUmDZ0TBkKdvfxXz0zsLsfy+4ORpkD"
    "K5G3jx4R+qAl3ioZKO0WeOMw9ORdYwl4hQ4WuDngAjR+LVllNao0T0pr7AW5ct/eboKQBf"
    "xuFe/b28166GxHMGqAUeN5Qg9GDTBqTAbbsRo1rvz1+jNJEnyntWeoj2ddpgzKB3orZaRB"
    "ceFFzF8mCooESuleGqOY+CR4IPMZ/8SPCUtEnz7KP0AvPn+5+eb067fonqwZWvCxmI9hSD"
    "pZGnaMwd/wt+hv0W9ZPZRFusD5uMfkjag2LKFAd2Iy/iYO+COK6TaZ5ZVVEpkrF3EVNkYp"
    "/+ep4YRgf8kHEf8eLeVXTZDPL33jmMZqciV0IRytuQNEtdGIalBD4sgMgIA6J13s84BfrX"
    "qpu92qWyFy0bI7bIowtgYYHwHdA5XZPFQoNRRQ30sBdYbvuFriWWNeJesF/YQCrfaBfBL8"
    "0yb0OR8Ooc9a09ORlHfVLqXT3mt2qw71vT7SQH1nJMIReyNiAOLHNC+PTys6/YnGOzJSgP"
    "zO5xAlYyKtet5jBn2BGX8d8LW6iVj8yP87lytVfrjGMXscRRFSCB8YXJ+W/7UQg/LxTtzU"
    "B2glw+V+rhponH0dkmZJ4pyouZfEMv5Gxk84z3Yt1+mcQ3svKzrZrEVki7fmWFnB3SB0Du"
    "9zs8XdsbbbwG4JidkNdltQzPTB3kt/NSjOtm/LizAwev+0PDoqRA5iPLwF5gHze22zutX5"
    "ldtxrlI5d2QMfz4LwAQY3u3awhBQowJ7QN2zwXAcLBbWnqUKWS9UR2bQOo5fKauDyZZcDV"
    "lSPknfSpqNGQ630l9+J/7PKbZIILHfpxJhgxQ2x5O4MO/PhTlwYYj2CTprpamUoyV2wf9R"
    "U5BM1KN25ajRN69iC7aFWyV0D+qhdSQSrxLPX+Lorlc9BR09lFUYc8zHRBqHvZyI/gA9xd"
    "uhFuWLrqLwMdvQE9lF2dnT2ERj8SJvWFv0d/pk1uk5LscY+IyTNQlD2VZSJorjCF3+en2J"
    "uEATzlFEGbqVBV3nMxGlLSK2xWci33yO6OIt2sYBY0RQ8/8JGAoSREU89YsvlzffnGtS2Q"
    "/yRpMgbfKQkDyBnX+e1pWFOO1R+pX5l5oHtjF2FSIHzbyvDcTE161i4uu6mHhL7nDU445T"
    "6Ry84SZyoxnJhcU5Z8lilQ5YPGoWzzdxmpCysmyYUyOERIr+Bu9SsLCwcZdEAH1/Qx7kc4"
    "2FFVmRCTsWKEQAvRX0kHo/itR7sYAHwPg6mHJTqZ3YKtvcAFNxNQ6A6WU2jaOYKgLEqMoZ"
    "/IQfV0R+64YxK38067JmrZVBRj18MwJRDlE0I+LLIs7qISZU1khkaMWF7vRh2qxQ35q370"
    "TahAifrjhEc5n4IBoVZQS6RIi/noSU3hdtjjQHkWJWbhvCv216hBiMlZ5kGwLly2sI5nHw"
    "UCRk1x8qW199BMkf0xAzZh1GujnVhTB0JBlTbdyCC6a5lxcGtrmXdTtBaZwTj2pOXHpPIm"
    "+JE03sVEeka4VqEE/5ca3Re45ztQ6Mh4B4q4D4dUwfgrldFLFKA0eFwVHhb/gdtOI3cEwW"
    "Vv6SGp1zS/rlqYnLhI9qB/u04TaBHI99xy+lIb89AyShW/YT7XhV5cB0hVep3AvRG/7Ulo"
    "hZntgqjWvC3V4O6xXXyKk1zFUquBaNrkW8ZpuYeLdkoe3ouCNurkENAadj9jpb3w9Puxr6"
    "7aYv2Y+f4u0w35A+IlCFDPJD+spA2XHUSwpt0oIk+pQKof2YUCcFHvTjAZeBNjIYrAcTmr"
    "TAhafsBG8hG51qmNDVaaVBC/1tLNqt5IJpP+gbxIC9BfbrmPLfv7K0Heckzqltp+fnRgb6"
    "8w4D/XlDbYNUp+egry3Fb7DnsUIG+viY+cvV69C2UX1BA5eSxaWUCrWJ1wfxBi0gb4U87n"
    "OGKWRwho35DMuD4Cz5q5ABf8fMXyhScDJokQLon3Nko0wZ4WvHgAodGOn74l8JO7Zwkahk"
    "gP6kkh4B+TeQ8zgiVlTzIizSHit0sBUg53QS0EPOKeScTgZbu5zTTCsaANYP5UyOIlvVIE"
    "eX0Duym3G4fN6m8jMAqD8UE7kJa0XdMzkIUu18iIOgnMlNaKuGDJOLKxV7hzpk+W+4Lmd0"
    "E+OqpjDGRP8PWRbZSXvCfzFkZpD47/nq6J0VAH5bYoYwypMGkY/DMOEfpPu+mehvMF6bz1"
    "81G+UpijLFXU1YFDkDHfn9B097h3KTJpnskKZ6gJB2yyScg2ffTDvTCbynrZesE97To3k7"
    "RreXwOj+/FgBlsdRWB4Pb3WYKr4mZoejqm3XjKxP2lU2+Xhmoq4l+cidqtpVRFDaYh4n90"
    "QU9+d/kkIVe1NU+p/TbYS2AVuigCXonjyiNC84q/7POSSaBYjCbOI53TCf64sIL5hO4TvY"
    "W016EOSgpesir5FWKI2gGo5ONbwPdMbAdrUlH++g3jJw/4Ep5JBPFVt+sq3WlImaQx4/yW"
    "xQ1pAOg/eIao0MX0iOipZIFijn412r4jI8snglWi32yT+uU4LO1Vv9ZcLjy2zr6FSpnEvI"
    "3Isdb+xW0mljixO7llIlhXMIn35n0s6ej2pPJ/6u0dAeUrb3n7Jtb+SHFO0JGPgxY1zwZp"
    "ouTu0CjkLiTGmVwRKkQn52k7nHRUBdiecdbrEaLeydUe+dhDAW9qpiUaUEF+iYuQw+uNHo"
    "g1U7tjkXqnTAAHCCTs8JqjQoeiLMSj8kRxGu7vdx+UFjughC8pmsbluCVysDZp2+0HSoty"
    "rHGnlDUy/xDN3FdLOeoQeyDPiOF23QGb5DrAhVFZMj8fUSvX+z5zxGga7yh+VdrOQLWp5l"
    "b215yr+I5knTQVo+nGXONPCMgmd0dAfgXr13UNngmLKtesaZg185GQF7CLOcOiuqN7GFil"
    "ehAwY8wed6Zw2+ImXBGdQT96oca459Tf4F/MG0MTnTRnp2DwDzO98nSfJTOZ+jOFdvu1GG"
    "0I/sUNlX4r4UwAfD9cd8NjfBVbUVA2yzq20AdH8tZ3IT2aoUYIAtF9kGwPUmncVNTEupdo"
    "wW5J9C7JOTdgNy+nxmYj9eF0ONzMfbJQ0JEoWOZsLWS/lHl79eX87qFl+fikq6b1FE+H8R"
    "juQokQiDJXE6PGDZOIRFPQQ5t97afJjXao3Tau22moFZrS1paGEGy/I4LctQWxTsb8+eFW"
    "B/e47FRZ/tKQQWILAATRJnawvQYcu3juxAMUXVrnorFBgdpMDoUdXoGxGjHacMbVOlyzEz"
    "E3VahGx7i2L8Tp36B/yY5PUhtoTcp9UguLbKcMxk5QeuxJJoPkNBJAeJVfpVgv7JVeCmqv"
    "zk2YwKSoA2OwbpZdahzc75Omjif73CYdgeypPRuCS+n51+f1EAL/7ogvr687tPnzQyudg7"
    "iUjp3ugu0W5QG8SAbq2ni2hO2A/bGikgC3aVUR3PYFcB7X4KLAHtflw4G2n3R9ObZAW7yw"
    "civ75OaVIGzHZoTHKoR4qxO7Wld1x7EaMVt19aUn2JE8RoKErtzVBCCz9fkKAlIXNRg4+v"
    "LbSkW+kYpAtRfU/6AbUJLnt8j9bHuLuce0x8EjykWcOgdY1T64KS7lDS/YDQ7qNcEb6lG0"
    "2aaTu+BQEgbFoQqjzIGzjvaitfIYUCIaMrHdHQOY4jpv1M1jRmPxPO00QrplUHdIppsRzq"
    "xcrY3WIaSqlS8WgroqxkHeQFFbWPM5Ep4UJSkhY3FpZoLlkthelaFDoOg+h+xgcG/lJIVn"
    "eUSloZqxXoQsQO8UIT0/gmKcKH/ZiIfeflBZfJ7+uAr67jyG8mW3+3AHfyH4tN5AsmI5I2"
    "5Ps2YVyL+zZbVen3Sr6NyJaD8J8nTgt7kIpc3JNnpwbX5Nlp6y0pHtVrvQgPGiOxxovx5+"
    "urLy2ydIWqfj0GPkP/4js92ZvZTNkft5sgZAHfC+K1e9sJHbALlCo3ZQ73i8/v/lLnxIdP"
    "V+/rV6CY4H29vBk/Jj1xbtos/AoRlHWurf1m8WHl4rCUD6uUIB6OTjysOL5KecCSzVVKYP"
    "Oo2QxeuNF44Ri9J/Y8UKkA/N7gK5qROfYKEUAPzs/pOT/FAh4A418SpxuXKdvcJHlVHMgD"
    "gXqTz+UosurlNSpH8s+Eo/+As9+tsU+Wj2fd1snqQBMPskwJTR23oufamklTn0gpFZULZf"
    "1tESYbyBXEtM7hHlNo/b6pFS1f/NFGlnJsOn+VMGrRkGqTpCbF7N8zBMbFCV7Rsw7jYrYS"
    "Guxq5VVJ4JKgNFhd/iPUtRoppIdOaCyOKFNzYUnhoKV8+HAIsBbuEpKcMCOBtfB5sJlD2G"
    "cvq3TQUGTMHBZlZ7SGl44ajwXF4QSRlxMR7KoKlLlwV6UDAa+3gHeUujkA/Qm4lsbEioQk"
    "SR8uVOmgesukvEvPFnlwLo3CuZTJMAPA/KGcyVGEq/Le6Mq7TBXW3fVdjucNHdnxvB9naC"
    "ZADHUG8B9wXc7oJsBVmWtUXtFr/EDmnwlnT9Vzp3k86/KKJmKgtypHGmRsrAiOZO2grH9e"
    "nvqa1kSXia8hWbC0opDIn8gzF9+iiCKf/3aUOqGES1Qmvy5JrE3V2OObeibXVuq+x2RFyy"
    "Qrf0kTEhVZHCGl9+BlnZCsOuvwskK+LuTrTjyblP90ouk035GNkRMcDuGTvZ0ie87EyF1n"
    "OvlK+GO6HW5ak33FGzNZGUuHsPCugG/6Obq0ShHJlssqITB51EyuSsU2XK5Sgnd6zFxe0P"
    "iOMtZrN9dpgdNj5jTmnFqtmSY0r1VTVUkO5yv8bl/C48CRCLllwHLXKGSwYca8YY7WIH1s"
    "Ug0EOzxDVoDLdxQu38N3cp0qviatXI/k5CF+TLRVubIns07XTjnGwKlzTx7TdhBBkiajcb"
    "6KpzM052hFabHS7ZKkzSCEofwWJ0T4VVZ4rnXeDDDj7kJarc6VKOurYWrtzMc7V3ZmqJJL"
    "7c6RBxxurLAuCMB23267b9yjRzqDAnkWNk+grMFTx/mTjzA4fWRr2dSNm8Xf6Eottw7TOn"
    "M196b8DU2nLsNxsFgUvVrzoyD/WxxbbDMn3irwYyqehDS6Uz8CH+9EhNOuY+y4N8aoDrHT"
    "774zOMT4qNZDTD6rFQyez7mSbZXhqZA454Q8N8L4vAPj8ybGzaPK0GLXJHQo0HlAy1313L"
    "fAt0kJAGuStAL2aHNA5OOdOx1enRscDq/OW88G8ahWKJUmzOfXug28Ko1zEL80OX9fth+/"
    "Lxunr083EYvtFnBJ4hzAJopnu97ZqPQr+2WK9pM2+FaIHJTUhg9lomsS8fd7S7qxq6ncIB"
    "xHWWXxPmfKKgvM7h69dRz4rTJIZzqtlt4ZF+2hm/VtbsPA13CA0pDgqOVOLYhqsN9yqn3h"
    "Xnxy2D3w/urqU2UPvP9YA/XLL5/fX/JrVm4IPii1NmmwjsndJmzxHHXFCKtUB7xh3/+X99"
    "Mv7z99/PDx5r8OdNuaqewdGnv9JoACFCeD6jYQ49oKNf+B86sofDxJNdyJRINkyviOkFcc"
    "3fXjeoUSQn7GHPIDMSejEcpKZ44VEypkDpnmIOJnPCzZb8RPuoIHQPmmmGhaK94U3spWH1"
    "fAD1d/PtNIyvNaj3v6cLbL7e6tinE7ne83S4KSzUqE6mAkiL9K0Bw/ipgdWaZaTpV3v1NX"
    "Jh/nY65+zHH8lo8MZbSPHJ2grcjXSafBMUF+yP+cNz36B363NkxA4pWuhQI1fxPHJPIfNb"
    "ECmr2ZkkGr5XG69QteNnjQYZVXaBw0Gp+ZRIS1B4Q1kl9To+Jqq2n2ZmCMzOjACNlP3vWz"
    "aiyexli/s65lQQfoP6mcn01ylEriDOyDWcli8kCijXBORFQTvt61ohukzqB74EVdyEFNc5"
    "Ue+YLgiTUMxnZt2hUxACPQaFawItSbs0AhAujBAjQ9C1Aecf9EjPPQfkexVbb5uIw/sp3N"
    "B+n1OdHZf9Tns04TkBzp+eXQnVagq4igmKxpzDJjjJxiVnYsE9Xz3shMLZmlJQY94ICvhS"
    "AM2COiorieuOrRiy+XN9+cf9009uznFQbN0lIH2jy4Iwnrbpl2lHJ9YMYxMuPQKCI+o7HX"
    "1vHseoXDsF3d1dA7ox+cnX5/UXBD/NGF//Xnd58+Qf+tg5c3tI8AcDbewyXXf0x8EvStd1"
    "UhBUaPmtEh1knXnbGeOQlEelpEepI45re0bapKlcq5XIpzs2TBjlzBhtdGAhZEC00I+S6Y"
    "cyrnYD49N8m74qPaw2jPG5lXDySaU309qI4aCSoR4GyBc7/zQ0vsHO7DHyOZWt28F7sqnR"
    "U0YGd9mt8X+hkejwFH6Wc4spA7qPD3DFkB3p5ReHugqZszTd1Gdqqborq7p9txPGk3+O5E"
    "40ATH8+6/GYsG7DTW/abaEMVJGgdk4REnK1ItqXKVtkb9PMfP/4g20/NEH8bYvSeRIjG6I"
    "EsA36UokATCz3QnKal0DbB3LsnugjnSj3MYpgohJa9SveordjarCyjphlSTWzsGHjPv6HJ"
    "O0uXxK6RlV/Z8sOgqts0BJJZh99wY2d22Rza4HK4oG8Th9ZZu0PrrOHQyveJHbw5CUBsAH"
    "F+7pnim493ENzhHbLjL/h4sEpYZqWwumphNQyD04gnOHn34ebjr5cHwnnwJZx3kLP3PVcp"
    "obrAmD3PHPakV4BBhRB4PGYe51lBHj8xmmzujm2r0zpTe2eIuLYQJ8zb9Ns/dVrYQmPeQp"
    "xRljmQOYUzgaAHdsRAhbATqBAGFcKeViHsaO3iRnYVgS/5mbOiaoU350KVDrYC+PIn58s/"
    "fLe+ka14U3hNmvVpzpQBkP21nMlNaKvH6Mgc+rIindann9eq63LrF2N2evZ/EpXRkxn69d"
    "0NCiI/3MzJ/A3irGRIFk2XpclWQRgGabEx2eCQoLxg1AzhlejokA2LaCxpNc3M9vkim3Zo"
    "LUEAmtExWdEyWamkbXGwV4crCgq41SciG8w63Orj950dzDG5l2ZpULXuUFXrRBMMb81liv"
    "u+9evqM4A1sWflZtGrp0RT9JGxY0jLBMCPnhkmackEcaUvSK+KbG0zAEd6NpzB8b0o2fiU"
    "TdI+B1hOnsqXRZyu8g3TeaJ2sqRO7sw2GcxDkiPl43Wf80hLDsu+dwZcSFZEfIMGE9q7xK"
    "k00CCu4qIasEFcwsja08mzu4RZhRD8s1oBVSJkc7rXqADWtkPdGtkmIYDbOKPTff2AmXe7"
    "tj8PSjqHrslhDwRraGtUAGyn6mkNr5YWQG4/d60RbhICvJoq6kEUrDarPnpKg9QhfA9dyx"
    "7/3psLdVLgQl8uVJ2BNpGNVUoIwB5zAHbhE27wuNsx6HBK6IWRc/Ciwzl40XQOQtj1sMIm"
    "hF0/w7BraMz8HK4kCO+G8OIpsGT48OIjRWqSmKtLODzRxWrmz2ad0ZrqqJ3xmu/QOqZ3MV"
    "4VXWK3EWKilBJfMDH/O8+NlR1GtksqmoygtWwOyzjBG1FiiUaMvyTkI1H+9mbA5l7ftJ+I"
    "zV4VmCA6cxpH6wxBdOaxojNB0T2MopsQfj4xb4kTjSu7o5BMlWwYtI/bg6mK9SsTqF+1I/"
    "2qBegVnpMeClGT2kFV2CWtCGpiPBdOx+SB3vc0vKuUwOUxcxkMwidgEAaD8NMMwmAqBFPh"
    "FFjimqnwpxD75KTDXpgOmJkYDb11MdbAdLhd0pAg0Q96JiqpY/7P6I5/cvnr9eUste3hwk"
    "6HEhI/EE0m9xPm0Zj9Gna94qflVry8f7X8Iy/BD22Lx2mJgyZBUNjp2bMiP7GsWKAQwSbo"
    "nVKtXB5W6NcIYfGDLDsNWVa3+gfAWfVdO4pxbcsb4CuO6AGwvc6mmdaBbgqrco9B3zHH+4"
    "7FAddW8aNIcD7RKbTq81mnPitGemtl6E519ioiiOuh81nWMkxoogl+IHPZNEyUCRP1wxhJ"
    "RIEx+hDMSfxVGsRyS+l9wn8MRWscMxHeQjexRtHdyxtMVGB/kzC6Sssayg43UvU1KikWk4"
    "WN5zgbDh7jFo9xu6LLub1aUybqT9lGRmhIgQE7XfbQGqoA97UBtq9boX2tD4awwbakgIW7"
    "c+GmhSv7JOTVKUEr7W0YgPqC+64vKET0uXi7zTmi0DiI8PD9zxi+J1Gfo6RG6EylrYPn9S"
    "42/MfO+7CgSQtc6HuYl/qR+WFe0jjX0HJ4oUVouFbwZuOdg/bs1OSaPG2/J0/r0K5jyn/2"
    "ygZdhcQ5gE/Pz00SFs7P2xMWxDOIaHuGcaD8py2CeNWP0TVaiPgdNafxmm1i4t2SBY01Ho"
    "MdvG5QA7fHxu2GD/mIPo2fCWdp0u7TyJ/Pdvs0YmWokU8jI0jD6BoOBrTEiXA/xAGZI7ph"
    "M5TQdKhI0Y3Jmq9emRQaJAhHyZbEfBwOg3ui92/s9W0mvo7MA7GjTwrY2o/q7DimV2lUFh"
    "1wa0zHrTFFu7tbdhrQdPev6dorPqDZggTcJQH/Et3zbxV9kDEvsU4Gro3olII36VjPVwYb"
    "pKokTMY+psLmlkuhXH+LhHC5xY/olvh4kxAU0Vs6f+Ry6F2QMCl7Bgy9+HJ5883Z12+lNC"
    "t6HQjh9JZK07sumWWPbzKRf2V6eUJIBK0CJ3XLdUYGRVwtslVTChrn9JNXJoLdq3bJ7lVT"
    "tJvP+VmraZ3QjrBC4qDoPLxewk+92OMXRGQVGFSlck+C20dxJcwYWa11XYXaFRSFBMoZ1N"
    "WORRArd6qldNwgBkF5dIJyo7RPT17XaYHVo2P1aHSihDAWkvl1WvTyRKsV1cbs0Iuy0V6i"
    "DDfRjNLhIgmfKya3QRhKLWVF0EJkM8mM/OwDHFGhdyAakTfSYs/Xy0ZkWPAnc/nBij96RA"
    "sahnSrVY72+jJtFdDslUWSf1VbovT+OIoSpP+b6D45f2wP4pIMzuDRncFQZWBEe09N2ygO"
    "SisuVOmAAVYMgEz3UWS6KzLTE2GWRmz+QxShzVGkq/t+VInEvyQtjoZkp3shMfcprEmcpL"
    "Is2tL4PskzeNc0Zjh8y+VURL5Z4UDIuCGN7hLEqBBnkXjJDGH53/wzdd1qi+fv9WUmnoW2"
    "Avl/bymNL213cneAG2Iit1GXKA418fdrtiVi89oAXBA45+A5PTdxP/BRHYENegeExMgC4w"
    "qRgyt5+IzCNU4SfkHNrZsONAh7wT2yIOpDBOzwC+pBs6jfUxoSHLU4fAqiGsq3nGpfqzo/"
    "UA5rEnl/dfWpYg15/7F293355fP7S77MJep8UMBaNOQgegj6ZQFVKSFZYMwmqf+hQdSLyR"
    "VC4PGYeQwF/0+g4D8U/IeC/xNW1sF0fDTT8fGsmjf0nuijBYqHs132TY8V40ziA/hS+SaI"
    "ZGH+CL376SOS5G8R5Yea9MMLhU2EKt+TNdM6/e1nMLFHyp+Ssqksakh+Xwf8hIPg5wkdZL"
    "MOqyOks+3RVjN+k+6B4nBfGhl0X3YYdF82DbpHMjiOTGvcewUzcZVYGxurVM4Z0PdQvwk0"
    "vOdgFxlZY1Ng9f5YrUjKloyuUgKbR81maGD7HLgMprjRhNEqZglzFihEAD1YQadhBa2v+g"
    "EwzgM0HcVW2eajsiz/SpZBuqsaduX80azLqvygDDIwKWfDZ0iW8kC3j1n5N1EMI26NgDWk"
    "0iaBaRa1SihLuTWzw+Zx8FAwrDm+Je61qvDmjWY1A7unt6CVmlca0mP51uZ3BaP5NO69WY"
    "fRXF1LNlaxOp2DRvRTs8jdjsDdumVMt3H7AD5sOUnHQYegx4MFPXJE+tkDK4RgPhiz+aAp"
    "QFgbfivUwO0xcxuCH08g+BGCH58W/FhRo8y1ogpZr700soPxOEZWsHeD0XUKLNmv0TU9TA"
    "ZA+YdiomkdPqbwVk7dcVlegyTQ9gVJH8w6ra7FEKNGIHSxEBUAirLEooPjG8T/WvGbUZYF"
    "yPqlz+QffM3Eaa0t+Vda7EHf9GOwmbW224zWy22aPl1xOOf6gl5qU3MZD1y2uq8/ajOEyo"
    "eMxCtRkUzzGCyk07ikZh0W0jnV9XBoN9Tl4x00zkFI5kFgHj4kcx3TRRASa/G3Sgc6SF8d"
    "ZBHTf/IVyy+zYKFpZ/Tn66svegY0COuaf+Az9C/ZAWB6vOiAVSBS0e7z1f3i87u/1Bf+h0"
    "9X7+tqu5jgfY0LSxr26p5cpYNd0HcXqE3tTY96lcbBG/XM4KQ/a2/wC6H3z9IqnzW0sb7O"
    "q3RgyOp/kpV6pR0DKnRwk/TFHyzqx0RfMZSYY68QwcEDzozps0KxNVpxoUoHp1Bf/JOA2Z"
    "9CChEs/d7Q1yze5vDXCGHxgyd1cp5UcYQMgPF1No2j2CoHrQGmSofWJ8KqNIZ1FNmqEm8A"
    "rpC8B0D2MpvGUVgV/QTCKQ4bTqETLQaA9kaZyk1wa+KUAbyZ8jEAuj+VM7kJblVPM7nEUu"
    "PeEJdYOZOb2FbtoKOKsnpH4sAXrplGmFX2ZNYVZ4XLMbsCrdpB3V3R0Cqu6MlBRRPpP/jE"
    "KP32CKDWJIh2t2V7FoQLXsv9NCfgm8oC4Wy4g+jupcIgfyPTXvztsScKyZOiTsaG9iHCTh"
    "q2mkNeZv/+/yoh69E="
)
