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
    "WbllbIIcK4QQ4jjmEMemSGDD6CY1cHvM3IZ6mieD1tOENhOtUPMfOL+KwsdsQ09kF2VnT3"
    "dxazBntm4tsKmNhyXD29SOaf/5wP84abUByaez3XYgjkY20CjKR4xOI2W2OKvuQb4RChuZ"
    "I0ZRQlfkls4fpSUo4WsrEVGDfCRG6eveyNicBY0RDsPssyQvHILzyfThPgd89+7gxr9Wut"
    "q3GoKwL6M6vSVONPEO7Upwnc650McLE034ol0Rvni1K/RRLBdr3CtELhog9tDEGDNGVmum"
    "iWroLjCi0jnjfB+itgj0hNl1hY9dajazNBC+AWLrbaOQOaOADrFrMly8JMhkWCu7TZ0Y9s"
    "7o9s5YYuyl4PhjTDfrdvE7fWwif98VI01yfvi75kiSyLj1VIbVpvW0jzT1yoopvHtiGNWu"
    "GHDALzoRy0GX+Ax+0f36RYvdZYlxTuMgzhdGOF904HzRxBks/Cdg4QcLP1j4J3xPg4X/WV"
    "r4pRLxmcgKvN2aRjbIWN/wViXBTrXjSmTTSmJhUBc2dDlHU+voGqhVOtLvkmXFFpXwm+pG"
    "7RnkzY5OWzhaH8exnUDHyWJRN5I5+ioVgN8bfBCOQDiaAkv2m1JU2DGfCHLNfuooxurRO8"
    "p+SlMF1qSh0jFl+ht6T6KTVmk+fWwix7NipIHfIKX5KpFxMd8EUVb6RhTHEcEOKEjQPVlr"
    "+/3YkJqEzVQYJMOlN1lofJqvZRJVA26EUd3AXYrB+N0IhyrUb2Tcftlh3H7ZNG7LQ8A6yK"
    "lKBaFldSdCI8UKjN677uWxG7nNU382/TK86rTA6lGzGkLsngWbwSwJlrHnywqwjI3CMgbG"
    "m+kbby5XgazD+Efc1sK5NmLWZcIh2VhvgW26OQuhYo5SGpnHJHotz7kad0v5D/wqQR+uTh"
    "GO5ujL1e+IBSFJ0Isfrv/0zdnXWsPO02YzjSLNG58+4DDgDIvpyiyetD4eDEHjv3BmHYag"
    "8TfMPZiBYvi2o8pm0aozLYGOFapnXZFzFfgx9Xp0S6gRgoTaW1lI6CbWJe509CYuKJyzFu"
    "8l5BxCoU+GDIUG7Ra02ymwxJWg2MuHYE4Eo3TaV/5s1ql3qaOM4l5XJEn4t0nbzGT93BC+"
    "pRvG/+b0UYKlgD+TTnBRbSJgyOff7a1oS5PW7hcucla2qxGe8/yL6GNoD/FSrfpWbViXWr"
    "jnwR1JmEZny15UDobY3HFqXrJfXtrmrcmG7lzzGqlDTceHyDgHlbaQV18bSKuvW2XV1424"
    "hvKQ82KysAFZQ+qcdvDKRDl41a4bvGqoBgn5hxdRC82gJHDoUBhMNbB3K4M7eQLu5Jj4JH"
    "joFR9SIwVGj5rRdLEIg8i2qLZCdcCq2sUnky2rnakYVipCSQNmk94mV+H809SfuiG/t6Be"
    "EDghwnadWJd/uams7lx4evH53V++rhxYn66+/JgPVxb/h09X72twr/FjSLFGZWgHXCEByH"
    "tAXrVomB8vVTo4YiAEbPqsqBrszLlQpXNI3QMnxXhYst8QvOw4HwDmD+VMjiJcvfpMmgmm"
    "58NQ4PLfcF3OOK2DxRTj6pE6Mi9b0uJhS3Z61xKLSvJrHLOqh0sWYc/aB8rqMT6O36J1TB"
    "cy+FCEIjIcB4sF/zdj2F+Kqu+BJml1+OkNvGWZl8QotpHvA7ZJWhsNKj0O5RClD6V8JD9M"
    "v+txauJAeOTwebK9/HNPdM2N7Yoa0Dc3/rzjg/nm9hJLtt7choFfdA8xhblG5lzu8csLky"
    "TvumlbyfG+qAMtpl/TLb9nthbuuRqVQ0rbcJVMacRvecbvfo0JtNPOX6PsZ+sfGbqHsfRn"
    "go/FgVFSHNCLf/XHP/Ir5XJvEseej4wUs36NEOq04KgctaOS/7R5IFWHXtzWkEO/0jHzO9"
    "ue9pH8TUJnWi4NJhEkS7qNesR2qHSwfca8fUgc09haaalSORdNeG6iHp63a4fnDeUwBSyI"
    "FpqIwl0w51TOwbyX3nuQ0jXoDeAvcXTXr9BXhRJugTHfAhAUAkEhwIpM5i19SxYRISURQN"
    "8b+tKDZwV+hcwhwy5E44yHJfuNxhHHxwAYXwdTLkyyO0akPGQhwmlQZK0jnNIjdwBsb4qJ"
    "pnVEmyJbuZtGFdb0JxKuRXLOh9R3d6KJcKoPmXUFOy2zwZ6vjN4Z+HRNV+SWzh/RdkmRj8"
    "OQzBGN0TamjMgabGLamYxF2spwJf4N0/T9ZpTTE+cyqdWva/Ob/lylYr8Syyb/ljnj9dAl"
    "iFGaiIg0Q+0xShXeN5i209NUoQW/4thNJFFEQhvzrULiYBDVHrz0m9UKx5r+z+3ZYAqJEx"
    "AfOhuMbphP7eICFRInIN/3qgaHxAm02z764TG16zaXma0kYYUIzIDgipg8KyA/9Rm6ggB5"
    "/skm6eGNVogAefACTc4LJNbvABj/khj5Kka22k2hVTY5ZGLvA2CjTOy6qD4AwHk6tZuoKq"
    "rJ6PzBE4V0tzv4SI41Gs6JtiNS9mTW6UYrxxg0QFrH1Of7NU3lF6RJnt2ffIUS6t8TlryV"
    "ta5DghOCSMRHbJckEgWyE0bXCYr54thyfmhdant5w25H20R9Y04Ig7MOf5dk8dzbRCzQeE"
    "J29IOt0YIBbnQGuIYecKwDdBOHjzeU4VB/ipaPdxylYiA/Z/KROw/U38QhJyqhCFK0xIkI"
    "D5BNA1KhSBRCkc/XIfbJGySW591jWimFL1nReGDFb6GYzGcKCX+64kSP4vFtIMMSRN84TQ"
    "+6A7//b9HfuDSxZmizRrcybII8EBEwwW/WpOycMENBlH4LETChlBN/i/5fFgPAz3if8q39"
    "/5D8j+y/gO/4xmgvFiN/Ql7+pbzKxS8X//U3Mb83/Eez+jGSql4aJv3w4HcJ9GAwCp3I+d"
    "vgQYdDXaFx0Pd4ZuB6PGvvgdfIOZOHg7faLi29KBU6Z5JiD2zB9DN7gaerpbErpaagA/Sf"
    "5DnRYL/LaeIW7IO53WMuGUT8Dl8FEdUYKbtWdIPUGXQPvKhVickcfpUKfLG9wc/lUhuVN6"
    "cBVXd0qi5EPIxyl0HyJTh+x8gSSP87PrZj9fd8jHzRRlSbQVU8m3UZKgN1lFHKFFsKf4r0"
    "ySR51pMwFzKKQkrvhZnwxecvN9+81BgZe9D3TY0qI27/3lLZuaxmaDA4bxdpMDQmaxqLMb"
    "ePhhTrOKBxwEyHK+VN6nbHOnU1u7L+VPEM1x/N4+Chla7qp68/xfzhXURav1JIcJz9PVFn"
    "GySiKbc1NF4trainJmbU03Y76mmj92rAQqsUmYLAQXj3Ujtb/WYNnNuzv2pkDhRIO3T+11"
    "TKD/90+WVvB/ie879UuaIKcncnA5XucGrt6X6vySEaGdREO9OFWyNz8Ggefu36eKOL7ezw"
    "0OYEveCtByKOqI3BxSsDbC9etWIrHtXyrPzMnU1svFQ1KsgPbdjpuZrNf36fBNEaKVjtR2"
    "21D3HCvCdwW0cPLB81yxWrhSWzq5RQjHbUXIYM/2fB5vFUlgY274/NfCoaPvTic40UTu0x"
    "8xnK3JwMqcbU/DfmTpgaISTCPymA9zg18QF/cb6rzk9z+CtkgH5f9KH+EtRfevasyARQ+0"
    "OoRgib4Yl5HFAB6znF4wLyb6AC1mGRh0DoUQRCQwWswStg5fYAgHUHrDXDiQG0qao5ALA/"
    "FBO5CW1FJx9dPsREQR1/N6SJAmvdDAkK4A1fAA/qNu69bmNupADJYAeyNWvOKJPPPkif+E"
    "lHClo2YmaSiOb55eCd+WhXEUEPONzIXlo4QvkkaXrZFsuCgcJh/0YWkVoGIk3ncYa2y8Bf"
    "oiBBkaw6FRNRd4qRqJmxtpc3mOS0FXiknD9KthSUkzJJgLKPLoDokQlEFSxy1pkGoBcEEN"
    "9vEN9/Sxb8qm/i255yVVIMEuE/4q2yj3QrvGA6easd7oIA0LZHu3Z7W1zNVULwoIIze/qs"
    "AIcSOJRGuBn261BSK6s8EWe1lIujGNfuPXDYHcphd2TbEV2tdtQvyofMzKxHymiDJhYxWe"
    "H4HtFIte3oelG0DwRjztQuyBkYc56bMYdxNddG+c3HO2HKAeX3Wcj9oPyOkhWg/ILyO8LN"
    "AMrveDAG5fdZKb+fONKik9iJRustns261N2Qj/LyEv8Gem6UdvViNItLSIo6vCKCgcvRZJ"
    "43TkzQHD+iFRZFeR8IuiX8Uz+kSR7hIJ4GOc1mrbTaqmrMB3llz+LA0J3r6PJRuwYO3S6c"
    "1cJBKwHZeAosGV42PpKgQRjTt4POnnQLGeUYA0t6OjoNi+SXdcKCMBS3/63oIBqxGaLZQ5"
    "9uwjmKKOOP3sqOokUopRgoYyZFK4Dojk/HL3WiM8fv+W0mckVEfmce5l9jtWZFcfsFDsLu"
    "4v2MQtn7qRyYXWIK52ODVR1l2akz1uRaTfZzk+q0fFR7TfbzRn3aZHP7P8TXGA86aoOXJC"
    "6ivI/K9+ATOaBPBCpL9mLF1DScTB6wKautkjjTnnSwYnR1Kcty82jIoZbjmDdQKUBbcrpC"
    "CDweM4/XMeUYr2zEO4XEgVY7VeHu3Ei4O+8Q7s6bwh2Y2sDUNgWWOGNqoz4OPwWJNpS1fD"
    "jrNLiJYV6Yj9tpdLtZEiRGi9Rkhu+S1LSFUVZFAt0Tsk77ahKGgghtA76ANnxEcs9ZMuP/"
    "RVuSmcE0Qa/DT68xq1VaVP69ZmQDD90oTV8Tqbc9FRWHb5A40HVi+vP11Rc9ngpJXdQNfI"
    "b+hfJDxBkhV2DRbZSp219qgquYoNGCUMTc2KsaChkoGmNWNI5YR31schaEIT9DVoAWMopg"
    "2GMUwJsqwkYV8I6j4n0hbEvj+x/w44lGx1OezrqUvCgd582zgUZaXrJZyfpTYYhE7cUkK0"
    "alLkck/z8NluRPRVQl1yZJNMexiHsI5af8Ya7GxSSLsdQrfnt/o1YX1OyvDKes9egj6Ijj"
    "uV5mHTpiwa8GDzo6+Co0TjiZq3beMwMr71mrjfesbuEVUNw9eqvt0m6dV+mcUceP0aKJfy"
    "1Po7fvVC0KOkD/Sb05bNzsKokzsA9mg4rJA4n4dbwKIqoRVLsbztRInUH30F3HsOa2FJYo"
    "Pe7Z8C4L1ASvzA4UhUkJ7AtjWr1gX3hmXs4vlAWLwMfZ728qwerzWacaXB9pVOs5TSBkNJ"
    "wLv6NQPkWOp75qc8dYk/B+JXk0j+ZXPooJLqP8V9Wgf/GnN98QlfQoFX8g6n9wtVbIOlZx"
    "6QWBiwrtqYlGe9qu0p5C4P8OiC9Msisu2pMrLhq5Ffqo/47MFZei/g8QeAcFxJx0Ja+0xc"
    "pbr+iVvlL5dHXhwSwNQeStacxwqJF5KA0JjlqEHpWuBustJ9wXrrk8dNj98f7q6lNla7z/"
    "WE8y+uXz+8ufX7yUe4IPCliLWSEXVS1PJYUMglxGfTIp6obFflLJDridik8mu59WfTNUVp"
    "ChMpU9BXbF0VjFj1I+8flCDybdUYSMHba+31SxHWuBP9UM/vNGQtxpKpdjZqbmci/Oh++0"
    "mf+2lAZuhKM5WtItwtIGjraYAy2s4kuC4yyySxoqZ3LkIqarvGqfjP16cfXzj9+8+rppZ9"
    "/D/Nq4MIXRqUG1HgWmDR1ThoLdffxXzwzs7seyu4NR5sBK5O2jR4Q+aIm3SgZKuwXeOAw9"
    "eddYAl6hgwVuDrgAjV9LVlmNKs2T0hp7Qa7ct7ebIGQBv1vF+/Z2sx462xGMGmDUeJ7Qg1"
    "EDjBqTwXasRo0rf73+TJIE32ntGerjWZcpg/KB3koZaVBceBHzl4mCIoFSupfGKCY+CR7I"
    "fMY/8WPCEtGnj/IP0IvPX26+Of36Lbona4YWfCzmYxiSTpaGHWPwN/wt+lv0W1YPZZEucD"
    "7uMXkjqg1LKNCdmIy/iQP+iGK6TWZ5ZZVE5spFXIWNUcr/eWo4Idhf8kHEv0dL+VUT5PNL"
    "3zimsZpcCV0IR2vuAFFtNKIa1JA4MgMgoM5JF/s84FerXuput+pWiFy07A6bIoytAcZHQP"
    "dAZTYPFUoNBdT3UkCd4TuulnjWmFfJekE/oUCrfSCfBP+0CX3Oh0Pos9b0dCTlXbVL6bT3"
    "mt2qQ32vjzRQ3xmJcMTeiBiA+DHNy+PTik5/ovGOjBQgv/M5RMmYSKue95hBX2DGXwd8rW"
    "4iFj/y/87lSpUfrnHMHkdRhBTCBwbXp+V/LcSgfLwTN/UBWslwuZ+rBhpnX4ekWZI4J2ru"
    "JbGMv5HxE86zXct1OufQ3suKTjZrEdnirTlWVnA3CJ3D+9xscXes7TawW0JidoPdFhQzfb"
    "D30l8NirPt2/IiDIzePy2PjgqRgxgPb4F5wPxe26xudX7ldpyrVM4dGcOfzwIwAYZ3u7Yw"
    "BNSowB5Q92wwHAeLhbVnqULWC9WRGbSO41fK6mCyJVdDlpRP0reSZmOGw630l9+J/3OKLR"
    "JI7PepRNgghc3xJC7M+3NhDlwYon2CzlppKuVoiV3wf9QUJBP1qF05avTNq9iCbeFWCd2D"
    "emgdicSrxPOXOLrrVU9BRw9lFcYc8zGRxmEvJ6I/QE/xdqhF+aKrKHzMNvREdlF29jQ20V"
    "i8yBvWFv2dPpl1eo7LMQY+42RNwlC2lZSJ4jhCl79eXyIu0IRzFFGGbmVB1/lMRGmLiG3x"
    "mcg3nyO6eIu2ccAYEdT8fwKGggRREU/94svlzTfnmlT2g7zRJEibPCQkT2Dnn6d1ZSFOe5"
    "R+Zf6l5oFtjF2FyEEz72sDMfF1q5j4ui4m3pI7HPW441Q6B2+4idxoRnJhcc5ZslilAxaP"
    "msXzTZwmpKwsG+bUCCGRor/BuxQsLGzcJRFA39+QB/lcY2FFVmTCjgUKEUBvBT2k3o8i9V"
    "4s4AEwvg6m3FRqJ7bKNjfAVFyNA2B6mU3jKKaKADGqcgY/4ccVkd+6YczKH826rFlrZZBR"
    "D9+MQJRDFM2I+LKIs3qICZU1EhlacaE7fZg2K9S35u07kTYhwqcrDtFcJj6IRkUZgS4R4q"
    "8nIaX3RZsjzUGkmJXbhvBvmx4hBmOlJ9mGQPnyGoJ5HDwUCdn1h8rWVx9B8sc0xIxZh5Fu"
    "TnUhDB1JxlQbt+CCae7lhYFt7mXdTlAa58SjmhOX3pPIW+JEEzvVEelaoRrEU35ca/Se41"
    "ytA+MhIN4qIH4d04dgbhdFrNLAUWFwVPgbfget+A0ck4WVv6RG59ySfnlq4jLho9rBPm24"
    "TSDHY9/xS2nIb88ASeiW/UQ7XlU5MF3hVSr3QvSGP7UlYpYntkrjmnC3l8N6xTVyag1zlQ"
    "quRaNrEa/ZJibeLVloOzruiJtrUEPA6Zi9ztb3w9Ouhn676Uv246d4O8w3pI8IVCGD/JC+"
    "MlB2HPWSQpu0IIk+pUJoPybUSYEH/XjAZaCNDAbrwYQmLXDhKTvBW8hGpxomdHVaadBCfx"
    "uLdiu5YNoP+gYxYG+B/Tqm/PevLG3HOYlzatvp+bmRgf68w0B/3lDbINXpOehrS/Eb7Hms"
    "kIE+Pmb+cvU6tG1UX9DApWRxKaVCbeL1QbxBC8hbIY/7nGEKGZxhYz7D8iA4S/4qZMDfMf"
    "MXihScDFqkAPrnHNkoU0b42jGgQgdG+r74V8KOLVwkKhmgP6mkR0D+DeQ8jogV1bwIi7TH"
    "Ch1sBcg5nQT0kHMKOaeTwdYu5zTTigaA9UM5k6PIVjXI0SX0juxmHC6ft6n8DADqD8VEbs"
    "JaUfdMDoJUOx/iIChnchPaqiHD5OJKxd6hDln+G67LGd3EuKopjDHR/0OWRXbSnvBfDJkZ"
    "JP57vjp6ZwWA35aYIYzypEHk4zBM+Afpvm8m+huM1+bzV81GeYqiTHFXExZFzkBHfv/B09"
    "6h3KRJJjukqR4gpN0yCefg2TfTznQC72nrJeuE9/Ro3o7R7SUwuj8/VoDlcRSWx8NbHaaK"
    "r4nZ4ahq2zUj65N2lU0+npmoa0k+cqeqdhURlLaYx8k9EcX9+Z+kUMXeFJX+53QboW3Ali"
    "hgCbonjyjNC86q/3MOiWYBojCbeE43zOf6IsILplP4DvZWkx4EOWjpushrpBVKI6iGo1MN"
    "7wOdMbBdbcnHO6i3DNx/YAo55FPFlp9sqzVlouaQx08yG5Q1pMPgPaJaI8MXkqOiJZIFyv"
    "l416q4DI8sXolWi33yj+uUoHP1Vn+Z8Pgy2zo6VSrnEjL3Yscbu5V02tjixK6lVEnhHMKn"
    "35m0s+ej2tOJv2s0tIeU7f2nbNsb+SFFewIGfswYF7yZpotTu4CjkDhTWmWwBKmQn91k7n"
    "ERUFfieYdbrEYLe2fUeychjIW9qlhUKcEFOmYugw9uNPpg1Y5tzoUqHTAAnKDTc4IqDYqe"
    "CLPSD8lRhKv7fVx+0JgugpB8JqvbluDVyoBZpy80HeqtyrFG3tDUSzxDdzHdrGfogSwDvu"
    "NFG3SG7xArQlXF5Eh8vUTv3+w5j1Ggq/xheRcr+YKWZ9lbW57yL6J50nSQlg9nmTMNPKPg"
    "GR3dAbhX7x1UNjimbKuecebgV05GwB7CLKfOiupNbKHiVeiAAU/wud5Zg69IWXAG9cS9Ks"
    "eaY1+TfwF/MG1MzrSRnt0DwPzO90mS/FTO5yjO1dtulCH0IztU9pW4LwXwwXD9MZ/NTXBV"
    "bcUA2+xqGwDdX8uZ3ES2KgUYYMtFtgFwvUlncRPTUqodowX5pxD75KTdgJw+n5nYj9fFUC"
    "Pz8XZJQ4JEoaOZsPVS/tHlr9eXs7rF16eiku5bFBH+X4QjOUokwmBJnA4PWDYOYVEPQc6t"
    "tzYf5rVa47Rau61mYFZrSxpamMGyPE7LMtQWBfvbs2cF2N+eY3HRZ3sKgQUILECTxNnaAn"
    "TY8q0jO1BMUbWr3goFRgcpMHpUNfpGxGjHKUPbVOlyzMxEnRYh296iGL9Tp/4BPyZ5fYgt"
    "IfdpNQiurTIcM1n5gSuxJJrPUBDJQWKVfpWgf3IVuKkqP3k2o4ISoM2OQXqZdWizc74Omv"
    "hfr3AYtofyZDQuie9np99fFMCLP7qgvv787tMnjUwu9k4iUro3uku0G9QGMaBb6+kimhP2"
    "w7ZGCsiCXWVUxzPYVUC7nwJLQLsfF85G2v3R9CZZwe7ygcivr1OalAGzHRqTHOqRYuxObe"
    "kd117EaMXtl5ZUX+IEMRqKUnszlNDCzxckaEnIXNTg42sLLelWOgbpQlTfk35AbYLLHt+j"
    "9THuLuceE58ED2nWMGhd49S6oKQ7lHQ/ILT7KFeEb+lGk2bajm9BAAibFoQqD/IGzrvayl"
    "dIoUDI6EpHNHSO44hpP5M1jdnPhPM00Ypp1QGdYlosh3qxMna3mIZSqlQ82oooK1kHeUFF"
    "7eNMZEq4kJSkxY2FJZpLVkthuhaFjsMgup/xgYG/FJLVHaWSVsZqBboQsUO80MQ0vkmK8G"
    "E/JmLfeXnBZfL7OuCr6zjym8nW3y3AnfzHYhP5gsmIpA35vk0Y1+K+zVZV+r2SbyOy5SD8"
    "54nTwh6kIhf35NmpwTV5dtp6S4pH9VovwoPGSKzxYvz5+upLiyxdoapfj4HP0L/4Tk/2Zj"
    "ZT9sftJghZwPeCeO3edkIH7AKlyk2Zw/3i87u/1Dnx4dPV+/oVKCZ4Xy9vxo9JT5ybNgu/"
    "QgRlnWtrv1l8WLk4LOXDKiWIh6MTDyuOr1IesGRzlRLYPGo2gxduNF44Ru+JPQ9UKgC/N/"
    "iKZmSOvUIE0IPzc3rOT7GAB8D4l8TpxmXKNjdJXhUH8kCg3uRzOYqsenmNypH8M+HoP+Ds"
    "d2vsk+XjWbd1sjrQxIMsU0JTx63oubZm0tQnUkpF5UJZf1uEyQZyBTGtc7jHFFq/b2pFyx"
    "d/tJGlHJvOXyWMWjSk2iSpSTH79wyBcXGCV/Ssw7iYrYQGu1p5VRK4JCgNVpf/CHWtRgrp"
    "oRMaiyPK1FxYUjhoKR8+HAKshbuEJCfMSGAtfB5s5hD22csqHTQUGTOHRdkZreGlo8ZjQX"
    "E4QeTlRAS7qgJlLtxV6UDA6y3gHaVuDkB/Aq6lMbEiIUnShwtVOqjeMinv0rNFHpxLo3Au"
    "ZTLMADB/KGdyFOGqvDe68i5ThXV3fZfjeUNHdjzvxxmaCRBDnQH8B1yXM7oJcFXmGpVX9B"
    "o/kPlnwtlT9dxpHs+6vKKJGOitypEGGRsrgiNZOyjrn5envqY10WXia0gWLK0oJPIn8szF"
    "tyiiyOe/HaVOKOESlcmvSxJrUzX2+KaeybWVuu8xWdEyycpf0oRERRZHSOk9eFknJKvOOr"
    "yskK8L+boTzyblP51oOs13ZGPkBIdD+GRvp8ieMzFy15lOvhL+mG6Hm9ZkX/HGTFbG0iEs"
    "vCvgm36OLq1SRLLlskoITB41k6tSsQ2Xq5TgnR4zlxc0vqOM9drNdVrg9Jg5jTmnVmumCc"
    "1r1VRVksP5Cr/bl/A4cCRCbhmw3DUKGWyYMW+YozVIH5tUA8EOz5AV4PIdhcv38J1cp4qv"
    "SSvXIzl5iB8TbVWu7Mms07VTjjFw6tyTx7QdRJCkyWicr+LpDM05WlFarHS7JGkzCGEov8"
    "UJEX6VFZ5rnTcDzLi7kFarcyXK+mqYWjvz8c6VnRmq5FK7c+QBhxsrrAsCsN232+4b9+iR"
    "zqBAnoXNEyhr8NRx/uQjDE4f2Vo2deNm8Te6Usutw7TOXM29KX9D06nLcBwsFkWv1vwoyP"
    "8WxxbbzIm3CvyYiichje7Uj8DHOxHhtOsYO+6NMapD7PS77wwOMT6q9RCTz2oFg+dzrmRb"
    "ZXgqJM45Ic+NMD7vwPi8iXHzqDK02DUJHQp0HtByVz33LfBtUgLAmiStgD3aHBD5eOdOh1"
    "fnBofDq/PWs0E8qhVKpQnz+bVuA69K4xzEL03O35ftx+/Lxunr003EYrsFXJI4B7CJ4tmu"
    "dzYq/cp+maL9pA2+FSIHJbXhQ5nomkT8/d6SbuxqKjcIx1FWWbzPmbLKArO7R28dB36rDN"
    "KZTquld8ZFe+hmfZvbMPA1HKA0JDhquVMLohrst5xqX7gXnxx2D7y/uvpU2QPvP9ZA/fLL"
    "5/eX/JqVG4IPSq1NGqxjcrcJWzxHXTHCKtUBb9j3/+X99Mv7Tx8/fLz5rwPdtmYqe4fGXr"
    "8JoADFyaC6DcS4tkLNf+D8KgofT1INdyLRIJkyviPkFUd3/bheoYSQnzGH/EDMyWiEstKZ"
    "Y8WECplDpjmI+BkPS/Yb8ZOu4AFQvikmmtaKN4W3stXHFfDD1Z/PNJLyvNbjnj6c7XK7e6"
    "ti3E7n+82SoGSzEqE6GAnirxI0x48iZkeWqZZT5d3v1JXJx/mYqx9zHL/lI0MZ7SNHJ2gr"
    "8nXSaXBMkB/yP+dNj/6B360NE5B4pWuhQM3fxDGJ/EdNrIBmb6Zk0Gp5nG79gpcNHnRY5R"
    "UaB43GZyYRYe0BYY3k19SouNpqmr0ZGCMzOjBC9pN3/awai6cx1u+sa1nQAfpPKudnkxyl"
    "kjgD+2BWspg8kGgjnBMR1YSvd63oBqkz6B54URdyUNNcpUe+IHhiDYOxXZt2RQzACDSaFa"
    "wI9eYsUIgAerAATc8ClEfcPxHjPLTfUWyVbT4u449sZ/NBen1OdPYf9fms0wQkR3p+OXSn"
    "FegqIigmaxqzzBgjp5iVHctE9bw3MlNLZmmJQQ844GshCAP2iKgorieuevTiy+XNN+dfN4"
    "09+3mFQbO01IE2D+5Iwrpbph2lXB+YcYzMODSKiM9o7LV1PLte4TBsV3c19M7oB2en318U"
    "3BB/dOF//fndp0/Qf+vg5Q3tIwCcjfdwyfUfE58EfetdVUiB0aNmdIh10nVnrGdOApGeFp"
    "GeJI75LW2bqlKlci6X4twsWbAjV7DhtZGABdFCE0K+C+acyjmYT89N8q74qPYw2vNG5tUD"
    "ieZUXw+qo0aCSgQ4W+Dc7/zQEjuH+/DHSKZWN+/FrkpnBQ3YWZ/m94V+hsdjwFH6GY4s5A"
    "4q/D1DVoC3ZxTeHmjq5kxTt5Gd6qao7u7pdhxP2g2+O9E40MTHsy6/GcsG7PSW/SbaUAUJ"
    "WsckIRFnK5JtqbJV9gb9/MePP8j2UzPE34YYvScRojF6IMuAH6Uo0MRCDzSnaSm0TTD37o"
    "kuwrlSD7MYJgqhZa/SPWortjYry6hphlQTGzsG3vNvaPLO0iWxa2TlV7b8MKjqNg2BZNbh"
    "N9zYmV02hza4HC7o28Shddbu0DprOLTyfWIHb04CEBtAnJ97pvjm4x0Ed3iH7PgLPh6sEp"
    "ZZKayuWlgNw+A04glO3n24+fjr5YFwHnwJ5x3k7H3PVUqoLjBmzzOHPekVYFAhBB6Pmcd5"
    "VpDHT4wmm7tj2+q0ztTeGSKuLcQJ8zb99k+dFrbQmLcQZ5RlDmRO4Uwg6IEdMVAh7AQqhE"
    "GFsKdVCDtau7iRXUXgS37mrKha4c25UKWDrQC+/Mn58g/frW9kK94UXpNmfZozZQBkfy1n"
    "chPa6jE6Moe+rEin9ennteq63PrFmJ2e/Z9EZfRkhn59d4OCyA83czJ/gzgrGZJF02Vpsl"
    "UQhkFabEw2OCQoLxg1Q3glOjpkwyIaS1pNM7N9vsimHVpLEIBmdExWtExWKmlbHOzV4YqC"
    "Am71icgGsw63+vh9ZwdzTO6lWRpUrTtU1TrRBMNbc5nivm/9uvoMYE3sWblZ9Oop0RR9ZO"
    "wY0jIB8KNnhklaMkFc6QvSqyJb2wzAkZ4NZ3B8L0o2PmWTtM8BlpOn8mURp6t8w3SeqJ0s"
    "qZM7s00G85DkSPl43ec80pLDsu+dAReSFRHfoMGE9i5xKg00iKu4qAZsEJcwsvZ08uwuYV"
    "YhBP+sVkCVCNmc7jUqgLXtULdGtkkI4DbO6HRfP2Dm3a7tz4OSzqFrctgDwRraGhUA26l6"
    "WsOrpQWQ289da4SbhACvpop6EAWrzaqPntIgdQjfQ9eyx7/35kKdFLjQlwtVZ6BNZGOVEg"
    "KwxxyAXfiEGzzudgw6nBJ6YeQcvOhwDl40nYMQdj2ssAlh188w7BoaMz+HKwnCuyG8eAos"
    "GT68+EiRmiTm6hIOT3SxmvmzWWe0pjpqZ7zmO7SO6V2MV0WX2G2EmCilxBdMzP/Oc2Nlh5"
    "HtkoomI2gtm8MyTvBGlFiiEeMvCflIlL+9GbC51zftJ2KzVwUmiM6cxtE6QxCdeazoTFB0"
    "D6PoJoSfT8xb4kTjyu4oJFMlGwbt4/ZgqmL9ygTqV+1Iv2oBeoXnpIdC1KR2UBV2SSuCmh"
    "jPhdMxeaD3PQ3vKiVwecxcBoPwCRiEwSD8NIMwmArBVDgFlrhmKvwpxD456bAXpgNmJkZD"
    "b12MNTAdbpc0JEj0g56JSuqY/zO6459c/np9OUtte7iw06GExA9Ek8n9hHk0Zr+GXa/4ab"
    "kVL+9fLf/IS/BD2+JxWuKgSRAUdnr2rMhPLCsWKESwCXqnVCuXhxX6NUJY/CDLTkOW1a3+"
    "AXBWfdeOYlzb8gb4iiN6AGyvs2mmdaCbwqrcY9B3zPG+Y3HAtVX8KBKcT3QKrfp81qnPip"
    "HeWhm6U529igjieuh8lrUME5pogh/IXDYNE2XCRP0wRhJRYIw+BHMSf5UGsdxSep/wH0PR"
    "GsdMhLfQTaxRdPfyBhMV2N8kjK7Ssoayw41UfY1KisVkYeM5zoaDx7jFY9yu6HJur9aUif"
    "pTtpERGlJgwE6XPbSGKsB9bYDt61ZoX+uDIWywLSlg4e5cuGnhyj4JeXVK0Ep7GwagvuC+"
    "6wsKEX0u3m5zjig0DiI8fP8zhu9J1OcoqRE6U2nr4Hm9iw3/sfM+LGjSAhf6HualfmR+mJ"
    "c0zjW0HF5oERquFbzZeOegPTs1uSZP2+/J0zq065jyn72yQVchcQ7g0/Nzk4SF8/P2hAXx"
    "DCLanmEcKP9piyBe9WN0jRYifkfNabxmm5h4t2RBY43HYAevG9TA7bFxu+FDPqJP42fCWZ"
    "q0+zTy57PdPo1YGWrk08gI0jC6hoMBLXEi3A9xQOaIbtgMJTQdKlJ0Y7Lmq1cmhQYJwlGy"
    "JTEfh8Pgnuj9G3t9m4mvI/NA7OiTArb2ozo7julVGpVFB9wa03FrTNHu7padBjTd/Wu69o"
    "oPaLYgAXdJwL9E9/xbRR9kzEusk4FrIzql4E061vOVwQapKgmTsY+psLnlUijX3yIhXG7x"
    "I7olPt4kBEX0ls4fuRx6FyRMyp4BQy++XN58c/b1WynNil4HQji9pdL0rktm2eObTORfmV"
    "6eEBJBq8BJ3XKdkUERV4ts1ZSCxjn95JWJYPeqXbJ71RTt5nN+1mpaJ7QjrJA4KDoPr5fw"
    "Uy/2+AURWQUGVanck+D2UVwJM0ZWa11XoXYFRSGBcgZ1tWMRxMqdaikdN4hBUB6doNwo7d"
    "OT13VaYPXoWD0anSghjIVkfp0WvTzRakW1MTv0omy0lyjDTTSjdLhIwueKyW0QhlJLWRG0"
    "ENlMMiM/+wBHVOgdiEbkjbTY8/WyERkW/MlcfrDijx7RgoYh3WqVo72+TFsFNHtlkeRf1Z"
    "YovT+OogTp/ya6T84f24O4JIMzeHRnMFQZGNHeU9M2ioPSigtVOmCAFQMg030Ume6KzPRE"
    "mKURm/8QRWhzFOnqvh9VIvEvSYujIdnpXkjMfQprEiepLIu2NL5P8gzeNY0ZDt9yORWRb1"
    "Y4EDJuSKO7BDEqxFkkXjJDWP43/0xdt9ri+Xt9mYlnoa1A/t9bSuNL253cHeCGmMht1CWK"
    "Q038/Zptidi8NgAXBM45eE7PTdwPfFRHYIPeASExssC4QuTgSh4+o3CNk4RfUHPrpgMNwl"
    "5wjyyI+hABO/yCetAs6veUhgRHLQ6fgqiG8i2n2teqzg+Uw5pE3l9dfapYQ95/rN19X375"
    "/P6SL3OJOh8UsBYNOYgegn5ZQFVKSBYYs0nqf2gQ9WJyhRB4PGYeQ8H/Eyj4DwX/oeD/hJ"
    "V1MB0fzXR8PKvmDb0n+miB4uFsl33TY8U4k/gAvlS+CSJZmD9C7376iCT5W0T5oSb98EJh"
    "E6HK92TNtE5/+xlM7JHyp6RsKosakt/XAT/hIPh5QgfZrMPqCOlse7TVjN+ke6A43JdGBt"
    "2XHQbdl02D7pEMjiPTGvdewUxcJdbGxiqVcwb0PdRvAg3vOdhFRtbYFFi9P1YrkrIlo6uU"
    "wOZRsxka2D4HLoMpbjRhtIpZwpwFChFAD1bQaVhB66t+AIzzAE1HsVW2+agsy7+SZZDuqo"
    "ZdOX8067IqPyiDDEzK2fAZkqU80O1jVv5NFMOIWyNgDam0SWCaRa0SylJuzeyweRw8FAxr"
    "jm+Je60qvHmjWc3A7uktaKXmlYb0WL61+V3BaD6Ne2/WYTRX15KNVaxO56AR/dQscrcjcL"
    "duGdNt3D6AD1tO0nHQIejxYEGPHJF+9sAKIZgPxmw+aAoQ1obfCjVwe8zchuDHEwh+hODH"
    "pwU/VtQoc62oQtZrL43sYDyOkRXs3WB0nQJL9mt0TQ+TAVD+oZhoWoePKbyVU3dcltcgCb"
    "R9QdIHs06razHEqBEIXSxEBYCiLLHo4PgG8b9W/GaUZQGyfukz+QdfM3Faa0v+lRZ70Df9"
    "GGxmre02o/Vym6ZPVxzOub6gl9rUXMYDl63u64/aDKHyISPxSlQk0zwGC+k0LqlZh4V0Tn"
    "U9HNoNdfl4B41zEJJ5EJiHD8lcx3QRhMRa/K3SgQ7SVwdZxPSffMXyyyxYaNoZ/fn66oue"
    "AQ3CuuYf+Az9S3YAmB4vOmAViFS0+3x1v/j87i/1hf/h09X7utouJnhf48KShr26J1fpYB"
    "f03QVqU3vTo16lcfBGPTM46c/aG/xC6P2ztMpnDW2sr/MqHRiy+p9kpV5px4AKHdwkffEH"
    "i/ox0VcMJebYK0Rw8IAzY/qsUGyNVlyo0sEp1Bf/JGD2p5BCBEu/N/Q1i7c5/DVCWPzgSZ"
    "2cJ1UcIQNgfJ1N4yi2ykFrgKnSofWJsCqNYR1FtqrEG4ArJO8BkL3MpnEUVkU/gXCKw4ZT"
    "6ESLAaC9UaZyE9yaOGUAb6Z8DIDuT+VMboJb1dNMLrHUuDfEJVbO5Ca2VTvoqKKs3pE48I"
    "VrphFmlT2ZdcVZ4XLMrkCrdlB3VzS0iit6clDRRPoPPjFKvz0CqDUJot1t2Z4F4YLXcj/N"
    "CfimskA4G+4gunupMMjfyLQXf3vsiULypKiTsaF9iLCThq3mkJfZv/8/9/R9gA=="
)
