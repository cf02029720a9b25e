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
    "eJztfX1z2ziS91dh+Z/JVClTYzv2ZJOre8pJvLPZS+LU2JPZu9stHkxCFs8koSUpa7y3+9"
    "0fACRFgAQpgKYkEu6rq51YRIPSr/HS7/1/RxHxcZj+cOF5OE0/YC9IAxIfvXH+7yhGEab/"
    "aBkxc47Qclk9Zx9k6DbkJIiPdX1x8G2aJcjL6OM5ClNMP/Jx6iXBMstfeHQVYwfF6RonTk"
    "acvx5F6NHJFvjR8RYoucPOAifYicn6//2VzocyZ70IvAV+oMN9QpKZsw6yhRNkqZNglJI4"
    "dV5cvP/08vX3P7DX+8Sj7w/iu52/aRUHf19hNyN3mM6Z0Pf999/ox0Hs499xyv787yOS3K"
    "E4SBH76W7gc3yyIzpM/SgMyRqXo+j/5q9tHc++5JYplwlOcZxh373Hj+LYNMhw7Rv5SUB/"
    "eu3DDN3VPsmxq4/DD6k4H0Niee/OAxz60iLLh/DP3exxyT97F9x9jLM/8rHsZ926HglXUV"
    "yNXz5mC/qbSoIg5vDc4RgniP44+lmWrNhSi1dhWCzOcvXlfKqG5AwSaHw8R6uQLVhGnX+B"
    "6rMj1/1ydeNeX9647lFjMZcUwqorPvLoeqEbgX7VlANwx77Cyz+cnJye/nTy4+n567NXP/"
    "109vrH13Qs/77NRz/9K/8yFVr5VByzjz9//HLDvhChuy3fjeyDf3EalKGciq/DCv1yxcj4"
    "v6ccVaNfjq/hT39YHf8S7S4GlB9UHKhOiH2wIEK/uyGO77IF/fP4pAPdbxe/vP/TxS8vjk"
    "++lyH+Ujw54Y8Y2BW4m71mgrBEZCHMp+caMJ+et8LMHrXAXB5pxlCXhAC3Btz5TSRj/IHC"
    "kwURVuOcU9TA9QuSH8p/TBDqDmhvPn6+vL65+PyVTR+l6d9DjtPFzSV7csI/fax9+qLOhs"
    "0kzm8fb/7ksD+d/7r6csnhJGl2l/A3VuNu/uuIfSe0yohLxRgX+SIm5cflRzJbK1mjdhkT"
    "EmIUt7C2oqrx95aS2cXSd1dXnyRuvvtYu2+//Pr53SW9JDgb6SAqUonXcAV2IccZnFUVhY"
    "2HlM7Ve9p+9Z4qrl4yD8JSANWXLmW67VKmAupCiBwN0nuUMwW5EmcoyHVDGfw/X199aREt"
    "K5L6VRF4mfNPJwxSHfx7LfWjf5uvYo9h69yugjAL4vQH9tp/P9r/OcMgks6ZcqG/+Hzxl/"
    "oeeP/p6l39OmATvKsxRFbS9DeETNdrQ4zu7DnMjhCVaX38JTI4j/qiL1gj9LEXiAD5vsgr"
    "bFD6HFAZsOAI6ssKwcSnzwKBCKDvDX1lNdVHvqKB08cEd2Zqnt8rzZ3iedJkxh9JgoO7+D"
    "/wI2fIR/r9UexhBQcKz8hVbbqJbYV/lSuu/LRaNQlab2z1qlOY/oMigHP99pfL65tfPr6/"
    "OWqcNgNgfF1MYym2wvGqgWkhjQ8A6/tqJkuRlTUXDXCZuDcAspfFNNM6nnVRFWRiDUjpFT"
    "YAojf5LHYCWt3yGnjm2uAAkH7YTGQnqpLa3AIskxNukXe/RonvSgIDe0JOSO2Tzdjmo+gk"
    "qn+CYnTH8WE/hH1tKZria25nPGoNtygHzDSiLZbC2K3BFr8tiMPCHoqIhzUPeUCxz/4Vz/"
    "i/eOAD/Z9lEni4GUTRawZFcIQyPoGBwd1xf2vETmQoCeZzNq41XsLLKNvlaVqGeglmi97d"
    "Fn2Rumt86y7RY4TZEtwylq7LjH6JkHJl29CI3DJDM2Pu/oMjdK757dERgtEU54vhhzSjJ9"
    "EPxUrOv1f6Q4zX9LfvzJQ6jkgK/t8Gs9odOuV4C905Jz/+qOHPoaNaHTr8maxBb3a0IcYW"
    "+/bPtXA+78D5vIlzdYaauIE3RHv0Apfn0WS9wKoLxhB39Qx7ZMLmk6lzQby6ezGhNgHwwJ"
    "wHgkzUiwUyPXDAgAMLQmePglgVDtolccp0YKju6yDgOHqrJMGxZyTjNAh7CTpj44EcHqQT"
    "HdQeHFSXcB5wkirt/62LXKDYnw/seLfr++T41U+vXp+ev9os680nXau5uXIFTbqBaHdcqE"
    "xpYXwoi9rzr+LwsdhhE4kXLQ6DznBRcOuP5uqo7GJGTJDI4OIGD/PkPMz5Ch7EwVRONK0V"
    "r+9jErb6uLwhKz/ILuMseTxSuUKqp7NOPwgb5+LNQC0niLdAMf1OuaNCdl+s6eM1Ylme81"
    "VKh7y4+uXnl+eKfNInzDN8tih9RT0Js8VHUiTmtg8iq8wjucjVMSpd3f4v9rJyFKR4jtIx"
    "AfladuZreWoRo91SUFHY6At5peMKedXuCXlVNxMIp5suwgLJ/iA+OpoowMIlowuwQGLhGh"
    "4+DQ7SsEaWhgVmk9GYTQRxWZ8FAhGYTMBkMjmTCVu/A2D8a2pz8KiwyUdlLHkXhOGRwkzC"
    "P591GUhuyxFbLSMXDhvrkMRBjpdgP8icmGT4jUPognCCNF1h32Ef8qpYue0jfZsbP5ipY5"
    "2Q+I6OK4jpYGYIYXPyf+K18+LD8R8UppR9vlg7GHUV3dLH3P6R4jStniT4IS9w1gxTVcyT"
    "f3tXWVdLeAZhoNO4y2Yd1pZiyRixq6IBca63OHdPf62JKlmOt1CPPNap+XTcXvPpuFHzaX"
    "PcNQBuXdQiiUWi8mBhE9W538C02zorEYKRdtRG2mnUedqTBXEnaQF9QuaeHC03ti2z03C5"
    "jGQo7BMaWiME2aa3bPOAsj4MkMgA/t7ws8h+HCsu6nYrukACVvTBrehL9KjSsToqvZYE1l"
    "2qp1qX6mnHpXravFTDIL43gbccPwy6h43Z2LHTkxmkjL0OApFFqhQU4HtG6IPjczSskC3Z"
    "+lyQ6YAB4P+cnv+zWMMDwMwLaNEfcl3NaCnS8r7XALn0Nj4R4dKtOa3rVRdVQaaDwk/Pof"
    "BTWXFP4cAXivG1+/CF2n86bny6ELgFIGMOcj+gw5wgdghznl+9//pV5YDXITGp46Rwjpfl"
    "DlsTD2KqS+Licf7vWZ7jnDOVPwhJmoHDfELCz6zLYQ51k3bqICHecklXEY6zIDPykjQILU"
    "T81WsNwF+9bsWbPaq5dQvATEtV1emsM6X9QSco4Q/tQQl/aPb9Qmm6JvRaXqB0YWYNrhHa"
    "VzLj5OxM5yg5O2s/StizWpUePwoyVrCBtcEkq8wtgVRctp3Verrmgao9BlV7UuwlmOGXGW"
    "2AGtkgy39ER80OcsGwt0rY6Vz2h4oChQ3hOkJh2GE+U8+xP0Paj7sVJE9PfjrfiI7sjy5h"
    "8frzxadPzQU9TzB2H7AqlK/zSJHo4AgxOEJuQ+LdY1O8BSpA26TQXeItgodecX810gEi/0"
    "YmwdgV+HcXsN9mmqNdp9tjvAKrO74s+g5PMUaZnf5mzawrCuvCQs50LAln7YaEs4Ydgdum"
    "TNDdEAC4W8FNcRKg0G1LHumS5GuEAPZWsOdBEq1RwuTFlkKQ7XiraAHyrZAHnqcyyXeYw0"
    "oC68A90bPxdph4G+BGaWCEbTEeoN0KbYQznOQImdx8EpV9MOuZFjssi2qYe1+CLeQA/Fbg"
    "uY+nxzVYp7MOah2/ULtbqOEVYnMvyZqu0nUT5laLYY3KouDT4bIoWcALS/F3VQuYGVRa7s"
    "AaXZc1ZXood0DIrCPN9JYYexmhR2iGYh+p/DkdyXRKausOhOFrc1XAzUkSqeyBOqBXtNZB"
    "PvAZXGGWn6mmUl0bvXW4D2+aq6BjL3ogYYbuqAptcBV2zADXojJjUYArz3fOXNQbcGkGAL"
    "wJ+N9XQXJvVGexohhHgih7nzUJolXoqIFPsyICl6aBSxMviaeIPukKt92QWBP7cIBuUT1y"
    "GSUyi47x/dcDYHdjv55HNVpw44/ZjR+iNHNTjOMenK7TAqdHzekip8SUyRUZ8HfM/KUyXL"
    "8DWyIEHo+Zxx4LSnTTe7x2FapYu6pbI7NIMBpMvy1SA5mNN1spwO2IUGlQ7jOm7dvFx08X"
    "7z5dTtVyJqPX4/hSTgDH2JiPsZJlOElIQlnpG5mp1dTWGamHj1GCtsCD3hjQFrgdamgLrD"
    "bAQpmnIcs8FaUWjFggEAH0RtBDgadxFHgKMoW4ZIzxdaAV9zNVbIVtPr4aOUJRrbZaOXLd"
    "rS01c+hgV6j7tb14zlWMKWooTvOOmQ7r6+sU5XfeOChco8c0bzwTZKmDH1jtBg879JZMnd"
    "XSyUizuM4wUyqL7xSzFOwUXsJLSWj1p2G+3zzx6xbTh4XklT+TCio94EVAT73iL/yQlv/c"
    "XtfnjjAoxFe0jY0x9lOX9Y/A66L3TrVcm1+w+PJ8oIxF91jh23cPlBDoHirj0z02Q3cleB"
    "lZLoX+QPKvKKHjj/J+RsWc0hMFkNVgqJQ0ESli5rRXSkrwHLO+BUbmAInIuqIypzoGt9N2"
    "g9tpR6haWx5Cd5UHFb1FBuUhajwsqbqJY6bh0yPQZC03CK2zau2kbM/0kjz2dn4MHGJcF7"
    "4MwFaQ2oi3jtX2dbvV9nXDaivippJl2rvTNAgHOaYPezkObMNNcESo5E2V5SQzQ1dBadEt"
    "OJxbtSitbJqLUKfb40X49eI/f97PZbgbb6qxM83WaqPDwyso+UZh1xuqPcZdl8fyZMOuK5"
    "uNAdYVEUCtD7VkkDI4Pep09pUZHT4rch6iO6M8mg0BpNFIy32INJpcfKNy8tqwKlGNzsLb"
    "80SnxuhJe43Rk0aNUeR5VKpzcez3ifNqUkOQ15iDvOjDBUmCtF8pyDox8HrMvBb9QEah5w"
    "KdhWFQNrEYUsKeC6e5bNOLzzIlcHncXN645I25LFICl8fMZT9In3JwK8iB32Pmt0eiJQt1"
    "63dLy7TA6TFzmp3CboJRaubyrpFZF18wvL2uvO5ujbzdMpV1MA/vWlkm5CFgLj+kqMHeaf"
    "KvUUJpGwPDvxeSVOnQ6qgSV5FYt6yHt3kyLO4e3WhtWkBIooMqQj3r2Gyi483Ql+kA/Sei"
    "H2EKoFnN1SapdYfN8HfogqwSxUq/wb+3lssqCCwAt0u4v/zLjXRhNlyHG9n+09WXn8vhdX"
    "9ivTlnck8FPMOTRaSCc6XfuZJXp40UkQqdyAtUFkXq7TvnlnjuEicejhX2hS3tIWVSi3gw"
    "RM5A0eKBxxUYS4sKYovg3fMSL8Eky/6MqGiBD335wMsLskISTA7sWZ1QJgeL5pgtmvOE/A"
    "NT7qAkmM+b3O4IkKsTPilQbjoc3klEXLagD1kZXfPDr0G6x5pBP7L/s+r4yyvSe0ZWZ5HG"
    "wpDEUx3bfrtpv802F8Sqrqo61rmSEjS5fmucXbp98JfpAP0nVflmaVY9eKCiBk70tGig5J"
    "5bO83Z0CAFHvTjwQPK+uAvkQH2Pe8BkqGw10UgEwL+/fCXiu4YBXCLhKBej1m9zrP0enG5"
    "Rgp8Hj+fTewnrfmbYDgxMJyEQRT0kiBqhGAw7u2bWpAko7+zlyShIAZpoqckDXXGh61R4+"
    "HgoefFLZFCit2ob265KqZhtNrTut6Nja2HObikOqj6+EtkcH33RV8oV2tgia+IAPm+yENP"
    "g9GwAnoaHM4IuSlXbWB/3NDA6dMfdxa30QN6gQzQ76+siQXdDfweEh3gb4L/32bQSUWLJf"
    "8qV91OOqkUetMAML+vZrIU4XrHBmhTs6c2NXUNaQBML4tppnU860IqaIQakOa6+wCgfthM"
    "ZCeskpFDA9hCPhgA2W/VTHZCK4tSGtgqu0oY43qTz2InppVipoWnOuS8B6TlRLaiKuhc4+"
    "qrFpIU+x/QYy5/11uqVU9nnd3U+DjXLwdubaT2a5wFobNe4NhBsSOKod+lDpvGQQl28mln"
    "ThDToYG3cDwU4thHSbON2hATKpuo1UXkets09ude+2cV66tLiBtDq4kDt8Tikc7/ILFRUX"
    "+JyMI8gHOdMh3n7WU6zhtlOlZs26m9q2qINwRdPtUJAt0BLPORguNgTAcH2JEOZkc6kJRD"
    "IvpMvp9rj7rlG2HQVtnmmrDiKxRWB6X32HfIvOroOnPWQbbgrVzDYI6dF2gZ/BD53zcFmt"
    "6zKKSYmshS7yPqJRhlQpfRsoeQ+ilZYr6U8e/LIMFpS2/ShyDJVijk/figx+hEzsUugYr/"
    "10CWKsdbKEbtolYiylaKijjd/adWey5BtDeAh6/wlGD6M1NFHGBXdPeGZBwNZNhrrWkg09"
    "Y6pp0frU1jINreAPdlQigOkclRI5BYUO5sD211oTnmjiO7ReHSYCHXyOxrunai00T3pL2J"
    "7kmjia5PVPkg7RCX4607KI51ZL7jdpnvuCHzQZ+n55OhQK/QedAjWEyms+gq2HOwHpTIGo"
    "PsCX0Mn9OZJ9gNDTktU0Ly3ajZnOI469MMqyKDbTxm/uZml35CqkwKfB4zn+lPmwdJ1LdP"
    "pUQLnB4zpwXHnSGfZUq4mEfN5tJPW9M2uzpClSR7bAVVOl0n2wkKytccWrk3b+ZncR+/4V"
    "2nUJXmaEjfBRQrgWIlzxh9KFYCxUqePSvkAEt9Lsh0sBX64g8VSw6D+yrtcfEKRIA8ZDlM"
    "IssBqmXsqVoGVHYYvLJDIWQMtV7pD7iuZrQTYFku08CY3WkDAPxranPlDOHih4IkhytIAk"
    "Uznl4041BZj7zTFEmOlHmP5cNZd+ajOGxr7uOFswxXdw5JnJR49zjjaYuxc/nt+rJIWswW"
    "uExj/C51WLNRJ8FLkvChQdZMhBxmSmVtB+FijFfRLf1Ykcm4DhLslo8PXfxBR9aDxEazxM"
    "actQ12dTflrqhssoMN0ZBb3C+GoNZILVL3hwD2PogVp0q7l7Mcb52Pc/j8Wzb9kqzpma9o"
    "ANS6XGtUFi3XwbydTCz0qSBjsm5FGli7W9funCSRKpSrHeCKwjp4X2ug+7oV3Nd1bPPdze"
    "ExwFemsg7j4UNM2PQPJKRqFHYfDA9giQ6O4OYRzEDK+5tnLjIEV6IDcFWxZ0zPxL5rXsFD"
    "QbrHo+Li28XHTxfvPl1O9czYwNenu5dECtHqYw5jhni55xixBdCzTyBkCwIopsASCKAYC8"
    "IjD6CYKqzbIygO5eFbxRlu8e/lj2bd3r1qkIZvLzfNO9kCZQ6Jw0eHVaBJ3zrLhLDaDDh1"
    "MnSPnSBjBdZvQ+Ldpyp/Xt9ptlc2bfXHHbZ65WHrse/E/tjuT3tA4UqBdWdPtJIEOoc/QT"
    "o5zBH0AQXh4w3JUKg6hYSnnQeRz8bRnV0O3HoY3Sywk66ivCwy6wb1XeosyCpJ6YlC/x+z"
    "ng+5+z+td4Moez68zQ8fOoj3h+DHUdUkonlw7eeVykAFod0VJWT/yS1z3mMjJKHZsaIg2n"
    "8VZuhUoRN/sOGkwfUk0lhY//dU545qv6LqpkIGxd2jG60XhkYMiQ7upn5GDK+IAnYV1vGt"
    "BrwNHaD/pFQzBfbbsszsgn1Aj88DjukF3aPiQ4PUGnT3ncKNFLdle8+hYjh0HAJT8hhWry"
    "DM67NAIALowYo/PSs+9LXWyiTb2tf6QFaePClKZeHZpEt1WHeqMToZJDhJCWvQSYqsDqUR"
    "uWWUVg9POg5HKAj1jCelLVgkZP9IUFV+nf4k+hPz9JFiat4rqzkbS09x8+EFLWsq2jJYro"
    "Rbdh+FjJPx3zqzDosPtNISOlbotazo6lnRaFqx2aK6AG8ILGwJcqbT85WO6mhw0+j6Wpx2"
    "zfOmq7hkRQTlJfXLS0q3jEmQo0QIIY5jDnFsigQmjG5SA7fHzG2op3k0aD1NaDPRCjX9gf"
    "5VHD4WG3oiu6g4e7qLW4M5s3VrgU1tPCwZ3qZ2SPvPe/rHUasNiD+dbbcDUTSKgVpRPmx0"
    "HimzRkV1D/ySKWzYdzLipCTCt8R/5JaglK6tlEUN0pHIyV/3hsfmzEnioDAsPkvLwiGonE"
    "wd7rPHd+u0bRdbrrcagpDHozrdBUoV8Q7tSnCdzrrQx3MdTfi8XRE+f7Ut9JEtF2PcJSIb"
    "DRA76LCLsgxHy0wR1dBdYESks8b5PkRtEegJs+0KH7vUrGdpwHQDJMbbRiCzRgEdYtcUuL"
    "hpUMiwRnabOjHsndHtnbHE2HPB8eeErJbt4nf+WEf+vtuM1Mn5oe/yHU7C49ZzGVaZ1tM+"
    "Utcry6Zw77FmVLtgwAG/6EQsB13iM/hFd+sX3ewuQ4xLGgtxPtfC+bwD5/MmzmDhPwILP1"
    "j4wcI/4XsaLPzP0sLPlYjPmFfg7dY0ikHa+oYbVQRb1Y4rlk3LiZlBndnQ+RxNraNroFLp"
    "yL9LkRW7qYTfVDdqzyBvdnTawsH6OI7tBDpMFou4kfTRF6kA/N7gg3AEwtEUWLLblKKNHf"
    "OJINfsp5ZiLB69o+ynNFVgdRoqHVKmvyH3OD5qlebzxzpyfLYZqeE3yGm+S3lczMsgLkrf"
    "sOI4LNjBCVLnHi+V/X5MSHXCZiQG8XDpVREan+dr6UTVgBthVDdwl2IwfjfCvgr1axm3jz"
    "uM28dN4zY/BIyDnGQqCC2rOxEaKVZg9N52L4/dyK2f+rPql+FVpwVWj5rVEGL3LNgMZkmw"
    "jD1fVoBlbBSWMTDeTN94cxkFvA7jH1FbC+faiFmXCQcXY905MunmzIQK38lpeB4T67XsUz"
    "XultAf+F3qvL86cVDsO1+ufneyIMSp8+LD9Z9enn6vNOw8bTbdKNKy8ekDCgPKsIREevGk"
    "9fFgCBr/hTPrMASNv2Hu3gwUw7cdFTaLUp1pCXSUqJ51Rc4o8BLi9uiWUCMECbW3spCSVa"
    "JK3OnoTbyhsM5avJOQcwiFPhoyFBq0W9Bup8ASW4JiLx8CHzNGqbSv8tmsU+8SR2nFvUY4"
    "Tem3ydvMFP3cHHRLVhn9m9LHKeIC/ow7wVm1iSBzPPrd3rK2NHntfuYiz6p2NcxzXn4RdQ"
    "ztPl6qVN/khnW5hdsP7nCaKXS24kXVYIjNHafmxfvl5W3emmzozjWvkVrUdHyIjHNQaTfy"
    "6msNafV1q6z6uhHXUB1yboLnJiArSK3TDl7pKAev2nWDVw3VIMV/d2NioBlUBBYdCoOpBu"
    "ZuZXAnT8CdnGAPBw+94kNqpMDoUTOazOdhEJsW1Rao9lhVe/PJZMtqFyqGkYpQ0YDZpLfJ"
    "lTn/FPWnbvDvLahvCKwQYbtOrMu/3EiruxSeXny++Mv30oH16erLz+VwYfG//3T1rgb3Ej"
    "2GBClUhnbABRKAvAfkskVD/3iR6eCIgRCw6bNCNtjpc0Gms0jdAyfFeFiy2xC84jgfAOb3"
    "1UyWIixffTrNBPPzYShw6W+4rmac1sGii7F8pI7My5a2eNjSrd611KCS/BIlmezh4kXYi/"
    "aBvHqMh5K3zjIhcx58yEIRM5QE8zn9d5Yhb8GqvgeKpNXhp9fwlhVeEq3YRroPslXa2mhQ"
    "6HHIhwh9KPkj/mH+XQ9TEwfCI4fPk+3ln3uia25sV9SAvrnx5x3vzTe3k1iy5eo2DLxN9x"
    "BdmGtk1uUeH5/rJHnXTdtCjvd5HWg2/ZKs6T2zNnDP1agsUtqGq2RKYnrLZ/TuV5hAO+38"
    "Ncp+tv6RobsfS38h+BgcGBXFHr34V3/8I71SLncmcez4yMgx69cIoU4LjspROyrpT/MDrj"
    "r04raCHPqVjpnfxfY0j+RvElrTcmkwiSBdkHXcI7ZDpIPtM+btg5OEJMZKi0xlXTThmY56"
    "eNauHZ41lMMcsCCeKyIKt8FcUlkH805670FK16A3gLdA8V2/Ql8SJdwCY74FICgEgkKAFY"
    "XMW/mWDCJCKiKAvjf0lQfPCHyJzCLDLkTjjIclu43GYcfHABhfB1MuTLI9RqQ6ZCHCaVBk"
    "jSOc8iN3AGxvNhNN64jWRVa6m0YV1vQnHC5Zcs773Hd3pIhwqg+ZdQU7LYrBrieM3hr4dE"
    "0ifEv8R2e9II6HwhD7DkmcdUIyzGuwsWlnPBZpzcOV6DfM0/ebUU5PnEunVr+qzW/+c4WK"
    "/UIsG/+b54zXQ5cgRmkiItLMaY9RknjfYNpWT5NEC37FsZtI4hiHJuZbgcTCIKodeOlXUY"
    "QSRf/n9mwwgcQKiPedDUZWmUfM4gIFEisg3/WqBofEEbTbPvjhMbXrtpSZjSRhgQjMgOCK"
    "mDwrID/1GbqCAHn6ySrt4Y0WiAB58AJNzgvE1u8AGP+aavkqRrbadaEVNjlkYu8CYK1M7L"
    "qoPgDAZTq1nagKqsno/METhXS7O/hAjjUS+ljZEal4Mut0o1VjNBogLRPi0f2ap/Iz0rTM"
    "7k+/c1Li3eMsfctrXYcYpdjBMR2xXuCYFchOM7JMnYQujjXlh9KltpM3bHe0TdQ3ZoUwOO"
    "vwd3EW++4qzgKFJ2RLP9gaLRjgRmeAa+gBhzpAV0n4eEMyFKpP0erxlqOUDaTnTDly64H6"
    "GzvkWCUURuosUMrCA3jTgFwoYoVQ+PNliDz8xmHL8+4xr5RClyxrPBDRWyjB/kwgoU8jSv"
    "TIHt8GPCyB9Y1T9KDb8/v/Gv+VShPLzFktnVseNoEfMAuYoDdrWnVOmDlBnH8LFjAhlBN/"
    "6/xPEQNAz3iP0K39Pw7/D++/gO7oxmgvFsN/Qln+pbrK2S9n//VWCb03vEe9+jGcql4aJv"
    "9w73cJ9GDQCp0o+dvgQYdDXaCx0Pd4quF6PG3vgdfIOeOHgxutF4ZeFInOmqTYPVswvcJe"
    "4KpqaWxLqdnQAfpP8pwosN/mNLEL9sHc7gmVDGJ6h0dBTBRGyq4V3SC1Bt09L2pRYtKHX6"
    "QCX2xv8Eu51ETlLWlA1R2dqgsRD6PcZZB8CY7fMbIE0v8Oj+1Y/T0fY4+1EVVmUG2ezboM"
    "lYE4SitlKlswfwr3yaRl1hMzF2bECQm5Z2bCF5+/3Lw8VhgZe9D3TY2qIm7/1lLZuapmqD"
    "G4bBepMTTBS5KwMbePmhTLJCBJkOkOF8qb1O2OdWo5u7L+VPAM1x/5SfDQSif76etPEX14"
    "F+PWrxRilBR/T9TZBolowm0NjVcrK+qJjhn1pN2OetLovRpkoVGKzIbAQnh3Ujtb/GYNnN"
    "uzv2pkFhRI23f+11TKD3+9/LKzA3zH+V+iXCGD3N3JQKTbn1p7sttrcohGBjXRTnfh1sgs"
    "PJqHX7seWqliOzs8tCVBL3jrgYgjamNw/koD2/NXrdiyR7U8K69wZ2MTL1WNCvJDG3Z6qm"
    "bTn98nQbRGClb7UVvtQ5Rm7hO4raIHlo+a5YLVwpDZMiUUox01lyHD/1mweTyVpYHNu2Mz"
    "nYqED734XCOFU3vMfIYyN0dDqjE1/42+E6ZGCInwTwrgPUxNfMCfne+i81MffokM0O+LPt"
    "RfgvpLz54VhQBqfgjVCGEzPDGPAypgPad4XED+DVTA2i/yEAg9ikBoqIA1eAWs0h4AsG6B"
    "tWY40YA2VzUHAPbDZiI7oZV08tHlQ0wU1PF3Q5oosMbNkKAA3vAF8KBu487rNpZGCpAMti"
    "Bbs+aMMvnsPfeJH3WkoBUjZjqJaK5XDd6aj3YVY+cBhSveSwvFTjlJnl62RrxgIHPYv+FF"
    "pBYBS9N5nDnrReAtnCB1Yl51KsGs7lSG42bG2k7eoJPTtsEj5/xBsqWgnJROApR5dAFEj0"
    "wgqmBesk43AH1DAPH9GvH9t3hOr/omvu0pVxXFIBH+I94qu0i3QvNMJW+1w70hALTN0a7d"
    "3gZXs0wIHlRwZk+fFeBQAofSCDfDbh1KYmWVJ+IslnKxFOPavQcOu3057A5sOyJRtKV+UT"
    "lkpmc9EkZrNLFIcISSe4fEom1H1YuifSAYc6Z2Qc7AmPPcjDkZVXNNlN9yvBWmHFB+n4Xc"
    "D8rvKFkByi8ovyPcDKD8jgdjUH6flfL7iSLNOokdKbTezbNZl7ob0lFuWeJfQ8+N865eGS"
    "niEtJNHV4WwUDlaOyXjRNTx0ePToRYUd4H7Nxi+qkXkrSMcGBPg5JmtRRabcka815e2bM4"
    "MHTnOrh81K6BQ7cLa7Vw0EpANp4CS4aXjQ8kaOAsU7eDLp50CxnVGA1Lej46D4ukl3WaBW"
    "HIbv9b1kE0zmYOKR56ZBX6Tkwy+ugt7yi6CaVkA3nMJGsFEN/R6eiljlXm+B2/TUeuiPHv"
    "mYvo14iW2aa4/RwFYXfx/oxA2fupHJhdYgrlY4NVHWXZiTXW5FpN9jOd6rR0VHtN9rNGfd"
    "p0dfu/2FMYDzpqg1ckNqK8i8r34BPZo08EKkv2YsXUNJxCHjApqy2SWNOedLBidHUpy3Dz"
    "KMihluOYN1AlQBtyWiIEHo+Zx8uEUIwjE/FOILGg1Y4s3J1pCXdnHcLdWVO4A1MbmNqmwB"
    "JbTG1fcLYmyf0H9HikMLcJT2ddJrc4H+f6xcCtdrebBXbSVcSTk8PQYYU50iJTWUTM4f+f"
    "e9LoU+Zy8xA9gHyUMKNYyD+lD9PcOoYSXDjgmra3vbxRYX9TGtMKnIq+NI+5ZU2w0oGLb5"
    "S2sw2/DCQAkcYKC0StdaSGCHDa3jiyfv0zKO4e3Wi9MFvnMp016ugh6nfTr+Uq7ABb63dv"
    "6AD9JxVuNbHBiCTWwD6YDSbBDzim13EUxEQRmtFdjbhGag26+y5JjxS3JbOIqHEvhnfZQS"
    "Z4ZXagyAwboAKPafWCCvzcVGCSBfPAQ8XvbyrB4vNZpxpcH6lVCCyPLs1I6LNIEKZ8sgBg"
    "dUmvjrE6sR9CZHEZ6iF8lGBUhYBEckQI+9P1V1gkPUg6KISEDK7WMlnHKGhhQ2CjQnuio9"
    "GetKu0JxAVsvfG0OqQkI6wJptCQvbglYHscisdmpGykl3rFR2py9hNVxcezNIQxO6SJBkK"
    "FTIPISFGcYvQI9LVYL2lhLvCtZSH9rs/3l1dfZK2xruP9Qi0Xz+/u/zlxTHfE3RQkLWYFU"
    "pR1fBUEsgg1GLUJ5OgbhjsJ5Fsj9tp88lk91PUN3wpgvClqewpsCuOxip+kNoazxd6MOmO"
    "orjGfos/TBXbsVZ/EM3gv6w4xJ2mcj5mpmsud5Ny+Fab+W8LbuB2UOw7C7J2ELeBO2tEgW"
    "ZW8QVGSRHZxQ2VMz5ynpCoLOnAY79eXP3y88tX3zft7DuYXxkXJjA6N6jWo8CUoWPCULC7"
    "j//qmYHd/VB2dzDK7FmJvH10MdMHDfEWyUBpN8AbhaHL7xpDwCU6WOD6gBf9IxV4//n66k"
    "uLK0+gqdtHAi9z/umEQboz9U24b29XQZgF9G5l79vZzdrBCIaRxIhGfnI9FXkmG0HYBPX8"
    "ZDBqgFHjeUIPRg0wakwG27EaNa685fIzTlOkbgQqPp51mTIIHehGwkiNylPzhL7MQakTCH"
    "WdCOu56eHgAfsz+omX4CxlTRwI/cB58fnLzcuT798693iZOXM6FtExmcOdLA07xuBv+Gv8"
    "1/i3gK7eFX/EFjgd95i+YaWoOBTOHZuMvokC/ugkZJ3OnKI3dMpz5fKuojn//dxwgpG3oI"
    "Owd+8s+FdNHY9e+toxjXLvaWhRMVpzB4hqoxHV5D1jmOgFAtvTGQABdVa62P2AXq1qqbvd"
    "qisR2WjZHTZFGBkDjA6A7p5qsOwrlBqq6+2kul6G7qha4hpjLpNBo2Nz5NPgHyahz+VwCH"
    "1Wmp4OpLyLdimV9l6zW3Wo7/WRGup7hmMUZ29YDEDymOfl0WlZGwhWlZlHCuDf6RysZEys"
    "VM97zKAuMOMtA7pWV3GWPNL/+nyl8g+XKMkembR+8AIzED4wuD7N/2sgBpXjrbip91BnmM"
    "r9VDVQOPs6JM2KxDpRcyeJZfSNGT3hXNO1XKezDu2drOh0tWSRLe6SYmUEd4PQOrzP9BZ3"
    "x9puA7slJGY72G1BMdMHeyfF96E4264tL8zA6P7D8OiQiCzEeHgLzAOi99oqulX5ldtxlq"
    "msOzKGP58ZYAwM93ZpYAioUYE9oO7ZyFASzOfGniWJDFoH9/UrFXUwswVVQxaETtK3kmZj"
    "hv2t9OMf2f9ZxRYOJPL6VCJskMLmeBIX/P5c8IELA3BBaa3UlXKUxDb4P2oKko561K4cNZ"
    "oqSLZgU7hFQvugHlpHwkmUut4CxXe96imo6KGswphjPh5wkioDEtp1iIpij1LVRPQHaDjX"
    "DjUrX3QVh4/Fhp7ILirOnsYmGosXeZW1RX/nT2adnuNqjIbPOF3iMHSCuEgUR7Fz+e36Um"
    "r2y5LNfd4HmEVss89YvrnvkPlbZ50EWYYZNf2fgDcBJiye+sWXy5uXZ4pU9r28USdIGz+k"
    "uExgp5/ndWUhTnuUfmX6pfzANMZOIrLQzPtaQ0x83Somvq6Libf4DsU97jiRzsIbbiI3mp"
    "ZcuDnnDFks0gGLR81if5XkCSmRYcOcGiEkUvQ3eFeChYGNuyIC6Psb8iCfayysKIpMmLFA"
    "IALojaCH1PtRpN6zBTwAxtfBlJtKbcVW2OYamLKrcQBML4tpLMVUECBGVc7gK3qMMP/WDW"
    "NW+WjWZc1aCoO0evgWBKwcImtGRJdFUtRDTAmvkZg5ERW684d5s0J1a96+EykTIjwSUYh8"
    "nvjAGhUVBKpEiP8+Cgm537Q5UhxEglm5bQj9tvkRojGWe5JNCIQvryDwk+Bhk5Bdfyhsff"
    "ERJH9MQ8yYdRjpfKIKYehIMibKuAUbTHPH5xq2ueO6naAyzrFHNScuucexu0CpInaqI9JV"
    "ohrEU35Ya/SO41yNA+MhIN4oIH6ZkIfAN4siFmngqNA4KrwVvYMiegMneG7kL6nRWbekj0"
    "90XCZ0VDvYJw23CeR47Dp+KQ/57RkgCd2yn2jHk5UD3RUuU9kXojf8qc0RMzyxRRrbhLud"
    "HNYR1ciJMcwyFVyLWtciWmarBLu3eK7s6Lglbq5BDQGnY/Y6G98PT7sa+u2mL8WPn+Lt4K"
    "9wHxFIIoP8kL4yUHEc9ZJCm7QgiT6lQmg/JtRJgQf9eEBloBUPBuvBhCYtcOEpO8Gd80an"
    "CiZ0dVpp0EJ/G4N2K6Vg2g/6BjFgb4D9MiH090eGtuOSxDq17eTsTMtAf9ZhoD9rqG2Q6v"
    "Qc9LUF+w3mPBbIQB8fM3+peh2aNqrf0MClZHAp5UJt6vZBvEELyBshj/qcYQIZnGFjPsPK"
    "IDhD/gpkwN8x8xeKFBwNWqQA+ucc2ChTRfiaMUCiAyN9X/ylsGMDF4lIBuhPKukRkH8DOY"
    "8jYoWcF2GQ9ijRwVaAnNNJQA85p5BzOhlszXJOC61oAFjfVzNZiqysQY4uoXdkN+Nw+bxN"
    "5WcAUD9sJrITVknd0zkIcu18iIOgmslOaGVDhs7FlYu9Qx2y9DdcVzPaibGsKYwx0f99kU"
    "V21J7wvxky00j8dz1x9NYKAL8tUOYgp0wadDwUhin9IN/3zUR/jfHKfH7ZbFSmKPIUdzFh"
    "keUMdOT37z3tHcpN6mSyQ5rqHkLaDZNw9p59M+1MJ/Cetl6yVnhPD+btGN1eAqP782MFWB"
    "5HYXncv9VhqvjqmB0OqrZdZ3h51K6y8cczHXUtLUduVdWuYuzkLeZReo9ZcX/6J96oYm82"
    "lf59so6ddZAtnCBLnXv86OR5wUX1f8oh1iyAFWZjz8kq86i+6KB5plL49vZWnR4EJWj5ui"
    "hrpG2URlANR6ca3gcqY2C72lKOt1BvGbj/wBRyyKeKLT3ZoiXJWM0hl55kJigrSIfBe0S1"
    "RoYvJEdYSyQDlMvxtlVxGR5ZFLFWi33yj+uUoHP1Vn8z5vHNTOvoyFTWJWTuxI43divptL"
    "FFqVlLqYrCOoRPftRpZ09HtacT/9hoaA8p27tP2TY38kOK9gQM/CjLqOCdKbo4tQs4Aok1"
    "pVUGS5AK6dmNfZeKgKoSz1vcYjVa2Duj3jspzrKwVxULmRJcoGPmMvjgRqMPynZsfS7IdM"
    "AAcIJOzwkqNCh6IsxCPyRLEZb3+7j8oAmZByH+jKPbluBVacCs0xeaD3WjaqyWNzT3Es+c"
    "u4SsljPnAS8CuuNZG/QM3TnZJlSVTe6wr5eq/Zs959EKdOU/rOxixV/Q8qx4a8tT+kUUT5"
    "oO0urhrHCmgWcUPKOjOwB36r2DygaHlG3FM04ffOlkBOwhzHLqrJBvYgMVT6IDBjzB53pn"
    "DL4gZcEZ1BN3WY7Vx74m/wL+YNqYnGkjP7sHgPnC83Cafq3msxRn+bYbZQj9yA6VXSXucw"
    "F8MFx/LmezE1xRW9HAtrjaBkD3WzWTncjKUoAGtlRkGwDXm3wWOzGtpNoxWpC/hsjDR+0G"
    "5Pz5TMd+vNwM1TIfrxckxA4rdDRjtl5CP7r8dn05q1t8PcIq6b51Ykz/66CYj2KJMIgT58"
    "ODrBjnIFYPgc+ttjbv57VK47RYu61mYBZrS2pamMGyPE7LMtQWBfvbs2cF2N+eY3HRZ3sK"
    "gQUILECTxNnYArTf8q0jO1B0UTWr3goFRgcpMHpQNfqGxWgnOUPbVOlqzExHnWYh2+58M3"
    "6rTv0BPaZlfYg1xvd5NQiqrWYoyXjlB6rE4tifOUHMB7FV+l3q/IOqwE1V+cmzaRWUAG12"
    "DNLLrEOb9ek6aOJ/HaEwbA/lKWhsEt9PT3463wDP/uiC+vrzxadPCpmc7Z2UpXSvVJdoN6"
    "gNYkC31tOFNSfsh22NFJAFu8qojmewq4B2PwWWgHY/Lpy1tPuD6U28gt3lA+ZfX6U0CQNm"
    "WzQmPtTFm7FbtaULqr2w0YLbLy+pvkCpk5GQldqbOSnZ+PmC1Flg7LMafHRtOQuy5o5BMm"
    "fV97gfUJngssP3KH2M28u5J9jDwUOeNQxa1zi1LijpDiXd9wjtLsoVoVuyUqSZtuO7IQCE"
    "dQtCVQd5A+dtbeUlUigQMrrSEQ2d4zBi2i94SZLsF0x5mirFNHlAp5iW8KFuIozdLqY5OV"
    "UuHq1ZlBWvgzwnrPZxITKlVEhK8+LGzBJNJasFM12zQsdhEN/P6MDAWzDJ6o4QTstjtQJV"
    "iNg+XqhjGl+lm/BhL8Fs37llwWX8+zKgq+sw8pvO1t8uwB3923wVe4zJDs4b8v2QZlSL+6"
    "FYVfn3Sn+I8ZqC8O9HVgt7kIq8uSdPTzSuydOT1luSParXemEetAwnCi/Gn6+vvrTI0hJV"
    "/XoMvMz5J93p6c7MZsL+uF0FYRbQvcBeu7Od0AE7Q0m6KUu4X3y++EudE+8/Xb2rX4Fsgn"
    "f18mb0mHTZuWmy8CUiKOtcW/vN4sPCxWEoH8qUIB6OTjyUHF+VPGDIZpkS2DxqNoMXbjRe"
    "uIzcY3MeiFQAfm/wBc1IH3uBCKAH5+f0nJ9sAQ+A8a+p1Y3LhG2uk7zKDuSBQL0p57IUWf"
    "HyGpUj+Ro9YP8zpnyRDWCKx7Mu62TKBrpRNVLDNhlhFPMo2aJSZOnkzbP/uYs3xPMsj50V"
    "+7a9dWLiePS301/Dii4yUyF38y5wojRK7vBNPd3IUoWDBEekcid4C5LSxVLaKw/XPxyMle"
    "CZBs/0lKHdSbNxdIsVPRU67I4lgXUtXoa3OZYmJZVGwIxR3YYoZbciyRClAfg4M5xUCDO7"
    "Ethsn6MxrxKRTLksEgKTR81kWSo2i88RKaGxy5i5PCfJHWE9uHvwuU4LnB4zp6HJ2dBNzg"
    "rLgOGuEchgw4x5wxysFcDYpBqoh/UMWQGes1F4zvZfs3iq+OoULT6Qkwd7CVbGnxdPZp2u"
    "nWqMhlPnHj/mhU+C1AnYoqB8ZU9njk/RivO0vPUC52VPmKH8FqWY+VUi5CudNwPMuD1kvN"
    "W5EhcVZHStneV46wIshwoubneOPKBwZYT1hgBs9+22+5GkwvCSZaoTqChl1nH+lCM0Th9e"
    "RDl34+a+xkSVVNw6TOnMVdyb/Dc0nboZSoL5/DD1mMBZO7iz9rBH/6hOo5Mff9Q4jeio1t"
    "OIP6vluPo+1ZYV9qCOLNeKxDpv4pkWxmcdGJ81MWaiUrbysRsFXkIMTG9NQotq2g5ogovv"
    "euLbpASAmwB7QfZockCU4607HV6daRwOr85azwb2qJbbR9LMo9e6CbwijXUQH+ucv8ftx+"
    "9x4/T1yCrOErMFXJFYB7COBtmuQDaSU3mJV1Yx1QRfichCSW34mCSyxDF9v7sgK7M04Abh"
    "ODKB2fusyQRmmN09ussk8FplkM7OKUp6a3yt+64vuboNA0/BAUJCjOKWO3VDVIP9llLtCv"
    "fNJ/vdA++urj5Je+DdxxqoX379/O6SXrN8Q9BBudlIgXWC71ZhiwuoK9hXpNrjDfvuP92v"
    "v7779PH9x5v/3NNtq6eyd2js9ZuAtepS4t16vAgU+ztTjnd7pgyn20CwaivU9Af6V3H4eJ"
    "RruBMJ6yiU8S2xqyi+68d1iRJid8YcuwPBI6MRyiqvjBETJDKLTHMQujMeluw2dCdfwQOg"
    "fLOZaForXjs7W9zq44rcoerPZxJzeV7pOs8fzrb5z91oM26rF/2GtSNaRVWz3u9Sh/WkYa"
    "2KWL9fPlVZsFFcmXSch6j64aPkLR0Z8rAdPjplvX1TnE+DEux4If3Tb7rm9/zubX2GN6h5"
    "qyTBsfeocPor9mZOBtXBx+nW3/CywYMOq7xAY6HR+FQntKs9squRxZobFaO1oj6hhjGyoA"
    "MjZD95l8ftMLu7wljfhb5MB+j3Qz/FKbN4mWQ5iSTWwD6YlSxhDUBWzDkRE0UceteKbpBa"
    "g+6eF/VGDmqaq9TIbwieWIxgbNemWTUCMAKNZgUfpKH784UeLECjsADtt934VLHd3m/8QM"
    "afDGWr9D33+hyp7D/i81mnCYiPdL1q6FYr0FWMy14euTGGTzFz7vEy4y05WBm8Nzzliqdb"
    "sUEPKKBrIQiD7NEhrEoeu+qdF18ub16efd809uzmFUqbTpHlUXA5d6D5wR1rpNK06AjN0q"
    "HJ23jNOCSOsZeRxM1LMzZ50d21WEVvjX4wUL9tuh1NrGQVhYU2suHrFJpHAFgb72GT6x8a"
    "yz0TRodIJV13xnqWJBDpaRDpiZOE3tKmqSoylXW5FGd6yYIduYINrw0HLIjnihDybTCXVN"
    "bBfHKmk3dFR7WH0Z41Mq8ecOwTdWGnjmIHIhHgbIBzv/NDSWwd7sMfI4Va3bwXu0qWbWjA"
    "zvo0v2+PenEyHTCgNwMEu5FBzENFBEGmfZEHRxt4e6bAkt16e4qDfACY31czWYqwfOlpgM"
    "vO6QGQvSymmdaprouqcJmNypN2g+6OFA409vGsy2+WFQO2est+463tU2eZ4BTHlK0O7y9V"
    "rLI3zi9//PiB95GaOfRtDm8H5pDEecCLgB6lTqCIhR5oTt2aZqvAd++xKsJZKmy5GcZ6Ux"
    "WvUj1qq5o2436wtiFyYmPHwLKL+7Z3Vi6JbSOlX9nyw6Cq2zQEklmH33BlZnZZ7dvgsr+g"
    "bx2H1mm7Q+u04dAq94kZvCUJQKwBcXnu6eJbjrcQ3OEdsuMv+Li3Slh6pbC6amE1DIPTiC"
    "c4unh/8/Hb5Z5wHnwJl63gzH3PMiVUFxiz55nCnvYKMJAIgcdj5nGZFeTSE6PJ5u7Ytjqt"
    "NbV3hohrC1Gauat++6dOC1tozFuIMsowB7KksCYQdM+OGKgQdgQVwqBC2NMqhB2s79vIri"
    "LwJT9zVshWeH0uyHSwFcCXPzlf/v7b7o1sxevCq9N1T3GmDIDst2omO6GVj9GROfR5RTql"
    "T7+sVdfl1t+M2erZ/8oqo6cz59vFjRPEXrjysf/GoazMHF40nZcmi4IwDPJiY7xTIXbKgl"
    "EzB0Wso0MxLCYJp1V0Jdvli0z6mrUEAShGJzgiVbJSRdviYJeHCwoKuNUnIhvMOtzq4/ed"
    "7c0xuZNmaVC1bl9V61gTDHdJZYr7vvXr6jOANbFn5WbWq6dCk/WRMWNIywTAj54ZJnnJBH"
    "alz3GvimxtMwBHejacQck9K9n4lE3SPgdYTp7Kl3mSr/JVpvJEbWVJndyabTKYh6REykPL"
    "PueRkhyWfe8MuBBHmH2DBhPau8SJNNAgTnJRDdggLs3w0lXJs9uEWYEQ/LNKAZUjZHK616"
    "gA1rZD3RjZJiGA2zij8339gDL3dml+HlR0Fl2Twx4IxtDWqADYTtXTGF4lLYDcfu4aI9wk"
    "BHgVVdSDOIhWUR89pUFqEb77rmWPfu/NhTopcKEvF2RnoElko0wJAdhjDsDe+IQbPO52DF"
    "qcEnqu5Rw873AOnjedgxB2PaywCWHXzzDsGhozP4crCcK7Ibx4CiwZPrz4QJGaOKHqEgqP"
    "VLGa5bNZZ7SmOGprvOaFs0zIXYKiTZfYdexkrJQSXTAJ/bvMjeUdRtYLwpqMOEveHDajBG"
    "9YiSUSZ/QlIR3plG9vBmzu9E27idjsVYEJojOncbTOHIjOPFR0Jii6+1F0U0zPp8xdoFTh"
    "yu4oJCOTDYP2YXswyVi/0oH6VTvSr1qAjpCPeyhETWoLVWGbtCKoifFcOJ3gB3Lf0/AuUg"
    "KXx8xlMAgfgUEYDMJPMwiDqRBMhVNgiW2mwq8h8vBRh70wHzDTMRq6y81YDdPhekFC7LB+"
    "0DNWSR3Rf8Z39JPLb9eXs9y2hzZ2OifFyQNWZHI/YR6F2a9h19v8tNKKV/av5n+UJfihbf"
    "E4LXHQJAgKOz17VpQnlhELBCLYBL1TqoXLwwj9GiEsfpBlpyHLqlb/ADiLvmtLMa5teQ18"
    "2RE9ALbXxTTTOtB1YRXuMeg7ZnnfsSSg2ip6ZAnORyqFVnw+69Rn2Uh3KQzdqs5exdiheq"
    "g/K1qGMU00RQ/Y503DWJkwVj8swykrMEYeAh8n3+VBLLeE3Kf0xxBniZKMhbeQVaJQdHfy"
    "Bh0V2FulGYnysoa8ww1XfbVKiiV4buI5LoaDx7jFY9yu6FJuR0uSsfpTppERClJgwFaXPb"
    "SG2oD7WgPb163QvlYHQ5hgW1HAwt26cPPClX0S8uqUoJX2NgxAfcFd1xdkIrrP3m5yjgg0"
    "FiI8fP+zDN3juM9RUiO0ptLW3vN65yv6Y/0+LGjSAhf6HuaVfqR/mFc01jW0HF5oYRquEb"
    "zFeOugPT3RuSZP2u/Jkzq0y4TQnx2ZoCuQWAfwydmZTsLC2Vl7wgJ7BhFtzzAOlP60eZBE"
    "/Rhdo4WI31FzGi2zVYLdWzwnicJjsIXXDWrg9ti43fAhH9Cn8QumLE3bfRrl89l2n0YiDN"
    "XyaRQEeRhdw8HgLFDK3A9JgH2HrLKZk5J8KEvRTfCSrl6eFBqkDorTNU7oOBQG91jt39jp"
    "23R8HYUHYkufFLC1H9TZcUiv0qgsOuDWmI5bY4p2d7vsNKDp7l7TNVd8QLMFCbhLAv41vq"
    "ffKn7PY14SlQxcG9EpBa/ysa4nDNZIVUkzHvuYC5trKoVS/S1mwuUaPTq32EOrFDsxuSX+"
    "I5VD74I047JnkDkvvlzevDz9/i2XZlmvAyac3hJuelcls+zwTTryL08vTzGOoVXgpG65zs"
    "igmKpFpmrKhsY6/eSVjmD3ql2ye9UU7XyfnrWK1gntCAskForOw+sl9NRLXHpBxEaBQTKV"
    "fRLcLooroSzD0VLVVahdQRFIoJxBXe2YB4lwpxpKxw1iEJRHJyg3Svv05HWdFlg9OlaPRi"
    "dKcZaF2L/Oi14eKbWi2pgtelEx2k2F4TqaUT6cJeFTxeQ2CEOupUTYmbNsJp6RX3yAYsL0"
    "DofE+A232NP1smIZFvSJzz+I6KNHZ07CkKyVytFOX6asAlq8cpPkL2tLhNwfRlGC9H8d3a"
    "fkj+lBXJHBGTy6MxiqDIxo74lpG5uD0ogLMh0wwIgBkOk+ikx3QWZ6IszciE1/iCC0WYq0"
    "vO9HlUj8a9riaEi3uhdSfZ/CEidpLss6a5Lcp2UG75IkGQrfUjnVwS8jFDAZNyTxXepkhI"
    "mzDnvJzEH8v+Vn4rpVFs/f6ct0PAttBfL/1lIan9vu+O4AN8REbqMuURxq4u/WbIvZ5jUB"
    "eENgnYPn5EzH/UBHdQQ2qB0QHCMDjCUiC1fy8BmFS5Sm9ILyjZsONAh7wT2yIOp9BOzQC+"
    "pBsajfERJiFLc4fDZENZRvKdWuVnV5oOzXJPLu6uqTZA1597F293359fO7S7rMOep0UJC1"
    "aMhB/BD0ywKSKSFZYMwmqf8lQdyLyRIh8HjMPIaC/0dQ8B8K/kPB/wkr62A6Ppjp+HBWzR"
    "tyj9XRApuHs232TTfbjNOJD6BL5WUQ88L8sXPx9aPDyd86hB5q3A/PFDYWqnyPl5nS6W8+"
    "g449kv+UnE1VUUP8+zKgJxwEP0/oIJt1WB0hnW2Htprxm3T3FId7rGXQPe4w6B43DboHMj"
    "iOTGvceQUzdpUYGxtlKusM6Duo3wQa3nOwi4yssSmwenesFiRlQ0bLlMDmUbMZGtg+By6D"
    "KW40YbSCWUKfBQIRQA9W0GlYQeurfgCMywBNS7EVtvmoLMvf8CLId1XDrlw+mnVZlR+EQR"
    "om5WL4zOGlPJzbx6L8GyuGkbRGwGpSKZPAFItaJOSl3JrZYX4SPGwY1hzfEvcqK7xlo1nF"
    "wO7pDWi55pWH9Bi+tfldwWg+jXtv1mE0F9eSiVWsTmehEf1EL3K3I3C3bhlTbdw+gA9bTt"
    "Jy0CHocW9BjxSRfvZAiRDMB2M2HzQFCGPDr0QN3B4ztyH48QiCHyH48WnBj5Iapa8VSWS9"
    "9tLIDsbDGFnB3g1G1ymwZLdG1/wwGQDlD5uJpnX46MIrnbrjsrwGaaDsC5I/mHVaXTdDtB"
    "qBkPmcVQDYlCVmHRzfOPSviN6MvCxA0S99xv+gaybJa23xv/JiD+qmH4PNrLTdFrRuadP0"
    "SETh9NUFvcSm5jweuGp1X3/UZgjlDzOcRKwimeIxWEincUnNOiykPlH1cGg31JXjLTTOQU"
    "jmXmAePiRzmZB5EGJj8VemAx2krw4yT8g/6Iqll1kwV7Qz+vP11Rc1AxqEdc0/8DLnn7wD"
    "wPR40QErQ0TS7svV/eLzxV/qC//9p6t3dbWdTfCuxoUFCXt1T5bpYBf03QViU3vdo16ksf"
    "BGPdU46U/bG/xC6P2ztMoXDW2Mr3OZDgxZ/U+ySq80Y4BEBzdJX/zBon5I9AVDiT72AhEc"
    "PODMmD4rBFujERdkOjiF+uKfBpn5KSQQwdLvDX3N4q0Pf40QFj94UifnSWVHyAAYXxfTWI"
    "qtcNBqYCp0aH0irEJjWEuRlZV4DXCZ5D0AspfFNJbCKugnEE6x33AKlWgxALQ3wlR2glsT"
    "pzTgLZSPAdD9Ws1kJ7iynqZzieXGvSEusWomO7GV7aCjirK6wEngMddMI8yqeDLrirNC1Z"
    "htgVbtoG6vaGgUV/TkoKKJ9B98YpR+ewRQaxJEu9uyPQvCBq/lbpoT0E1lgHAx3EJ0d1Jh"
    "kL4xU1787bEnAsmTok7GhvY+wk4atpp9Xmb/+v/rD9SR"
)
