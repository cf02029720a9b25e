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
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL
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
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payment_cus_driver__6d16fa" UNIQUE ("driver_id", "provider"),
    CONSTRAINT "uid_payment_cus_provide_a803e1" UNIQUE ("provider", "ref")
) /* What a provider calls a driver. */;
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
    "removed_at" TIMESTAMP,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_saved_metho_provide_52da5c" UNIQUE ("provider", "ref")
) /* A means of payment that a driver has left with the provider; no card number is ever here. */;
CREATE INDEX "idx_saved_metho_driver__9a85e5" ON "saved_method" ("driver_id", "removed_at", "created_at");
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
    "time_zone" VARCHAR(64) NOT NULL,
    "opening_hours" JSON NOT NULL,
    "energy_price_micro" BIGINT NOT NULL,
    "public" INT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
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
    "status" VARCHAR(16) NOT NULL,
    "status_since" TIMESTAMP NOT NULL,
    "condition_since" TIMESTAMP,
    "status_version" INT NOT NULL,
    "error_code" VARCHAR(50) NOT NULL,
    "error_info" VARCHAR(255) NOT NULL,
    "version" INT NOT NULL,
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
<<<<<<<< HEAD:migrations/sqlite/models/0_20261124193516_init.py
    "eJztfW1z2ziW7l9B+Uunq5Suth2nM8nW3nIST0/mJnFX2909d3emuDQJWRxThIakrNbszH"
    "+/APgGkCAF0JREwmdrajsWcUjpOSBw8Jy3/z1ZEh+HyXeXnoeT5CP2giQg0clb9L8nkbvE"
    "9B8tI2boxF2tquvsg9S9C7mIy8c6vjj4Lklj10vp5bkbJph+5OPEi4NVmj3w5DrCyI2SDY"
    "5RStBfT5buFqULvEXewo3vMVrgGKOIbP7PX+n93BRtFoG3wI90uE9IPEObIF2gIE1QjN2E"
    "RAl6cfnh88s3337HHu8Tjz4/iO73/qR1FPxjjZ2U3GN6z5g+77//Rj8OIh//jhP253+fkP"
    "jejYLEZT/dCXyOT3pCh6kvhSHZ4GIU/f/ZY1vHsy+545arGCc4SrHvPOCtODYJUlz7Rn4c"
    "0J9e+zB172ufZNjVx+HHRLwfQ2L14MwDHPrSJMuG8M+ddLvin70P7j9F6R/5WPaz7hyPhO"
    "tlVI1fbdMF/U2FQBBxeO5xhGOX/jj6WRqv2VSL1mGYT85i9mV6qoZkChJkfDx31yGbsEw6"
    "+wLVZyeO8/X61rm5unWck8ZkLiSEWZd/5NH5Ql8E+lUTDsA9+wov/3B2dn7+w9n356/fXL"
    "z64YeLN9+/oWP5921e+uHf2Zep0MpuxTH79OOnr7fsCxH6tmVvI/vg31zGTd1Mis/DCv1i"
    "xsj4f6AaVaNfjK/hT39YHf8C7S4FFB9UGqhWiEOoYOn+7oQ4uk8X9M/Tsw50f738+cOfLn"
    "9+cXr2rQzx1/zKGb/EwK7ALd81E4QlIQthPn+tAfP561aY2aUWmIslzRjqQhDg1oA724lk"
    "jD9SeNJgidU4ZxI1cP1c5LviHxOEugPa209frm5uL7/8xG6/TJJ/hByny9srduWMf7qtff"
    "qirobyJui3T7d/QuxP9F/XX684nCRJ72P+xGrc7X+dsO/krlPiUDPGcX0Rk+Lj4iNZrZWt"
    "UduMCQmxG7WotpKq6feOitml0vfX158lbb7/VNtvv/7y5f0V3SS4GukgalKJ23AFdm7HGa"
    "xVlYSNi5TO1nvevvWeK7ZeMg/CwgDVty5lud1WpgLq3IgcDdIHtDMFuxKnbpCdDWXw/3xz"
    "/bXFtKxE6ltF4KXoXygMEh38e031k/+YryOPYYvu1kGYBlHyHXvsf54cfp1hEEnrTDHRX3"
    "y5/Ev9Hfjw+fp9fTtgN3hfU4h8SNN/IWS5Xi/E6Nae47wR4mFaH39JDNajvugLbIQ+9oIQ"
    "IN8XeQUHpa8BFYEFS1BfVQgUn74KBCGAvjf0FWuqj3wlA6uPCe6Map4/KOlOcT1pKuOPJM"
    "bBffR/8ZYr5BP9/m7kYYUGcs/Ide12E3sV/l3MuOLTatbE7qbk6lWrMP0HRQBn59ufr25u"
    "f/704faksdoMgPFNfhtLsRWWVw1Mc2t8AFg/VHeyFFn55KIBLjP3BkD2Kr/NtJZnXVQFm1"
    "gDUrqFDYDobXYXOwGtdnkNPLPT4ACQfixvZCeq0rG5BVhmJ9y53sPGjX1HMhjYFXJGap+U"
    "Y5uXlmfL+idu5N5zfNgPYV9biqb4KeMZT1rDLYoBM41oi5UwdmewxW8LgljYQx7xsOEhD2"
    "7ks39FM/4vHvhA/98qDjzcDKLodQdFcIQyPoGBwd1xf2vETqRuHMznbFxrvISXUrXLt2kZ"
    "6sWYTXpnV/RF4mzwnbNyt0vMpuCOsXRepvRLhFQru4YuyR0jmplyDx8cobPN746OEEhTnE"
    "2G75KUrkTf5TM5+17JdxHe0N++Nyp1HJEU/L8NZbU7dIrxFrpzzr7/XsOfQ0e1OnT4NfkE"
    "Xb7Rhhhb7Nt/rYXz6w6cXzdxrtZQEzdwKXRAL3CxHk3WC6zaYAxxV9/hgEooP5m6FsStu5"
    "cSajcAHZjrQLCJeqlAlgcNGGhgQejdl0GkCgftsjhlOSCq+zoIOI7eOo5x5BnZOA3BXobO"
    "2HQghwfpRAe1BwfVLZxHHCdK/r91kgsSh/OBne53fp+dvvrh1Zvz16/KaV1+0jWbmzNXOE"
    "k3EO2OC5UlLYwPZVF7/nUUbvM3bCLxovli0BkuCm790WwdFS9mpARJDDZu8DBPzsOczeBB"
    "HEzFjaY14/V9TMKrPi5vyNoP0qsojbcnKldIdXXW6Qdh4xxcDtRygngLN6LfKXNUyO6LDb"
    "28cVmW53yd0CEvrn/+8eVrRT7pE+4zfLYofUQ9CbPFR5In5rYPIuvUI5nJ1TEqWd/9HXtp"
    "MQpSPEfpmIB8LTvztTy1idHOFFQSNvpCXum4Ql61e0Je1WkCYXXTRVgQORzEJycTBVjYZH"
    "QBFkQsnMPDp8FBGtbI0rCANhkNbSKYy/oqEISAMgHKZHKUCZu/A2D8S2Jz8Kjwko+KLHkf"
    "hOGJgibhn8+6CJK7YsROZuQSsbGIxMhFXoz9IEURSfFbROiEQEGSrLGP2Ie8KlbGfSTvMv"
    "KDUR2bmET3dFwuTAczIoTdk/8Tb9CLj6d/UFAph3ywdjDqenlHL3P+I8FJUl2J8WNW4KwZ"
    "pqq4T/btHWVdLeEahIFOYy+bdbAt+ZQxUlclA+Zcb3Pugf5ak6NkMd7Cc+SpTs2n0/aaT6"
    "eNmk/lctcAuHVSiyIWmcqDhU1U634D0252VhIEknbUJO006jwdiEHcS1pAn5C5J0fLje2V"
    "2Wu4XEpSN+wTGloTBNumt23z6KZ9FCCJAfy94WeR/ThSbNTtLLogAiz64Cz6yt2qzlgdlV"
    "4LAes21XOtTfW8Y1M9b26qYRA9mMBbjB8G3ePGbOzZ6ckIKWOvgyBk0VEKCvA9I/TB8Tka"
    "VchMtr4WZDlQAPg/p+f/zOfwADDzAlr0h9xUd7QUafm91wC58DY+EeHCrTmt7VUXVcGmg8"
    "JPz6HwU1FxT+HAF4rxtfvwhdp/Om58OhE4A5AyB7kf0GEoiBBhzvPrDz/9pHLA64iY1HFS"
    "OMeLcoetiQcRPUvi/HL271mW45wplV8ISZKCw3xCxs+sy2EOdZP26iAh3mpFZxGO0iA18p"
    "I0BC1E/NUbDcBfvWnFm12quXVzwExLVdXlrKPS/qATlPCH9qCEPzT7frlJsiF0W164ycKM"
    "Da4J2lcy4+ziQmcpubhoX0rYtVqVHn8ZpKxgA2uDSdapUwCp2Gw7q/V03Qeq9hhU7UmwF2"
    "OGX2r0AtTEBpn+I1pq9pALhr11zFbnoj/UMlBwCDdLNww76DP1PQ5HpH2/X0Py/OyH16Xp"
    "yP7oMhZvvlx+/tyc0PMYY+cRq0L5OpcUSQ6WEIMl5C4k3gM2xVuQArRNCt3F3iJ47BX3Vx"
    "MdIPJvZBaMXYF/9wH7baY52nW5A8YrsLrjq7zv8BRjlNnqb9bMupKwLizkQodJuGgnEi4a"
    "PALnpkzQLQUA3J3gJjgO3NBpSx7psuRrggD2TrDnQbzcuDGzF1sKQbbjrZIFyHdCHnieip"
    "LvoMMKAevAPdPjeDso3ga4yyQwwjYfD9DuhHaJUxxnCJnsfJKUfTDrUYsdzKIa5t6bYIs4"
    "AL8TeO7j6bEN1uWsg1rHL9TuFmp4hdi9V2RDZ+mmCXMrY1iTsij4dLAsyn+sg/jBqL5RJT"
    "GOxAz2PGsSM6qQDQMusRICKtGASsQr4im8Pp0NzQsRa3wOR+jS0COHQBKzaBk/fB5ehL2e"
    "vQZqskCfj5k+D90kpQY9jnpoui4Lmh61pvNYTlMlV2Kg3zHrl9pw/RZsSRB0PGYdeywYwE"
    "ke8MZRHMVaraK6mEWG0WDn2zwk32H/XSvA7fAMNSQP6Uv+9fLT58v3n68Ow9YM70yW0eux"
    "fClvAMvYmJexQmU4jklMVekbkf5qaeuI0eF9g9COb9AdA9rxtUMN7fjUBCyUVxiyvEKe4m"
    "ikAkEIoDeCHgorjKOwAvNTPB3jm/w2lmIrvObjy00Xilm05ajL9S525KrTwY5Qb2N30vp1"
    "hClqbpRknaoQ66eH8rT3t8gNN+42yQq+B2mC8CPLmfQwortkgtYrlJJmUvswt1Qmved3yd"
    "UpPISncGrVhWe+3yzg+g7Ti7nllV2TChk84kVAV738L/yYFP/cnU9/TxgU4iPaxkYY+4nD"
    "6jbjTV7zvpquzS+Yf3k+UMaie6zw7bsHSgh0D5Xx6R6buvcFeClZrYS6/PKvKKDjl7I+Av"
    "k9pSsKIKvBUKFgIlbEDLVXKIjxHLN6wUZ0gCRkXTL3uQ7hdt5OuJ03CLfcP0vi1vi/7uxK"
    "lbxFhPIQuZUretzEETvh0yXQZC43BK1jtfaSLj+94MqDrR8Dh1fWjS8DsBWiNuKtw9q+aW"
    "dt3zRYWxE3lS3TXhW+ITjIMj2GRs+DcbgxXhJqedPDcpyaoauQtGgXHM6tmpc0NM3sqMsd"
    "cCP86fL//XiYzXA/3lRjZ5qtVb6Gh1c45BuFXZdSB4y7LpblyYZdV5yNAdaVEECtD7VESB"
    "msHnU5+8p7Dd8pfB6690Z5NKUApNFI032INJrMfKN28sawGkBNzsLd80ynttdZe22vs0Zt"
    "L9fzqFXn4MjvE+fVlIYgrzEHedGLCxIHSb8STHVh0PWYdS36gYxCzwU5C8OgbFIxpIQ9F0"
    "1z26aXnmVJ0PK4tVy65I21LEqClsesZT9InrJwK8RB32PWt0eWKxbq1m+XlmVB02PWNFuF"
    "HfOu5zUx6+ILhufriu3uzsjbLUtZB/PwrpVVTB4D5vJzFbVPOyn/miSUtjEg/r2QJEqHVv"
    "vMFkSsm9bDc54Mi/uts9yYFhCS5KCKUM86NmV0vBn6shyg/0T0l5gCaFSVViFq3WIz/B66"
    "IOtYMdNv8e+t5bJyAQvA7TLur/5yK22YDddhadt/vv76YzG87k+sN8WKH6iBZ7iyiFKwrv"
    "RbV7JKnUtFpEIn8oKURZF6h865JZ6zwrGHIwW/sKMtkyxqkQ6GyBnISyvzuAJja1EhbBG8"
    "B57iBZhk1V8RlSzooa8eeHlBVkiC2YE9qxPK4sBojpnRnMfkn5hqx42D+byp7Y4Aubrgkw"
    "LlpqPhvUTEpQt6kZXRNV/8GqIHrBn0Pfs/q5Y/bx2ztFYj1lmUsTAk8VyH22+n9tu4uSBS"
    "dTPTYecKSTjJ9ZvjbNPtg78sB+g/qco3S7PqoQOVNGiiJ6Phxg+c7TRXQ0MUdNBPB49u2g"
    "d/SQyw77kPkNQNe20EsiDg3w9/qeiOUQC3KAjH6zEfr7MsvV5aromCnsevZxP+pDV/E4gT"
    "A+IkDJZBLwuiJgiEcW8LDupbD1sbxcPBY88NQxKF1K5R7xhyNUbDKKmndVsbm1qPs3BJ9T"
    "f18ZfEYNvoi75QJtWAAa6EAPm+yEMt/dGoAmrpH4/8KsskG/BepQysPv1xZ/ECPaAXxAD9"
    "/oc1sZC4Ad8uyQH+Jvj/bQYdPLRU8u9i1u2lg0d+bhoA5g/VnSxFuN4pANqjHKg9Sv2ENA"
    "CmV/ltprU860IqnAg1IM3O7gOA+rG8kZ2wSiSHBrC5fTAAsr9Wd7ITWtmU0sBW2c3AGNfb"
    "7C52YlodzLTwVIc694C0uJGtqApnrnH18wpJgv2P7jazv+utvKqrs84uXnyc4xcDdzbw+i"
    "VKgxBtFjhCboREM/SbBLHbIDfGKLvtDAURHRp4C+S5IY58N2627xrihsrmXXUTud6ui/15"
    "0L5N+fzqMuLG0OLgyK2YeITtP0lkVExeErIw/vy1TnmI1+3lIV43ykOs2Wun9q6qIS4Fun"
    "yqEwS6A1jmIwXHwZgWDuCRjsYjHcnKIUt6Td6fa5e67Rth0E7b5oawoh8UVuQmD9hHZF51"
    "Ep2hTZAueAvRMJhj9MJdBd8t/W+bBk3vuyismJrJUu9fKbRz/xtv5pn3rlFfJSvMpzL+fR"
    "XEOGnpifkYxOnaDXkfOOhtOZF1scug4v81sKWK8RaaUfuo0eema0Ullu6+R+sDl745GMDD"
    "VxaKMf2ZiSIOsCuquBQZR+MS9lhrGpe0tSxp10drsxKI8jbAfRUTisPSZKkRRCwos3WAdq"
    "7QlHHPkd2icWkwkWti9jX7OtNp3nrW3rz1rNG81SeqbJB2iIvx1i0Upzo232m7zXfasPmg"
    "v9DzyVCgW+g86BEsJstZtBUcOFgPSjONwfaE/nnPac0TeENDTcuSkHw3ajUnOEr7NGGqxO"
    "A1HrN+M9qln5Eqi4Kex6xn+tPmQbzs2x9RkgVNj1nTguPOUM+yJGzMo1Zz4aetnTa7OhEV"
    "IgdsQVQ4XSfbgQjKphz7cG/eRM7i/nHDu06hKs3JkL4LKFYCxUqeMfpQrASKlTx7VcgBlv"
    "pakOXgVeiLP1QsOQ7u66THxisIAfKQ5TCJLAeolnGgahlQ2WHwyg65kTHUfKU/4Ka6o50A"
    "y3aZBsZsTxsA4F8SmytnCBs/FCQ5XkESKJrx9KIZx8p65B2OSHyizHssLs66Mx/FYTtzHy"
    "/RKlzfIxKjhHgPOOVpixG6+vXmKk9aTBe4SGP8JkGsySWK8YrEfGiQNhMhh7mlsraDsDFG"
    "6+Ud/ViRybgJYuwUl49d/EHH1oPERrPExky1DXV1N4OupGziwYZoBC2+L4ag1kQtOu4PAe"
    "xDEClWlXYvZzHeOh/n8Pm37PYrsqFrvqLxTOt0rUlZNF0H7MHB9mHsO+YZzgrRA87ky18v"
    "P32+fP/5aqpu+xK+Pt1PJFGI5htzmBfEEzxHjzZAf6Im5MGlDQ6m0akEHExjQXjkDqapwr"
    "rbw3QsBnQdpbiF/8wuzbrZz2qQBveZURcoXbgpIlG4RSxDP3mHVjFhuas4Qan7gFGQsgK0"
    "dyHxHhIV39n3Nrsrv7Xylcet7nXcerV74Rba+cZHN1wrsO7u0Z6LQH/wJ1gnx1mCPrpBuL"
    "1lbd5Vq5BwtXMh8tk4Jy0H7lyMbhcYJetlVjaSdcv4JkELso4TuqLQ/2FWEztzjyT1atlF"
    "Tex32eJDB/H62Xw5qopoNxeuwzxS6cgR2oFQQfYfbx3HOPK2DZdNs6J3LnT4KpVQyVvHP1"
    "Nq0mB7EmUsrI94rrNHtW9RdaqQQXG/dZabhSGJIcnB3tSPxPDyKClHwY7vJPBKOUD/SaH4"
    "Cux3ReHbBfuAHp9HHNENukdGbEPUGnQPneLmKnbL9p4M+XDoyABU8hhmL7RyBhZ/jCrZL4"
    "sPfT+1Iu139v08EsuTBY2rGJ4ynLyD3anG6ETY4jghrIEZyaNelSRyyyitHmd0HF66QahH"
    "nhRcsCjI/hG7VXla+pPoT8zCa/Nb814izbux8F0nG57LsqZrLYPlSoFFdzaIyB3/rjPrYH"
    "yg1YhQ0VuvpHdXTe9GUe/yFdUFuBSwsGT6hU5PPDqqowFAoytevto115uu4luVEJTf0i+/"
    "Je0yJkGOkiCEOI45xLFpEpgouikN2h6ztqHe2Mmg9cagDHcr1PQH+tdRuM1f6Im8Rfna01"
    "38E+jM1lcLOLXxqGR4Tu2Y/M8H+sdJKwfEr85280AUjXygVpQPG51FymzcPPsZv2QHNuyj"
    "lKCELPEd8becCUro3EpY1CAd6aLscW95bM6cxMgNw/yzpEisdoubqcN9Dvhsnba2YkvaVi"
    "LI9XhUp7NwE0W8Q/shuC5nXejjUN3hO0J56HQxxl0SspGA2EMHQjdN8XKVKqIauhOwRTlr"
    "nO9D5F5DzfxdW/jYrWY9pgHTFyA2fm0EMWsOoEO8NTkuThLkNqwRb1MXhndndO/OWGLsue"
    "H4Y0zWq3bzO7usY3/flyN1cn7os3zERXjcembDKtN62kfqemXZLZwHrBnVLhA44BedCHPQ"
    "ZT6DX3S/ftHy7TLEuJCxEOfXWji/7sD5dRNnYPhPgOEHhh8Y/gnv08DwP0uGnx8ivmBeob"
    "D7pJEP0j5vOMtKYOex45pl03JhRqgzDp3fo3nq6BqoPHRk3yXPii0rBTePG7VrkDc7utPC"
    "0fpcjW0FOk4Wi/gi6aMvSgH4vcEH4wiMoymoZL8pRSWP+USQa/yppRiLS+8o+01MFVidhh"
    "PHtOlvyQOOTlqt+eyyjh2fliM1/AaZzDcJj4t5GUR56RtWHIcFO6AgQQ94peyHYCKqEzYj"
    "KYiHS6/z0PgsX0snqgbcCKPagbsOBuN3IxyqV7YWuX3aQW6fNsltvggYBznJUhBaVnciNF"
    "KsgPTetS+PneTWT/1Z98vwqsuCqketagixexZqBloSmLHnqwpgxkbBjAF5M33y5moZ8DqM"
    "f3TbWlzWRsy6KBycj3Xmrkm3S2ZU+CiT4XlMrBelT49xd4T+wG8S9OH6DLmRj75e/47SIM"
    "QJevHx5k8vz79VEjtPu5tuFGnRGO7RDQOqsJgs9eJJ6+OBCBr/hjPrIILG31DwYATF8C0F"
    "hZdFeZxpCXSUpJ51Rc5l4MXE6dEtoSYIFmrvw0JC1rEqcad9iagkrGOL9xJyDqHQJ0OGQs"
    "PpFk63U1CJLUGxV4+Bj5miVKev4tqs89wljtKKe13iJKHfJmszk/dzQ+4dWaf0byofJS43"
    "8GfcCc6qTQQp8uh3e8fa0mS1+5mLPK3a1TDPefFF1DG0h3io8vgmN6zLGG4/uMdJqjiz5Q"
    "+qBkNs7jhPXrxfXtXoXlZDd655TdSipuNDZJzDkba0V99oWKtvWm3VN424hmqRc2I8NwFZ"
    "IWrd6eCVzuHgVfvZ4FXjaJDgfzgRMTgZVAIWLQqDHQ3M3crgTp6AOznGHg4ee8WH1ERB0a"
    "NWNJnPwyAyLaotSB2wqnb5yWTLaudHDKMjQiUDtElvypU5/xT1p27x7y2olwJWmLBdK9bV"
    "X26l2V0YTy++XP7lW2nB+nz99cdiuDD5P3y+fl+De+VuQ+IqjgztgAsiAHkPyGVGQ395ke"
    "VgiYEQsOmrQibs9LUgy1l03AMnxXhUst8QvHw5HwDmD9WdLEVY3vp0mglm68NQ4NLfcFPd"
    "cVoLiy7G8pI6Mi9b0uJhS3Z61xKDSvIrN05lDxcvwp63D+TVYzw3fodWMZnz4EMWipi6cT"
    "Cf03+nqestWNX3QJG0OvztNbxluZdEK7aRvgfpOmltNCj0OORDhD6U/BL/MPuux6mJA+GR"
    "w+fJ9vLPPdE1N7YtakDf3Pjzjg/mm9tLLNlqfRcGXtk9RBfmmph1ucenr3WSvOvUtpDj/b"
    "oONLv9imzoPrMxcM/VpCw6tA3mo8s3YYPJW0kc0KN8/cc/0uXtam+7356nb4ZZv6L8dVlw"
    "mo3aaUZ/mh9wM7aXthXi0DtzzPrOX0/zqPKmoDXtfwbbnXAck9jYvJKlrIt7utAxZC/a7d"
    "iLZndyDlgQzRWxT7tgLqSsg3kvXcIg+WTQ9QEcm+DYBFXkhkjFjxp4NSshgL439BULbQS+"
    "JGYROQEe5fGoZL8eZbZ8DIDxTTDl5Prdfs5qkQUv/aDIGnvpsyV3AGxvyxtNa4nWRVbam0"
    "blmv8TCX11K5j8yqzLPb+oxmjUGlrFxMNJknnNmWhSONKTb1BCvAecJu94WmmI3QQjHNER"
    "mwWOWC5qkpJVgmI6PTZUI0of/V6esLv+9ERd5VZYLrMO9zdXse+sozQITYnjuiy4CUZHGz"
    "eM1mMtoOs43N6S1A3Vq2h1ecdSygbSdaYYuXNB/Y0tcizoiImywvksNonn52eRYCzmiF9f"
    "ha6H3yI2Pe+3WVASnbIsx39Jd6EY+zNBhF5dUqEtu3wXhCH2eYk2Rbm3Az//r9FfqUWxSt"
    "F6he62dNUmmHUF28TUHkyqIgUz1ieMfwuqCLGywTv0P3lIEF3jPUJf7f9B/D+81IF7T1+M"
    "9rgs/hOKSKvKAGW/nP3XW8d03/A02xpzqXoUVvYhlDsY5VZS6rehg3ZCX5SxMALoXIPOP2"
    "8vN9dwmvDFwVluFF0Huua5LGeNz+/AlJuXB0k7itiVncx/KQfoPymJRoH9rvwZu2AfzJEV"
    "U8sgonv4MoiIgvrpmtENUWvQPfCkFi0mffhFKXCh9Aa/sEtNjryFDBx1R3fUBR/xKN8y8B"
    "GDl3KMKgEv5fGx3e2lPA5d+SnyWMXO9ETBVZbXZl1EZSCO2klS3pAlThfMn8J9Mgn98474"
    "W04XpgSFhDwwmvDFl6+3L08VJGMPeZ2OoYqpL7TVa0uirJI1NAYXlRk1hsZ4RWI25m6rKb"
    "GKAxIHqe5wek6P7oUhwuysS8tO4PpVXrxTfUlqtFK/KCcn16+6CWsEi1u/UojdOP97os42"
    "yEuFth2HaduRBmloFN9fClgI717SVMVv1sC5vexWTcyCCP+uY/U+Cm9NJbvyp6uve1vA95"
    "xaKdoVMsjdRQNEucMda8/2u00OUTOgZtrpTtyamIVL8/Bz13PXidHOVwr0grceijiiigHD"
    "dysnXu7OxiZeqpoUZFw1eHp6zKY/v0/x55oosPajZu15K/cnaFslDyoftcoF1sJQ2bIkFC"
    "wYtZYrrspUy5IkvMzjVnNFoJqqWZIENY9azfRWJOzbjEMShVV7zHqGwhEng7Ymkv03+k6Y"
    "miBkbT8pgPc4pTsAf7a+i85PffglMUC/L/qCV9ogc6ASAuT7Ig/RiKNRRW6Ami9CNUF4GZ"
    "6YxwHNUJ5TPC4gTz9ZJz3WHUEIkIdA6MkFQrP5OwDGvyRaRYVGNtt1oRVecg1ICz4AYN0B"
    "a4040YA2O2oOAOzH8kZ2QiudyUeXDzFRUMdftG2iwBrXbCs6aj0R2KJ1l52oCtwQNKvby3"
    "qg06xOxW6AZbAD2RqbM8rksw/cJ37SkYKWj5jpJKI5XjV4Zz7adYTRoxuuMW/kF6HiJll6"
    "2cblBQOZw/4tLyK1CFiaznaGNovAW6AgQRGvOhVjVncqxVEzY20vT9DJaSvxyDR/lGwpKC"
    "elkwBlHl0A0SMTiCqYF6rTDUAvBSC+XyO+/w7P6VbfxLc95aqSGCTCf8Svyj7Srdx5qrK3"
    "2uEuBQBtc7Rru7fB1iwLggcVnNnTVwU4lMChNMKXYb8OJbGyyhNxFku5WIpxbd8Dh92hHH"
    "ZH5o7IcrmjflExZKbHHgmjNZpYxHjpxg+IRCK3o+pF0T4QyJypbZAzIHOeG5mT0mOuyeG3"
    "GG8FlQOH32dh98Phd5SqgMMvHH5H+DLA4Xc8GMPh91kdfj9TpFknsRPFqbe8Nus67oZ0lF"
    "OU+Nc450ZZV6+U5HEJSVmHl0UwUDsa+0XjxAT57hYtXVaU9xGjO0w/9UKSFBEO7GpQyKxX"
    "Qqst+cR8kEf2LA4M3bmObh+1n8Ch24W1p3A4lYBtPAWVDG8bH8nQwGmqbgedX+k2MqoxGk"
    "x6NjoLi6SbdZIGYch2/zvWQTRKZ4jkFz2yDn0UkZReesc7ipahlGwgj5lkrQCie3o7uqlj"
    "FR2/56fp2BUR/j11XPo1lqu0LG4/d4Owu3h/SqDs/VQWzC4zheqxoaqOsuzEGja5VpP9Qq"
    "c6LR3VXpP9olGfNlnf/R17CvKgozZ4JWIjyvuofA8+kQP6RKCyZC9VTO2Ek9sDJmW1RRFr"
    "2pMOVoyubmUZvjwKcajlOOYXqDKgDTUtCYKOx6zjVUwoxksT804QsaDVjmzcXWgZdxcdxt"
    "1F07gDqg2otimoxBaq7StONyR++OhuTxR0m3B11kW5Rdk4x88H7uTdbhcYJeslT04OQ8QK"
    "cyR5prKIGOL/yzxp9CpzuXkuXYB8N2akWMg/pReTjB1zY5w74Jrc20GeqODflGRajlPel2"
    "abMWsCSwcuvlFyZ6W+DCwAUcYKBqLWOlLDBDhvbxxZ3/4ZFPdbZ7lZmM1zWc6a4+gx6nfT"
    "r+UoeICd9btLOUD/SYVbTTgYUcQa2AfjYGL8iCO6HS+DiChCM7qrEddErUH30CXpXcVuyR"
    "gRNe758C4eZIJbZgeKjNiAI/CYZi8cgZ/bEZikwTzw3Pz3Nw/B4vVZ5zG4PlKrEFgWXZqS"
    "0GeRIOzwyQKA1SW9OsbqxH4IkcVFqIfwUYzdKgRkKUeEsD8df41F0aOkg0JIyODHWmbrGA"
    "UtlAI2HmjPdE60Z+1H2jOICjl4Y2h1SEhHWJNNISEH8MpAdrmVDs2lspJd6xa9VJexm+5Z"
    "eDCmIYicFYlTN1TYPISE2I1ajB5RrgbrHRXcF66FPXTY9+P99fVn6dV4/6kegfbLl/dXP7"
    "845e8EHRSkLbRCYaoarkqCGIRajHplEo4bBu+TKHbA16n8ZLLv07Jv+NISwpem8k4Brzga"
    "VvwotTWeL/RA6Y6iuMZhiz9MFduxVn8QafCf1xziTqqcj5np0uVOXAzfyZn/tuAEN3IjHy"
    "3IBrmcA0cblwLNWPEFduM8sosTlTM+ch6TZVHSgcd+vbj++ceXr75t8ux7uL8yLkxQdEao"
    "1qPAlKFjwlDg3ce/9cyAdz8W7w6kzIEPkXdbB7PzoCHeohgc2g3wdsPQ4XuNIeCSHExwfc"
    "Dz/pEKvP98c/21xZUnyNT5kcBL0b9QGCR7O74J++3dOgjTgO6t7Hl721k7FMEwkhTRyE+u"
    "pyLPZBKE3aCenwykBpAazxN6IDWA1JgMtmMlNa691eoLThJX3QhUvDzrojIIHegshZEala"
    "fmMX0YchMUCHWdCOu56eHgEfsz+okX4zRhTRwI/QC9+PL19uXZt+/QA16laE7HunRMiriT"
    "pcFjDP6Ev0Z/jX4L6Oxd80tsgtNx2+QtK0XFoUD37Gb0SRTwLYrJJpmhvDd0wnPlsq6imf"
    "79jDjBrregg7D3gBb8qybIo5u+dkyj3HsaWlSMlu4AU200ppr8zhgmeoHB9nQFQECdlS52"
    "P6Bbq9rqbmd1JSEbmd1hU4RdY4DdI6B7oBoshwqlhup6e6mul7r39FjiGGMui0GjY3Pkk+"
    "CfJqHPxXAIfVZST0c6vIu8lOr0XuOtOo7v9ZEax/cUR26UvmUxAPE2y8ujt2VtIFhVZh4p"
    "gH+n92AlYyLl8bzHHXYfiCEwYCqngfaTMv+vgYFTjLdiDz5ABWFq0VOjX+HG67AhKxHrjM"
    "i9pIzRJ6Z07XJM53Jdzjq09zKjk/WKxaw4K4qVEdwNQevwvtCb3B1zuw3slmCX3WC3hbtM"
    "H+y9lNWHsmv75lQYdej803DpkIQsxHh4buXRpfvaenmn8hi34yxLWbdkDL8+M8AYGM7dyu"
    "CIX5OCk37dZ5G6cTCfG/uMJDFoCtzXY5RXuEwX9BiyIPQmfWtkNu5wuJl++j37P6vUwoF0"
    "vT41Bhui8HI8SQt+fy34oIUBtPCI40TpmmvfcyuJA65CE9lvofVSO9SskMd1FG7zV28iMQ"
    "T5KtEIIRiLP2WdtsVBZldmnT6UaoyG9yRZ4TBEQZSnTLoRuvr15kpqe8nSLn3eEZPFLrLP"
    "WOalj8j8HdrEQZriqOjEzdphEhZZ+OLr1e3LC0VS50GeqBOuiB8TXKRy0s+zCosQsThKPw"
    "z9Un5gGm0iCVlIi7zROK6/aT2tv6kf1u/wvRv12ONEOQt3uInsaFpRceU6Z6hiUQ5UPGoV"
    "++s4C81eGraOqAlCSHF/gqgyLAw4oUoIoO8NPWQ2jEYVebq1mQoEIYAeklCnl4TKJvAAGN"
    "8EU26vshNb4TXXwJRtjQNgepXfxlJMBQNiVIm9P7nbJebfukFmFZdmXWzWShik1c0yF2CF"
    "wVhbDjot4rwyWEJ4tbAULanRnV3M2napm1T2vZGyxphHlhQin2nob6xlRy7A/25QUyEhD2"
    "XDD8VCJNDKbUPot82WEI2x3PNiIiB8eYWAHwePZWpi/aLw6ouXIFh6GmbGrIOk84nK5deR"
    "bkeUfj4bqLnT1xrc3GmdJ6jIOXapFvNBHnDkLNxEEWvQERkmSQ2SnnRcNnrPcWHGgaQQQG"
    "oUQLqKyWPgm0XdiTKwVGgsFd6a7kFLugPHeG7kL6nJWTelT890XCZ0VDvYZw23CcRE7zsm"
    "OguR6xlQBH1jn8jjyYcD3RkuS9mQF73vVZsjZrhiizK2GXd7WayX9EROjGGWpWBb1NoW3V"
    "W6jrFzh+fK3mY74uYa0tDRZsxeZ+P94WlbQ7+36Wv+46e4O/hr3McEksQgnrqvDZQvR72s"
    "0KYsWKJPqZXXTwl1UdBBPx1QG2jNg8F6KKEpC1p4ypvgzHnLP4USunoONGSh04NB44HCMO"
    "0HfUMYsDfAfhUT+vuXhtxxIWLdse3s4kKLoL/oIOgvGsc2SHV6Due1BfsN5joWxOA8Pmb9"
    "0uN1aNqyuZSBTQn6n8OblOu3CMUy1K8gBvods34hVf5k0FR56GdwZGqgijM1U4AkB1RxX/"
    "yl4FcDol4UA/QnlXoHyL+FzLsRqUKOzjdIvpPk4FWAzMdJQA+Zj5D5OBlszTIf81PRALB+"
    "qO5kKbLyCXJ0aaUj2xmHyyptHn4GAPVjeSM7YZWOezoLQXY6H2IhqO5kJ7QykaGzcWVm71"
    "CLLP0NN9Ud7cRYPimMMd38Q57LdNKedl4OmWmknzueOHpnHvpvCzdFLipS15DnhmFCP8je"
    "+2a6ucZ4ZVa5TBsViXI80VpMm2OR6/Us84NnXEOlQ50kasiQPEA0tWH+x8ETP6adZHM0Cn"
    "x0WAMT+/xUAXTUKOiowx9Fp4qvzln0qLb8TYpXJ+12PL+sZcMnxcid9vt1hFHWB9ZNHjCr"
    "O07/xKV9/rYsQu6TTYQ2QbpAQZqgB7xFWcpiXpicaojVMWc1o9h1sk7p8RQjd56qTgEHe6"
    "pOefQCtGxeFOWbypMEHB1Gd3R4CFQMUbtZW4y30K4duDT6FNJbp4otXdmWK5KycigOXclM"
    "UFaIDoP3iMogDF/jirBuLQYoF+NtKzAxPLLukqzpjtkjNbIuCWeu3sfflLkBU9MSH7KUdb"
    "lie+F5xs6iTRtbNzHrdlNJWIfwXhq1Qzbp/rNJzfNmIHt0AjkzbppSwztVNJhpN3AEEWuq"
    "PgyWNRPStRv7DjUBVdVnd2Sa1WTh3Rn1u5PgNA17JdjLkpBVOGYtgw9uNOdBmcfW14IsBw"
    "oAJ+j0nKBC75Qnwiy0arEUYfl9H5cfNCbzIMRf8PKuJaJRGjDr9IVmQ51lNVbLG5p5iWfo"
    "Pibr1Qw94kVA33jWoTl171Faxi+ymyP29RK1f7PnfbSiH/kPKxrs8Ae0XMuf2nKVfhHFla"
    "aDtLo4y51p4BkFz+joFsC9eu8g3f2Ytq24xumDL62MgD2EWU5dFfJObHDEk+RAAU/wud4b"
    "gy9YWbAG9cRdtmP1sa/Zv4A/UBuTozaytXsAmC89DyfJT9X9LMVZ3u1GGUI/skVlX9nc3A"
    "AfDNcfi7vZCa54WtHANt/aBkD31+pOdiIrWwEa2FKTbQBcb7O72IlpZdWOkUH+KXQ9fNJO"
    "IGfXZzr88aocqkUfbxYkxIhVv5kxrpe1TL/69eZqVmd8PcLKq75DEab/RW7ER/Fm61w4Gx"
    "6k+TjksiR5fm8123yYxyrJabGgV41gFgsOajLMwCyPk1mGgpPAvz17VQD/9hwrTj7bVQgY"
    "IGCAJomzMQN02JqeI1tQdFE1K+kJVScHqTp51GP0LYvRjjOFth2lqzEzneM0C9l25uX4nW"
    "fqj+42KepDbDB+yKpB0NNq6sYpr/xAD7E48mcoiPggNku/SdA/6RG4eVR+8t20CkrAaXYM"
    "1sus4zTr03nQxP9m6YZheyhPLmOT+X5+9sPrEnj2RxfUN18uP39W2OTs3UlYSvdatYl2g9"
    "oQBnRrjT4ivy+2NVFAFniVUS3PwKvA6X4KKoHT/bhw1jrdH+3cxCvYXT1i/vVVhyZhwGzH"
    "iYkPdXA5dudp6ZKeXthowe2X1dleuAlKSchK7c1QQko/X5CgBcY+q8FH5xZakA13DJI5q7"
    "7H/YDKBJc9PkfpY9xV45vV6/Nw8JhlDcOpa5ynLij5DSW/DwjtPsoVuXdkrUgzbce3FACE"
    "dQtCVQt5A+ddvcYlUSgQMrrSEY0zx3HMtJ/xisTpz5jqNFGaafKATjMt5kOdWBi720xDmV"
    "RmHm1YlBWvgzwnrPZxbjIl1EhKsuLGjImmltWCUdes0HEYRA8zOjDwFsyyuieEy/JYrUAV"
    "InaIB+pQ4+ukDB/2YszeO6couIx/XwV0dh3HftN59XcbcCf/MV9HHlMywlmXtu+SlJ7ivs"
    "tnVfa9ku8ivKEg/OeJ1cYepCKX++T5mcY2eX7WukuyS/VaL8yDluJY4cX488311xZbWpKq"
    "b4+Bl6J/0Tc92RttJrwfd+sgTAP6LrDH7u1N6ICdoSTtlAXcL75c/qWuiQ+fr9/Xt0B2g/"
    "f18mZ0mXTYumky8SUhKOtcm/vN4sPCxmFoH8qSYB6OzjyUHF+VPWCoZlkS1DxqNYMXbjRe"
    "uJQ8YHMdiFIAfm/whZORPvaCEEAPzs/pOT/ZBB4A418SqxuXCa+5TvIqW5AHAvW2uJelyI"
    "qb16gcyTfuI/a/YKoXmQBTXJ51sZMJG+gsq5Ea3OQSuxGPks0rRRZO3iz7n7t4QzxPs9hZ"
    "sW/bOxQR5NHfTn8NK7rIqELu5l3gWElK7vFJPd3IUoWDGC9J5U4QCUsgKKexzc/AGw3e6H"
    "FAuw9fKf3pWNFHoYNrLASsa+syPM9Y0EiqUwAjoLrJJ2WHIol80gB8nFlNKoQZlwQ87XMk"
    "8GQjySxcQ5SEPh9j1vLRyh+P7dWFGiDPUBXAFo6CLTx8ncap4qtTqPFIxBam1p0y5i6/Mu"
    "uks6oxGkTWA95myd5BggI2Kahe2dUZ8ilaUZaKsFngLNWbEQV3boIZl7R0fSVhNcAdd4fJ"
    "tZJLUZ41r3vaK8ZbF1QyVEBVOzn06IZrI6xLAeAu2rmLkYT/8jItqhUoL9/Ssf4UIzRWH1"
    "44MqOuM641ViVStQ5TEtiKfZP/hiaRnbpxMJ8fpwYFkNWDk9XHXfpHtRrtpUk2PQrT07Ii"
    "mrYjs6cSsY5NvdDC+KID44smxsxUStc+dpaBF5Mm1K3rTlPQojp+w/VWJtF9T3ybkgCwIj"
    "6Ola5ilaBMVglJyMLVeHi/C1nhiD7fWZC1WXpDQ3AcGQ7sedZkODDM7rfOKg681nWmsyK0"
    "Uv5wdOT3FliJQgjD+i4MPIUGCAmxG7XEMJRCNdjvqNS+cC8/Oew78P76+rP0Drz/VAP16y"
    "9f3l/Rwyt/Ieig7GiobEEVJ0qOt6P5VClxuAl+OpHNFLzD7VDTH+hfR+E2N6km4kfMrT/I"
    "9pjG3lERREZKkMQsOiWAF3E8KtmvFzGbwQOgfFveaFozXjs4XnzVx+VEpFbaFxLxA6iSxc"
    "8uznZR+c6yHLeT0L9l1aDXy6pX0jcJYiWBWaVo1m6J36qolyHOTDrOc+l52Xfjd3RkyD2I"
    "fHTCWislOLuNG2PkhfRPv+klOPCzd7V5KlHz1nGMI2+r8D8o3s1MDIqzjdPDUOqyoYN2ck"
    "uUsZDbOtfxMrc7mRsBxRn3sdwoykNocCa5HHAl/exd7kJk9KCCU+xCX5YD9Hs2bsIJ40IU"
    "2LeXhhdErIF9MP4kZvVX14xDjYgiJK5rRjdErUH3wJO6tIN0k0NKgSfmhYxt2zRLDAESaD"
    "Qz+Cj99J4v9MAAjYIBOmy3t6liu7vd25HIn9RN1wk9lEb8vW3yP+L1WScFxEc6XjVUq8V3"
    "Xko1I2P4LWboAa9SXhGVVSF4y6O/eeQ3G/ToBnQuBGGQbhFrq43YVo9efL26fXnxrbqd9/"
    "CPUHI6ecBpruXMoeYH96yObZPREXrVQY398dI4JIqwl5LYySpjNHXR3TRKJW/N+WCgdmf0"
    "dTRhySoJCzmy4UtGmEcEWBsJMBHPf4HJjjxxqOv/LBQduirrujMkrRCBgDSDgDQcx3SX9q"
    "hZa7IZyVIWJi5o5S10pC00vDYcsCCaKyJdd8FcSFkH89nFhU4OzsVFew4Ou1aPsIx8oq4x"
    "0ZF3KQoBzgY491s/lMLW4T78MpIfq5v7Ylf1lFIGeNan+X17lK6R5UABvRUg8EYGMQ+VEA"
    "SZ9kUeHG3g7ZmCSvbr7ckX8gFg/lDdyVKE5U1PA1y2Tg+A7FV+m2mt6rqoCpvZqDxpt+79"
    "icKBxj6edfnN0nzATm/Zb7yzYIJWMU5wRNWKeHnvfJa9RT//8dNHXsZ7hujTEK/GjkiMHv"
    "EioEspChSx0APdU7e8yjrwnQesinCWamyVw1grw/xRqkttBVxm3A/WNkROeesYWDTR2/XM"
    "yiWxa6T0K1t+GBSYmYZBMuvwG67NaJf1oQmXwwV96zi0ztsdWucNh1bxnpjBW4gAxBoQQ7"
    "PRPTpkx1976kCs4KlWVaTTjqpIp82qSNOIJzi5/HD76derA+E8+BQeUTPJcZ5hrPA8U9iT"
    "XgEGkiDoeMw6LrKCHLpiNNXcHdtWl7WmKssQcW2hm6TOut/7U5eFV2jMrxBVlGEOZCFhTS"
    "DogR0xUDvqBGpHQe2op9WOOloLmpFtReBLfuaqkFl4fS3IcvAqgC9/cr78w3cAGtmM14VX"
    "pwGQYk0ZANlfqzvZCa28jI7Moc8r0il9+kWtui63fjlmp2f/J1bAOZmhXy9vURB54drH/l"
    "tEVZkiXtuZlyZbBmEYZMXGeNMkjIqCUTPkLsmaAp8Ni0jMZRUNUvb5IJMWKy1BAIrRclvL"
    "SrbFwQ5NxqduG8w63Orj950dzDG5l74tULXuUFXrWK1+Z0Vtioe+9evqdwA2sWflZtZSpE"
    "KTtbswU0jLDUAfPTNMspIJbEuf414V2druABrp2RfDjR9YycanvCTt9wDm5Kl6mcfZLF+n"
    "Kk/UTpXUxa15TQbzkBRIee6qz3qkFIdp3zsDLsRLzL5BQwntzaxEGehjJbmoBuxjlaR45a"
    "js2V3GrCAI/lmlgcoRMlnda1IAa9uiboxsUxDAbazR2Xv96KbO3cp8PajkLNomh10QjKGt"
    "SQGwnUdPY3iVsgBy+7prjHBTEOBVVFEPomC5XvY5pzRELcL30LXs3d97a6EuClroqwXZGW"
    "gS2ShLQgD2mAOwS59wQ8fdjkGLU0JfazkHX3c4B183nYMQdj2ssQlh188w7BoCfyHwdAoq"
    "GT7w9EgxfDimhrQbnqii+Iprs844PnHUzki+S7SKyX3sLsv+oZsIpazIDp0wMf27yJrkvS"
    "c2C8LaT6AVbxuaUoG3rPgOiVL6kJCORMXTm6F8e33SfmL5etXmgbi9aSytMwRxe8eK24Mj"
    "0GGOQAmm61PqLNxE4eTsKDEiiw2D9nG788hYv9KB+lU70q9agF66Pu5xQGpKW3hImsihSI"
    "vCgWoJz0XTMX4kDz0pWVEStDxmLQNVeAJUIVCFQBVO+DwLVOEzpQp/Cl0Pn3TwhdmAmQ5p"
    "6KzKsRrU4WZBQoxYp+AZq7Ht0n9G9/STq19vrmYZt+eWPB1KcPyIFTm+T7iPgvZr8HrlTy"
    "tYvKKzMf+jKM4ODW3HycRB+xgo+fPsVSH0YtdXgSAEL0HvZFth8zBCvyYIkx9s2WnYsqrZ"
    "PwDOou/aUoxrr7wGvmyJHgDbm/w201rQdWEV9jHoSGV5R6o4oKdVd8tSX09UB1rx+qzzPM"
    "tGOith6M7j7HWEET2H+rO8mRQ7iSbuI/Z5OylWQIpVlkpxwkpPkcfAx/E3WRDLHSEPCf0x"
    "BK3cOGXhLWQdKw66e3mCzhHYWycpWWYF73jvE3701So2FeO5iec4Hw4e4xaPcftBl2p7uS"
    "Ipq0xkGhmhEAUF7HTZQ9OgEtw3Gti+aYX2jToYwgTbSgIm7s6Jm5U07JOqVZeEU2lvYgAq"
    "z+278hwz0X32dJN1RJCxEOHhO2Ol7gOO+iwlNUFrajAdPONzvqY/1u+jgqYsaKHvYl6dj/"
    "QX80rGulaHwxst7IRrBG8+3jpoz890tsmz9n3yrA7tKib0Zy9N0BVErAP47OJCJ2Hh4qI9"
    "YYFdg4i2ZxgHSn/aPIiX/RRdk4WI31Fr2l2l6xg7d3hOYoXHYIeuG9Kg7bFpu+FDPqJP42"
    "dMVZq0+zSK67PdPo1YGKrl08gFsjC6hoMBLdyEuR/iAPuIrNMZSkg2lKXoxnhFZy9PCg0S"
    "5EbJBsd0nBsGD1jt39jr03R8HbkHYkcHDeDaj+rsOKZXaVSMDrg1puPWmCLvbhdPAyfd/Z"
    "90zQ8+cLIFC7jLAv4leqDfKvrAY15ilQ1cG9FpBa+zsY4nDNZIVUlSHvuYGZsbaoXS81vE"
    "jMuNu0V32HPXCUYRuSP+ltqh90GSctszSNGLr1e3L8+/fcetWVYFnxmnd4RT76pklj0+Sc"
    "f+5enlCcYRNJGb1C7XGRkU0WOR6TGllLHufPJKx7B71W7ZvWqadr5P11pFUf12hAURC03n"
    "4c8ldNWLHbpBREaBQbKUfRbcPooruWmKlytVv5n2A4ogAuUM6seOeRALe6qhddwQBkN5dI"
    "Zyo7RPT13XZUHVo1P1aM5ECU7TEPs3WdHLE+WpqDZmx7koH+0kwnCdk1E2nCXh04PJXRCG"
    "/JSyxGjOspl4Rn7+gRsRdu5AJMJvOWNP58uaZVjQKz7/YEkvbdGchCHZKA9He32Ysgpo/s"
    "gyyV8+LRHycJyDEqT/65x9Cv2YLsSVGKzBo1uDocrAiN49MW2jXCiNtCDLgQKMFACZ7qPI"
    "dBdspifCzEls+kMEo81SpOX3flSJxL8kLY6GZKd7IdH3KaxwnGS2LNqQ+CEpMnhXJE7d8B"
    "21UxF+uXQDZuOGJLpPUEqYOYvYQ2bI5f8tPhPnrbJ4/l4fpuNZaCuQ/7eW0vicu+NvB7gh"
    "JrIbdZniUBN/v7QtZi+vCcClgHUOnrMLHfcDHdUR2KB2QHCMDDCWhCycycNnFK7cJKEblG"
    "/cdKAh2AvukQVRHyJgh25Qj4pJ/Z6QELtRi8OnFKqhfEel9jWriwXlsJTI++vrzxIb8v5T"
    "be/7+suX91d0mnPU6aAgbTkhB9Fj0C8LSJaEZIExU1J/J0HUS8mSIOh4zDqGgv8nUPAfCv"
    "5Dwf8JH9aBOj4adXw8VvOWPGB1tEB5cbaL33TScpxOfACdKi+DiBfmj9DlT58QF3+HCF3U"
    "uB+eHdhYqPIDXqVKp7/5HXT4SP5TMjVVRQ3x76uArnAQ/DyhhWzWwTpCOtseuZrxU7oHis"
    "M91SJ0TzsI3dMmoXskwnFkp8a9VzBjW4kx2ShLWUeg76F+E5zwngMvMrLGpqDq/alasJQN"
    "FS1LgppHrWZoYPsctAxU3GjCaAVaQl8FghBADyzoNFjQ+qwfAOMiQNNSbIXXfFTM8q94EW"
    "RvVYNXLi7NuljlR2GQBqWcD58hXsoD3W3z8m+sGEbcGgGrKaVMAlNMalGQl3JrZof5cfBY"
    "Kqw5viXuVT7wFo1mFQO7b28gy09eWUiP4VOb3xVI82nse7MO0lycSyasWF3OQhL9TC9yty"
    "Nwt86MqV7cPoAPW07SctAh6PFgQY8UkX58oCQI9MGY6YOmAWFM/ErSoO0xaxuCH08g+BGC"
    "H58W/Cgdo/RPRZJYr3dpZAvjcUhW4LuBdJ2CSvZLumaLyQAofyxvNK3FRxdeadUdFfN6ie"
    "PAW5woiNf8yqyLd3WrMbto13ZMd8faGnGCz6Uy1hPtx3b2rtU8b+eR2u1zK+ijvaTN0pfK"
    "AOF8uIXo7iX2lT4xVZb6/fPN9deWw1AlUj8JBV6K/sUrok8Q7Q5wGRjScafA9MWXy7/U4f"
    "7w+fp9/RzDbvBeZY8dcjP79/8HTcEt/g=="
========
    "eJztfW1z2ziW7l9B+Uunq5Suth2nM8nW3nIST0/mJnFX2909d3emtDQJWRxThIakrNbszH"
    "+/AEiKAAlSAE1JIHy2prZjEYeUngMCB895+9+TBQlwlH536fs4TT9iP0xDEp+8Rf97EnsL"
    "TP/RMmKCTrzlsrrOPsi8u4iLeHzsNBAH36VZ4vkZvTzzohTTjwKc+km4zPIHnlzHGHlxus"
    "YJygj668nC26BsjjfIn3vJPUZznGAUk/X/+Su9n5eh9Tz05/iRDg8ISSZoHWZzFGYpSrCX"
    "kjhFLy4/fH755tvv2OMD4tPnh/H93p+0isN/rPA0I/eY3jOhz/vvv9GPwzjAv+OU/fnfJy"
    "S59+Iw9dhPn4YBxyc7ocPUl6KIrHE5iv7//LGt49mX3HHLZYJTHGc4mD7gjTg2DTNc+0ZB"
    "EtKfXvsw8+5rn+TY1cfhx1S8H0Ni+TCdhTgKpEmWD+GfT7PNkn/2Prz/FGd/5GPZz7qb+i"
    "RaLeJq/HKTzelvKgXCmMNzj2OcePTH0c+yZMWmWryKomJylrMv11M1JFeQIBPgmbeK2IRl"
    "0vkXqD47mU6/Xt9Ob65up9OTxmQuJYRZV3zk0/lCXwT6VVMOwD37Ci//cHZ2fv7D2ffnr9"
    "9cvPrhh4s337+hY/n3bV764d/5l6nQym/FMfv046evt+wLEfq25W8j++DfXMbLvFyKz8MK"
    "/XLGyPh/oBpVo1+Or+FPf1gd/xLtLgWUH1QaqFaIQ6hg4f0+jXB8n83pn6dnHej+evnzhz"
    "9d/vzi9OxbGeKvxZUzfomBXYG7fddMEJaEHIT5/LUGzOevW2Fml1pgLpc0Y6hLQYBbA+58"
    "J5Ix/kjhycIFVuOcS9TADQqR78p/jBDqDmhvP325urm9/PITu/0iTf8RcZwub6/YlTP+6a"
    "b26Yu6GrY3Qb99uv0TYn+i/7r+esXhJGl2n/AnVuNu/+uEfSdvlZEpNWOmXiBiUn5cfiSr"
    "tbI1apsxIRH24hbVVlI1/d5RMbdU+v76+rOkzfefavvt11++vL+imwRXIx1ETSpxG67ALu"
    "w4g7WqknBxkdLZes/bt95zxdZLZmFUGqD61qUst9vKVEBdGJHWIH1AO1OwK3HmhfnZUAb/"
    "zzfXX1tMy0qkvlWEfob+haIw1cG/11Q/+Y/ZKvYZtuhuFUZZGKffscf+58nh1xkGkbTOlB"
    "P9xZfLv9TfgQ+fr9/XtwN2g/c1hciHNP0XQpbr9UJYt/Yc540QD9P6+EtisB71RV9gI/Sx"
    "F4QA+b7IKzgofQ2oCCxYgvqqQqD49FUgCAH0vaGvWFN95CsZWH1McGdU8+xBSXeK60lTGX"
    "8kCQ7v4/+LN1whn+j392IfKzRQeEaua7cb2avw73LGlZ9Wsybx1luuXrUK039QBHB+vv35"
    "6ub2508fbk8aq80AGN8Ut3EUW2F51cC0sMYHgPVDdSdHkZVPLhrgMnNvAGSvituMa3nWRV"
    "WwiTUgpVvYAIje5ndxE9Bql9fAMz8NDgDpx+2N3ERVOja3AMvshDvPf1h7STCVDAZ2hZyR"
    "2ifbsc1Li7NF/RMv9u45PuyHsK8tRVP8lPOMJ63hFuWAiUa0xVIYuzPY4rc5QSzsoYh4WP"
    "OQBy8O2L/iCf8XD3yg/2+ZhD5uBlH0uoMiOEIZn8DA4O64vzViJzIvCWczNq41XsLPqNrl"
    "27QM9RPMJv10V/RFOl3ju+nS2ywwm4I7xtJ5mdEvEVGt7Bq6IHeMaGbKPXxwhM42vzs6Qi"
    "BNcT4ZvkszuhJ9V8zk/Hul38V4TX/73qhUOyIp+H8bymp36JTjHXTnnH3/vYY/h45qdejw"
    "a/IJevtGG2LssG//tRbOrztwft3EuVpDTdzAW6EDeoHL9Wi0XmDVBmOIu/oOB1TC9pOxa0"
    "HcunspoXYD0IG5DgSbqJcKZHnQgIEG5oTefRHGqnDQLotTlgOiuq+DgOPor5IEx76RjdMQ"
    "7GXo2KYDOTxIJzqoPTiobuE84iRV8v+tk1yQOJwP7HS/8/vs9NUPr96cv361ndbbT7pmc3"
    "PmCifpBqLdcaGypIPxoSxqL7iOo03xho0kXrRYDDrDRcGtb83WUfFiRkqQxGDjBg/z6DzM"
    "+QwexMFU3mhcM17fxyS86nZ5Q1ZBmF3FWbI5UblCqquTTj8IGzfF24FaThB/7sX0O+WOCt"
    "l9saaX1x7L8pytUjrkxfXPP758rcgnfcJ9hs8WpY+oJ2G2+EiKxNz2QWSV+SQ3uTpGpau7"
    "v2M/K0dBiqeVjgnI13IzX8tXmxjtTEEl4aIv5JWOK+RVuyfkVZ0mEFY3XYQFkcNBfHIyUo"
    "CFTUYXYEHEwTk8fBocpGFZloYFtIk1tIlgLuurQBACygQok9FRJmz+DoDxL6nLwaPCS24V"
    "WfI+jKITBU3CP590ESR35YidzMglYmMRSZCH/AQHYYZikuG3iNAJgcI0XeEAsQ95Vayc+0"
    "jf5eQHozrWCYnv6bhCmA5mRAi7J/8nXqMXH0//oKBSDvlg7WDU1eKOXub8R4rTtLqS4Me8"
    "wFkzTFVxn/zbT5V1tYRrEAY6jr1s0sG2FFPGSF2VDJhzvc25B/prTY6S5XgHz5GnOjWfTt"
    "trPp02aj5tl7sGwK2TWhRxyFQeLGyiWvcbmHazs5IgkLRWk7TjqPN0IAZxL2kBfULmnhwt"
    "Z9srs9dwuYxkXtQnNLQmCLZNb9vm0cv6KEASA/h7w88i+3Gs2KjbWXRBBFj0wVn0pbdRnb"
    "E6Kr2WAs5tqudam+p5x6Z63txUozB+MIG3HD8MuseN2diz05MRUsZeB0HIoaMUFOB7RuiD"
    "49MaVchMtr4WZDlQAPg/x+f/LObwADDzAlr0h9xUd3QUafm91wC59DY+EeHSrTmu7VUXVc"
    "Gmg8JPz6HwU1lxT+HAF4rxtfvwhdp/Om58OhE4A5AxB3kQ0mEojBFhzvPrDz/9pHLA64iY"
    "1HFSOMfLcoetiQcxPUvi4nL+70me45wrlV+ISJqBw3xExs+ky2EOdZP26iAh/nJJZxGOsz"
    "Az8pI0BB1E/NUbDcBfvWnFm12quXULwExLVdXlnKPS/qATlPCH9qCEPzT7fnlpuiZ0W557"
    "6dyMDa4Julcy4+ziQmcpubhoX0rYtVqVnmARZqxgA2uDSVbZtARSsdl2Vuvpug9U7TGo2p"
    "NiP8EMv8zoBaiJDTL9LVpq9pALhv1Vwlbnsj/UIlRwCDcLL4o66DP1PQ5HpH2/X0Py/OyH"
    "11vTkf3RZSzefLn8/Lk5oWcJxtNHrArl61xSJDlYQgyWkLuI+A/YFG9BCtA2KXSX+PPwsV"
    "fcX010gMg/yywYtwL/7kP220xztOtyB4xXYHXHl0Xf4THGKLPV36yZdSXhXFjIhQ6TcNFO"
    "JFw0eATOTZmguxUAcHeCm+Ik9KJpW/JIlyVfEwSwd4I9C5PF2kuYvdhSCLIdb5UsQL4T8t"
    "D3VZR8Bx1WCjgH7pkex9tB8TbAXaShEbbFeIB2J7QLnOEkR8hk55Ok3INZj1rsYBbVMPfe"
    "BFvEAfidwHMfT49tsC7nHNQ6fqF2t1DDK8TuvSRrOkvXTZhbGcOalEPBp4NlUf5jFSYPRv"
    "WNKgk7EjPY85xJzKhCNgy4xEoIqEQDKhEvia/w+nQ2NC9FnPE5HKFLQ48cAknMoWX88Hl4"
    "MfZ79hqoyQJ9bjN9HnlpRg16HPfQdF0WNG21potYTlMlV2KgX5v1S224fgu2JAg6tlnHPg"
    "sGmKYPeD1VHMVaraK6mEOG0WDn2yIkf8r+u1KA2+EZakge0pf86+Wnz5fvP18dhq0Z3pks"
    "o9dj+VLeAJYxm5exUmU4SUhCVRkYkf5qaeeI0eF9g9COb9AdA9rxtUMN7fjUBCyUVxiyvE"
    "KR4mikAkEIoDeCHgor2FFYgfkpno7xTXEbR7EVXnP7ctOFYhZtOepyvYsduep08FSot7E7"
    "af06xhQ1L07zTlWI9dNDRdr7W+RFa2+T5gXfwyxF+JHlTPoY0V0yRaslykgzqX2YWyqT3o"
    "u7FOoUHsJTOLXqwjPfbx5wfYfpxcLyyq9JhQwe8Tykq17xF35My3/uzqe/JwwK8RFtY2OM"
    "g3TK6jbjdVHzvpquzS9YfHk+UMaie6zw7bsHSgh0D5Xx6R6befcleBlZLoW6/PKvKKHjl/"
    "I+AsU9pSsKIKvBUKFgJFbEBLVXKEjwDLN6wUZ0gCTkXDL3uQ7hdt5OuJ03CLfCP0uS1vi/"
    "7uxKlbxDhPIQuZVLetzEMTvh0yXQZC43BJ1jtfaSLj++4MqDrR8Dh1fWjS8DsBWiLuKtw9"
    "q+aWdt3zRYWxE3lS3TXhW+ITjIMm1Do+fBONwELwi1vOlhOcnM0FVIOrQLDudWLUoammZ2"
    "1OUOuBH+dPn/fjzMZrgfb6qxM83VKl/Dwysc8o3CrrdSB4y7Lpfl0YZdV5yNAdaVEECtD7"
    "VESBmsHnU598p7Dd8pfBZ590Z5NFsBSKORpvsQaTS5+Ubt5LVhNYCanIO755lOba+z9tpe"
    "Z43aXp7vU6tuiuOgT5xXUxqCvGwO8qIX5yQJ034lmOrCoGubdS36gYxCzwU5B8OgXFIxpI"
    "Q9F01z26aXnmVJ0LLdWt665I21LEqClm3WchCmT1m4FeKgb5v17ZPFkoW69dulZVnQtM2a"
    "Zqvw1LzreU3MufiC4fm6cru7M/J2y1LOwTy8a2WZkMeQufw8Re3TTsq/JgmlbQyIfz8iqd"
    "Kh1T6zBRHnpvXwnCfD4n4zXaxNCwhJclBFqGcdm210vBn6shyg/0T0F5gCaFSVViHq3GIz"
    "/B46J6tEMdNv8e+t5bIKAQfA7TLur/5yK22YDdfh1rb/fP31x3J43Z9Yb4qVPFADz3BlEa"
    "VgXem3ruSVOheKSIVO5AUphyL1Dp1zS/zpEic+jhX8wo62TLKoQzoYImegKK3M4wqMrUWF"
    "sEPwHniKl2CSZX9FVLKgh7564OUFWSEJZgf2rE4oiwOjaTOjOUvIPzHVjpeEs1lT2x0Bcn"
    "XBJwXKjUfDe4mIy+b0Iiuja774NUQPWDPoe/Z/Ti1//iphaa1GrLMo42BI4rkOt99O7bdx"
    "c2Gs6mamw86VknCS6zfH2abbB39ZDtB/UpVvlmbVQwcqadBET0bDSx4422muhoYo6KCfDh"
    "69rA/+khhg33MfIJkX9doIZEHAvx/+UtEdowBuURCO1zYfr/MsvV5aromCnu3Xswl/0pq/"
    "CcSJAXEShYuwlwVREwTCuLdvak6SjP7OXpaEQhisiZ6WNNQZH7ZGjY/Dx54btyQKKXZW79"
    "xyVUzDaLWndb2zTa3HWbikOqj6+EtisH33RV8oV2vAxFdCgHxf5KGngTWqgJ4GxyMht+Wq"
    "DfjHrQysPv1xZ3EbPaAXxAD9/oc1saC7gd9DkgP8TfD/2wQ6qWip5N/lrNtLJ5Xi3DQAzB"
    "+qOzmKcL1jA7SpOVCbmvoJaQBMr4rbjGt51oVUOBFqQJqf3QcA9eP2Rm7CKpEcGsAW9sEA"
    "yP5a3clNaGVTSgNbZVcJY1xv87u4iWl1MNPCUx1y3gPS8kauoiqcuezqqxaRFAcfvU1uf9"
    "dbqlVXJ53d1Pi4aVAO3NlI7Zc4CyO0nuMYeTESzdBvUsRug7wEo/y2ExTGdGjoz5HvRTgO"
    "vKTZRm2IGyqbqNVN5HrbNPbnQftnFfOry4izodXEkVti8Ujnf5LYqKi/JORgHsBrnTIdr9"
    "vLdLxulOlYsddO7V1VQ7wV6PKpjhDoDmCZjxQcBzYtHMAjHY1HOpKVQxb0mrw/1y512zfC"
    "oJ22zQ1hxVcorMhLH3CAyKzq6DpB6zCb81auUTjD6IW3DL9bBN82DZred1FYMTWTpd5H1E"
    "+wlwldRsseQuqrZIn5VMa/L8MEpy29SR/DJFt5Ee/HBz1GR7IudhlU/L8GtlQ53kEzah+1"
    "Er1spaiI091/anXgEkQHA3j4Ck8Jpj8zVcQBdkV3b0XsaCDDHutMA5m21jHt+mhtGgPR9g"
    "a4LxNCcViYLDWCiAPlzg7QVheaY+45sls0Lg0mck3MvaZrZzpNdM/am+ieNZroBkSVD9IO"
    "cTneuYXiVMfmO223+U4bNh/0eXo+GQp0C52FPYLFZDmHtoIDB+tBiSwbbE/oY/ic1jyBNz"
    "TUtCwJyXdWqznFcdanGVYlBq+xzfrNaZd+RqosCnq2Wc/0p83CZNG3T6UkC5q2WdOC485Q"
    "z7IkbMxWq7n009ZOm10doUqRA7aCKp2uo+0EBeVrjn24N2/m53Afv+Fdp1CV5mRI3wUUK4"
    "FiJc8YfShWAsVKnr0q5ABLfS3IcvAq9MUfKpYcB/dV2mPjFYQAechyGEWWA1TLOFC1DKjs"
    "MHhlh8LIGGq+0h9wU93RTYBlu0wDY7anDQDwL6nLlTOEjR8KkhyvIAkUzXh60YxjZT3yTl"
    "MkOVHmPZYXJ92Zj+KwnbmPl2gZre4RSVBK/Aec8bTFGF39enNVJC1mc1ymMX6TItZsFCV4"
    "SRI+NMyaiZDD3FJZ20HYGOPV4o5+rMhkXIcJnpaXj138QcfWg8RGs8TGXLUNdXU35a6kXO"
    "LBhmjILb4vhqDWRB067g8B7EMYK1aVdi9nOd45H+fw+bfs9kuypmu+ogFQ63StSTk0XQfs"
    "wcH2YRxMzTOcFaIHnMmXv15++nz5/vPVWN32W/j6dD+RRCGaz+YwL4gneI4ebYD+RE3Ig0"
    "sbHEzWqQQcTLYgbLmDaayw7vYwHYsBXcUZbuE/80uTbvazGqTBfebUBcrmXoZIHG0Qy9BP"
    "36FlQljuKk5R5j1gFGasAO1dRPyHVMV39r3N7spvrXzlcat7Hbde7V64hXa+8dGLVgqsO3"
    "vGlCLQWfUJ1slxlqCPXhhtbknmRapVSLjauRAFbBx9s8uBOxej2zlG6WqRl41k3TK+SdGc"
    "rJKUrij0f5jVxM7dI2m9WnZZE/tdvvjQQbx+Nl+OqiLazYXrMI9UOnKEdiBUkP3HXyUJjv"
    "1Nw2XTrOhdCB2+SiVU8tbxzxQKbRJYLXH6+fBnXV56O/kNdnRRxsGSkuc623r7rl5nVxkU"
    "95vpYj035H0kOdjO+/E+fhFYNlU4FHZynls5QP9J2QsK7HclLrgF+4BOskccU5umRxJxQ9"
    "QZdIFKtmALhVbO7kMPLL4VLD70/dSKtN/Z9/NILE8eNK5ieLbh5B3sTjVGJ8IWJylhDcxI"
    "EfWqJJFbRmn1OKPj8MILIz3ypOSCRUH2j8SrytPSn0R/Yh5eW9ya9xJp3o2F707z4YUsa7"
    "rWMliuFFh2Z4OIXPt3nUkH4wOtRoSK3nolvbtqejeKem9fUV2AtwIOlky/0OmJR0d1NABo"
    "dMUrVrvmetNVfKsSgvJb+uW3pF3GJMhREoQQR5tDHJsmgYmim9KgbZu1DfXGTgatNwZluF"
    "uhpj8wuI6jTfFCj+QtKtae7uKfQGe2vlrAqdmjkuE5tWPyPx/oHyetHBC/OtnNA1E0ioFa"
    "UT5sdB4ps/aK7Gf8kh3YcIAyglKywHck2HAmKKVzK2VRg3Skh/LHveWxOTOSIC+Kis/SMr"
    "HaK2+mDvc54LN12tqKLWlbiSDP51Gd07mXKpz37YfgupxzoY9DdYdvJ3bYdDHGXRJykYDY"
    "QwdCL8vwYpkpXPTdCdiinDOe5CFyr6Fm/q4t3HarWY9pwPQFSIxfG0HMmQPoEG9Ngcs0DQ"
    "sb1oi3qQvDu2Pdu2NLjD03HH9MyGrZbn7nl3Xs7/vtSJ2cH/qsAHERHree27DKtJ72kbpe"
    "WXaL6QPWjGoXCBzwi46EOegyn8Evul+/6PbtMsS4lHEQ59daOL/uwPl1E2dg+E+A4QeGHx"
    "j+Ee/TwPA/S4afHyK+YF6hsPukUQzSPm9MF5XAzmPHNcum5cKMUGccOr9H89TRNVB56Mi/"
    "S5EVu60U3Dxu1K5B3qx1p4Wj9bmybQU6ThaL+CLpoy9KAfiQzTVOVYBxZEVK0ZbHfCLINf"
    "7UUYzFpdfKfhNjBVan4cQxbfpb8oDjk1ZrPr+sY8dn25EafoNc5puUx8W8DOOi9A0rjsOC"
    "HVCYoge8VPZDMBHVCZuRFMTDpVdFaHyer6UTVQNuBKt24K6Dgf1uhEP1ytYit087yO3TJr"
    "nNFwHjICdZCkLL6k6ERooVkN679mXbSW791J9Vvwyvuiyo2mpVQ4jds1Az0JLAjD1fVQAz"
    "ZgUzBuTN+Mmbq0XIiwr+0WtrcVkbMemicHAxdjrzTLpdMqMiQLkMz2NivSgDeoy7I/QHfp"
    "OiD9dnyIsD9PX6d5SFEU7Ri483f3p5/q2S2Hna3XSjSMvGcI9eFFKFJWShF09aHw9EkP0b"
    "zqSDCLK/oeDBCIrhWwoKL4vyONMS6ChJPesi1ovQT8i0R7eEmiBYqL0PCylZJarEnfYlop"
    "Jwji3eS8g5hEKfDBkKDadbON2OQSWuBMVePYYBZopSnb7Ka5POc5c4SivudYHTlH6bvM1M"
    "0c8NeXdkldG/qXycetzAn3AnOKs2EWbIp9/tHWtLkxeiZy7yrGpXwzzn5RdRx9Ae4qHK45"
    "vcsC5nuIPwHqeZ4sxWPKgaDLG5dp68eL+8qtG9rIbuXPOaqENNx4fIOIcj7dZefaNhrb5p"
    "tVXfNOIaqkVumuCZCcgKUedOB690Dgev2s8GrxpHgxT/YxoTg5NBJeDQojDY0cDcrQzu5B"
    "G4kxPs4/CxV3xITRQUbbWiyWwWhbFpUW1B6oBVtbefjLasdnHEMDoiVDJAm/SmXJnzT1F/"
    "6hb/3oL6VsAJE7Zrxbr6y600u0vj6cWXy798Ky1Yn6+//lgOFyb/h8/X72twL71NRDzFka"
    "EdcEEEIO8Bucxo6C8vshwsMRACNn5VyISdvhZkOYeOe+CksEcl+w3BK5bzAWD+UN3JUYTl"
    "rU+nmWC+PgwFLv0NN9Udx7Ww6GIsL6mWednSFg9butO7lhpUkl96SSZ7uHgR9qJ9IK8e43"
    "vJO7RMyIwHH7JQxMxLwtmM/jvLPH/Oqr6HiqTV4W+v4S0rvCRasY30PchWaWujQaHHIR8i"
    "9KHkl/iH+Xc9Tk0cCI8cPk+2l3/uia4527aoAX1z9ucdH8w3t5dYsuXqLgr9bfcQXZhrYs"
    "7lHp++1knyrlPbQo736zrQ7PZLsqb7zNrAPVeTcujQNpiPrtiEDSZvJXFAj/L1H/9Il7er"
    "ve1+e56+OWb9ivLXZcFpZrXTjP60IORmbC9tK8Shd6bN+i5eT/Oo8qagM+1/BtudcJKQxN"
    "i8kqWci3u60DFkL9rt2Itmd3IOWBjPFLFPu2AupZyDeS9dwiD5ZND1ARyb4NgEVRSGSMWP"
    "Gng1KyGAvjf0FQttBL4k5hA5AR5le1SyX48yWz4GwPgmHHNy/W4/Z7XIgpd+UGSNvfT5kj"
    "sAtrfbG41ridZFVtqbrHLN/4lEgboVTHFl0uWen1djNGoNLRPi4zTNveZMNC0d6ek3KCX+"
    "A87SdzytNMJeihGO6Yj1HMcsFzXNyDJFCZ0ea6oRpY9+L0/YXX96pK5yJyyXSYf7m6s4mK"
    "7iLIxMieO6LLgJrKONG0brsRbQVRJtbknmRepVtLq8YyllA+k6U47cuaD+xhY5FnTERFnh"
    "fBabxPPz80gwFnPEry8jz8dvEZue95s8KIlOWZbjv6C7UIKDiSBCry6o0IZdvgujCAe8RJ"
    "ui3NuBn//X+K/UolhmaLVEdxu6ahPMuoKtE2oPplWRggnrE8a/BVWEWNngHfqfIiSIrvE+"
    "oa/2/yD+H17qwLunL0Z7XBb/CWWkVWWAsl/O/uuvErpv+JptjblUPQor/xDKHVi5lYjq19"
    "eBKAV8UG8+qHzJTPbvUgb2bev2bel0Xq6bDfW2O8pEGQcj68413GTn7WUcG85IvulOF2tF"
    "N4+utUuWc8aXfuClyy+SD6aKmLCdHrWtHKD/pOQ0Bfa78tLcgn0wB3FCLe6Y2saLMCaKLb"
    "lrRjdEnUEXfMQWbKHgI3YfevBSgpdyNNju9lIeh678FPusYmd2ouAqt9cmXURlKI7aSVLe"
    "kAXO5syfwn0yKf3zjgQbThdmBEWEPDCa8MWXr7cvTxUkYw95nY6hiqkvtNVrS6KskjU0Bp"
    "eVGTWGJnhJEjbmbqMpsUxCkoSZ7nB6nojvhSHC7KxLy07g+lVevFN9SWq0Ur8oJyfXr3op"
    "awSLW79ShL2k+HukzjbIS4W2HYdp25GFWWQU378VcBDevaSpit+sgXN72a2amAMR/l1M9D"
    "4Kb40lu/Knq697W8D3nFop2hUyyN1FA0S5wx1rz/a7TQ5RM6Bm2ulO3JqYg0vz8HPX91ap"
    "0c63FegFbz0U0aKKAcN3Kyd+4XbDJmx6TQoyrhqubXrMpj+/T/Hnmig4uq12dPNW7k/Qtk"
    "oeVG61ygXWwlDZsiQULLBayxVXZaplSRJeZrvVXBGopmqWJEHNVquZ3opEfZtxSKKwatus"
    "ZygccTJoayLZf6PvhKkJQtb2kwINj1O6A/Bn67vo/NSHXxID9PuiL3ilDSKcKyFAHqIRR6"
    "+KwgA1X4RqgvAyPDHeHJqhPKd4XECefrJKe6w7ghAgD4HQowuEZvN3AIx/SbWKClk223Wh"
    "FV5yDUhLPgBg3QFrjTjRgDY/ag4A7MftjdyEVjqTW5cPMVJQ7S/aNlJgjWu2lR21nghs2b"
    "rLTVQFbgia1e1lPdBpVqdiN8Ay2IFsjc2xMvnsA/eJn3SkoBUjJjqJaFO/GrwzH+06xujR"
    "i1aYN/KLUXmTPL1s7fGCgcxh/5YXkZqHLE1nM0HreejPUZiimFedSjCrO5XhuJmxtpcn6O"
    "S0bfHINX+UbCkoJ6WTAGUeXQDRIyOIKpiVqtMNQN8KQHy/Rnz/HZ7Rrb6Jb3vKVSUxSIS/"
    "xa/KPtKtvFmmsrfa4d4KANrmaNd2b4OtWRYEDyo4s8evCnAogUPJwpdhvw4lsbLKE3EWS7"
    "k4inFt3wOH3aEcdkfmjshisaN+UTlkosceCaM1mlgkeOElD4jEIrej6kXRPhDInLFtkBMg"
    "c54bmZPRY67J4bcc7wSVA4ffZ2H3w+HXSlXA4RcOvxa+DHD4tQdjOPw+q8PvZ4o06yR2oj"
    "j1bq9Nuo67ER01LbviaJxz47yrV0aKuIR0W4eXRTBQOxoHZePEFAXeBi08VpT3EaM7TD/1"
    "I5KWEQ7saljKrJZCqy35xHyQR/YsDgzduY5uH7WfwKFBlLOncDiVgG08BpUMbxsfydDAWa"
    "ZuB11c6TYyqjEaTHo+Og+LpJt1moVRxHb/O9ZBNM4miBQXfbKKAhSTjF56xzuKbkMp2UAe"
    "M8laAcT39HZ0U8cqOn7PT9OxK2L8ezb16NdYLLNtcfuZF0bdxfszAmXvx7JgdpkpVI8NVX"
    "WUZSfOsMm1muwXOtVp6aj2muwXjfq06eru79hXkAcdtcErERdR3kfle/CJHNAnApUle6li"
    "bCecwh4wKastijjTRnGwYnR1K8vw5VGIQy1Hm1+gyoA21LQkCDq2WcfLhFCMFybmnSDiQK"
    "sd2bi70DLuLjqMu4umcQdUG1BtY1CJK1TbV5ytSfLw0ducKOg24eqki3KL83HToBi4k3e7"
    "nWOUrhY8OTmKECvMkRaZyiJiiP8v96TRq8zl5nt0AQq8hJFiEf+UXkxzdsxLcOGAa3JvB3"
    "mign9TkmkFTkVfmk3OrAksHbj4rOTOCrU1zTs1+MXwLqNuvCufClVmpdX5g3KKGxhNoowT"
    "pE2t26aG1XTe3muzbjExKO4308V6brY0yHLOnOCPUfKcfq2pgjrZWfJ8KwfoP6nWrQltJY"
    "o4A/tgtFWCH3FMLZhFGBNFNEt3AeeaqDPoQgy8BVsoHIFtU4kzR2CShbPQ94rf3zwEi9cn"
    "ncfg+kitQmB5dGlGooBFgrDDJwsAVpf06hirE/shRBaXoR7CRwn2qhCQhRwRwv6cBissih"
    "4lHRRCQgY/1rKN2yhoYSvg4unsTOd4dtZ+PjuDqJCDN4ZWh4R0hDW5FBJyAK8MZJc76dBc"
    "KCvZtW7RC3UZu/Ee7AY7NofxdEmSzIsUNg8hEfbiFqNHlKvBekcF94VraQ8d9v14f339WX"
    "o13n+qR6D98uX91c8vTvk7QQeFWcsZuTRVDVclQQxCLaxemYTjhsH7JIod8HXafjLa92nR"
    "N3xpAeFLY3mngFe0huI9Sm2N5ws9ULpWFNc4bPGHsWJra/UHkQb/ecUh7qTK+ZiJLl0+Tc"
    "rhOznz3+ac4EZeHKA5WSOPc+Bo7VGgGSs+x15SRHZxonLCR84SsihLOvDYrxfXP//48tW3"
    "TZ59D/dXxoUJis4J1XoUmDJ0TBgKvLv9W88EePdj8e5Ayhz4EHm3mWJ2HjTEWxSDQ7sB3l"
    "4UTfleYwi4JAcTXB/won+kAu8/31x/bXHlCTJ1fiT0M/QvFIXp3o5vwn57twqjLKR7K3ve"
    "3nbWDkUwjCRFNPKT66nIE5kEYTeo5ycDqQGkxvOEHkgNIDVGg62tpMa1v1x+wWnqqRuBip"
    "cnXVQGoQOnC2GkRuWpWUIfhrwUhUJdJ8J6bvo4fMTBhH7iJzhLWRMHQj9AL758vX159u07"
    "9ICXGZrRsR4dkyHuZGnwGIM/4a/xX+PfQjp7V/wSm+B03CZ9y0pRcSjQPbsZfRIFfIMSsk"
    "4nqOgNnfJcubyraK7/ICdOsOfP6SDsP6A5/6op8ummrx3TKPeehhYV1tIdYKpZY6rJ74xh"
    "1hIYbE9XAATUOeliD0K6taqt7nZWVxJykdkdNt/VMwbYOwK6B6rBcqhQaqiut5fqepl3T4"
    "8lU2PMZTFodGyOfBr+0yT0uRwOoc9K6ulIh3eRl1Kd3mu8VcfxvT5S4/ie4diLs7csBiDZ"
    "5Hl59LasDQSryswjBfDv9B6sZEysPJ73uMPuAzEEBozlNNB+Uub/NTBwyvFO7MEHqCBMLX"
    "pq9CvceB02ZCXinBG5l5Qx+sSMrl1T07lcl3MO7b3M6HS1ZDEr0yXFygjuhqBzeF/oTe6O"
    "ud0Gdkuwy26w28Jdxg/2XsrqQw2xfXMqjDqc/tNw6ZCEHMR4eG7l0aP72mpxp/IYt+MsSz"
    "m3ZAy/PjPAGBjTu6XBEb8mBSf9us8i85JwNjP2GUli0BS4r8eoKNeYzekxZE7oTfoWfGzc"
    "4XAz/fR79n9OqYUD6fl9CuY1ROHleJIWgv5aCEALA2jhESep0jXXvudWEgdchUay30LrpX"
    "aoWSGP6zjaFK/eSGIIilWiEUJgiz9llbXFQeZXJp0+lGqMhvckXeIoQmFcpEx6Mbr69eZK"
    "anvJ0i4D3hGTxS6yz1jmZYDI7B1aJ2GW4bjsxM3aYRIWWfji69XtywtFUudBnqgTrogfU1"
    "ymctLP8wqLELFopR+GfqkgNI02kYQcpEXeaBzX37Se1t/UD+t3+N6Le+xxopyDO9xIdjSt"
    "qLjtOmeoYlEOVGy1ioNVkodmLwz7INQEIaS4P0FUGRYGnFAlBND3hh4yG6xRRZFubaYCQQ"
    "ighyTU8SWhsgk8AMY34Zg7ku3EVnjNNTBlW+MAmF4Vt3EUU8GAsCqx9ydvs8D8WzfIrPLS"
    "pIvNWgqDtLpZFgKsMBhry0GnRVJUBksJrxaWoQU1uvOLeQ8qdZPKvjdS1hjzyYJCFDAN/Y"
    "217CgE+N8Naioi5GHb8EOxEAm0ctsQ+m3zJURjLPe8mAgIX14hECTh4zY1sX5RePXFSxAs"
    "PQ4zY9JB0gVE5fLrSLcjSj+fC9Tc6WsNbu60zhNU5By7VIv5IA84ns69VBFr0BEZJkkNkp"
    "50XDZ6z3FhxoGkEEBqFEC6TMhjGJhF3YkysFRoLBX+iu5BC7oDJ3hm5C+pyTk3pU/PdFwm"
    "dFQ72GcNtwnERO87JjoPkesZUARNUJ/I48mHA90ZLku5kBe971WbI2a4Yosyrhl3e1msF/"
    "REToxhlqVgW9TaFr1ltkrw9A7PlL3NdsTNNaSho43NXmfj/eFpW0O/t+lr8ePHuDsE/VrB"
    "B09uA2/ZS3OkKm35ctTLCm3KgiX6lFp5/ZRQFwUd9NMBtYFWPBishxKasqCFp7wJ0xlv+a"
    "dQQlfPgYYsdHowaDxQGqb9oG8IA/YG2C8TQn//wpA7LkWcO7adXVxoEfQXHQT9RePYBqlO"
    "z+G8Nme/wVzHghicx23WLz1eR6Ytm7cysClB/3N4kwr9lqFYhvoVxEC/NusXUuVPBk2Vh3"
    "4GR6YGqjhTMwVIckAV98VfCn41IOpFMUB/VKl3gPxbyLyzSBVydL5B8p0kB68CZD6OAnrI"
    "fITMx9Fga5b5WJyKBoD1Q3UnR5GVT5DWpZVatjMOl1XaPPwMAOrH7Y3chFU67uksBPnpfI"
    "iFoLqTm9DKRIbOxpWbvUMtsvQ33FR3dBNj+aRgY7r5hyKX6aQ97Xw7ZKKRfj71xdE789B/"
    "m3sZ8lCZuoZ8L4pS+kH+3jfTzTXGK7PKZdqoTJTjidZi2hyLXK9nmR884xoqHeokUUOG5A"
    "GiqQ3zPw6e+DHuJJujUeDWYQ1M7PNTBdBRVtBRhz+KjhVfnbPoUW35mwwvT9rteH5Zy4ZP"
    "y5E77ffrGKO8D6yXPmBWd5z+ibf2+dttEfKArGO0DrM5CrMUPeANylMWi8LkVEOsjjmrGc"
    "Wuk1VGj6cYebNMdQo42FN1yqOXoOXzoizftD1JwNHBuqPDQ6hiiNrN2nK8g3btwKXRx5De"
    "OlZs6cq2WJKMlUOZ0pXMBGWF6DB4W1QGYfgaV4R1azFAuRzvWoGJ4ZH1FmRFd8weqZF1ST"
    "hz9T7+ZswNmJmW+JClnMsV2wvPYzuLNm5svdSs200l4RzCe2nUDtmk+88mNc+bgezREeTM"
    "eFlGDe9M0WCm3cARRJyp+jBY1kxE124cTKkJqKo+uyPTrCYL747V706KsyzqlWAvS0JWoc"
    "1aBh+cNedBmcfW14IsBwoAJ+j4nKBC75Qnwiy0anEUYfl9t8sPmpBZGOEveHHXEtEoDZh0"
    "+kLzodNFNVbLG5p7iSfoPiGr5QQ94nlI33jWoTnz7lG2jV9kN0fs66Vq/2bP+2hFP/IfVj"
    "bY4Q9ouVY8teUq/SKKK00HaXVxUjjTwDMKnlHrFsC9eu8g3f2Ytq24xumDL62MgD2EWY5d"
    "FfJObHDEk+RAAU/wud4bgy9YWbAG9cRdtmP1sa/Zv4A/UBujozbytXsAmC99H6fpT9X9HM"
    "VZ3u2sDKG3bFHZVzY3N8AHw/XH8m5ugiueVjSwLba2AdD9tbqTm8jKVoAGttRkGwDX2/wu"
    "bmJaWbU2Msg/RZ6PT9oJ5Pz6RIc/Xm6HatHH6zmJMGLVbyaM62Ut069+vbma1Blfn7Dyqu"
    "9QjOl/kRfzUbzZOhfOh4dZMQ55LEme31vNNh/msUpyWizoVSOYxYKDmgwzMMt2MstQcBL4"
    "t2evCuDfnmPFyWe7CgEDBAzQKHE2ZoAOW9PTsgVFF1Wzkp5QdXKQqpNHPUbfshjtJFdo21"
    "G6GjPROU6zkO3pbDt+55n6o7dJy/oQa4wf8moQ9LSaeUnGKz/QQyyOgwkKYz6IzdJvUvRP"
    "egRuHpWffDetghJwmrXBepl0nGYDOg+a+N8svChqD+UpZFwy38/Pfni9BZ790QX1zZfLz5"
    "8VNjl7d1KW0r1SbaLdoDaEAd1ao4846IttTRSQBV7FquUZeBU43Y9BJXC6twtnrdP90c5N"
    "vILd1SPmX191aBIGTHacmPjQKd6O3XlauqSnFzZacPvldbbnXooyErFSexOUkq2fL0zRHO"
    "OA1eCjcwvNyZo7BsmMVd/jfkBlgssen6P0Me6q8c3q9fk4fMyzhuHUZeepC0p+Q8nvA0K7"
    "j3JF3h1ZKdJM2/HdCgDCugWhqoW8gfOuXuOSKBQIsa50ROPMcRwz7We8JEn2M6Y6TZVmmj"
    "yg00xL+NBpIozdbaahXCo3j9YsyorXQZ4RVvu4MJlSaiSleXFjxkRTy2rOqGtW6DgK44cJ"
    "HRj6c2ZZ3RPCZXmsVqgKETvEA3Wo8VW6DR/2E8zeu2lZcBn/vgzp7DqO/abz6u824E7+Y7"
    "aKfaZkhPMubd+lGT3FfVfMqvx7pd/FeE1B+M8Tp409SEXe7pPnZxrb5PlZ6y7JLtVrvTAP"
    "WoYThRfjzzfXX1tsaUmqvj2Gfob+Rd/0dG+0mfB+3K3CKAvpu8Aeu7c3oQN2hpK0U5Zwv/"
    "hy+Ze6Jj58vn5f3wLZDd7Xy5vRZXLK1k2TiS8JQVnn2txvFh8WNg5D+1CWBPPQOvNQcnxV"
    "9oChmmVJULPVagYvnDVeuIw8YHMdiFIAfm/whZORPvaCEEAPzs/xOT/ZBB4A419SpxuXCa"
    "+5TvIqW5AHAvW2vJejyIqbl1WO5BvvEQdfMNWLTIApLk+62MmUDZwuqpEa3OQCezGPki0q"
    "RZZO3jz7n7t4IzzL8thZsW/bOxQT5NPfTn8NK7rIqELu5p3jRElK7vFJPd3IUoWDBC9I5U"
    "4QCUsgKMexzU/AGw3eaDug3YevlP50rOij0ME1lgLOtXUZnmcsaSTVKYARUN3kk7JDkUQ+"
    "aQBuZ1aTCmHGJQFP+xwJPNlIMgvXECWhz4fNWj5a+WPbXl2oAfIMVQFsoRVs4eHrNI4VX5"
    "1CjUcitjC17pQxd8WVSSedVY3RILIe8CZP9g5TFLJJQfXKrk5QQNGK81SE9Rznqd6MKLjz"
    "Usy4pIUXKAmrAe64O0yulVyKi6x53dNeOd65oJKhAqrayaFHL1oZYb0VAO6inbuwJPyXl2"
    "lRrUBF+ZaO9accobH68MKROXWdc62JKpGqdZiSwFbsm/w3NInszEvC2ew4NSiArB6crD7u"
    "0m/VarSXJtn0KExPy4po2o7MnkrEOTb1Qgvjiw6ML5oYM1MpWwV4ugj9hDShbl13moIO1f"
    "Ebrrcyie974tuUBIAV8XGsdBWrBGWySkhCDq7Gw/tdyBLH9PnTOVmZpTc0BO3IcGDPcybD"
    "gWF2v5kuk9BvXWc6K0Ir5Q9HR37vgJUohDCs7qLQV2iAkAh7cUsMw1aoBvsdldoX7ttPDv"
    "sOvL++/iy9A+8/1UD9+suX91f08MpfCDooPxoqW1AlqZLj7Wg+tZU43AQ/HclmCt7hdqjp"
    "Dwyu42hTmFQj8SMW1h9ke4xj76gIIiMlSGIOnRLAi2iPSvbrRcxn8AAo325vNK4Zrx0cL7"
    "7qdjkRqZX2hcT8AKpk8fOLk11U/nSxHbeT0L9l1aBXi6pX0jcpYiWBWaVo1m6J36qslyHO"
    "TDrO9+h5OfCSd3RkxD2IfHTKWiulOL+Nl2DkR/TPoOklOPCzd7V52qLmr5IEx/5G4X9QvJ"
    "u5GBRns9PDsFWqbqTrVuCJQa6W7j66Ua7lK9BArp0TFGUcpATPdZzz7b75Rhx2Thkt1orZ"
    "qUE1FXJAMfU7JnDPK2NVFVRsF/qyHKDfs98VThmFpMC+vaK+IOIM7IPRTgkrW7ti1HNMFJ"
    "GEXTO6IeoMuhDMbMEW+nz66T1f6IEBsoIBOmy3t7Fiu7vd25HIn8zLVik9XcX8vW3yP+L1"
    "SScFxEdO/WqoVovvopRqTsbwW0zQA15mvCIqq0Lwlkd/88hvNujRC+lcCKMw2yDWVhux0z"
    "F68fXq9uXFt+p23sM/QsnpFAGnhZZzh1oQ3rM6tk1GR+hVBzX2raVx6JeKsZ+RZJpXxmjq"
    "ortplEreGUN3oHZn9HU0oXsqCQfJnuFLRphHBDgbCTASz3+JyY48cajr/ywUHXkq67ozJK"
    "0UgYA0g4A0nCR0l/apWWuyGclSDiYuaOUtdKQtNNwPHLAwnikiXXfBXEo5B/PZxYVODs7F"
    "RXsODrtWj7CMA6KuMdGRdykKAc4GOPdbP5TCzuE+/DJSHKub+2JX9ZStDPCsT3Ng9ihdI8"
    "uBAnorQOCNDJz3lRAEmYKjbZSqAG+PFd6eYiEfAOYP1Z0cRVje9DTAZev0AMheFbcZ16qu"
    "i6qwmVnlSbv17k8UDjT28aTLb5YVA3Z6y37jnQVTtExwimOqVsTLexez7C36+Y+fPvIy3h"
    "NEn4Z4NXZEEvSI5yFdSlGoiIUe6J665VVWYTB9wKoIZ6nG1nYYa2VYPEp1qa2Ay4T7wdqG"
    "yClvHQPLJnq7nlm5JHaNlH5lyw+DAjPjMEgmHX7DlRntsjo04XK46GUdh9Z5u0PrvOHQKt"
    "8TM3hLEYBYA2JoNrpHh6z9tacOxAqealVFOu2oinTarIo0jniCk8sPt59+vToQzoNPYYua"
    "Sdp5hnHC80xhT3sFGEiCoGObdVymt0zpitFUc3dsW13WmaosQ8S1RV6aTVf93p+6LLxCNr"
    "9CVFGGyXylhDOBoAd2xEDtqBOoHQW1o55WO+poLWgs24rAl/zMVSGz8PpakOXgVQBf/uh8"
    "+YfvAGTZjNeFV6cBkGJNGQDZX6s7uQmtvIxa5tDnFemUPv2yVl2XW387Zqdn/ydWwDmdoF"
    "8vb1EY+9EqwMFbRFWZIV7bmZcmW4RRFObFxnjTJIzKykcT5C3IigKfD4tJwmUVDVL2+SCT"
    "FistQQCK0XJby0q2xcEOTcbHbhtMOtzq9vvODuaY3EvfFii/dqjya6xW/3RJbYqHvoXY6n"
    "cANrFn5WbWUqRCk7W7MFNIyw1AHz0zTPKSCWxLn+FepcXa7gAa6dkXw0seWO3Bp7wk7fcA"
    "5uSpepkl+SxfZSpP1E6V1MWdeU0G85CUSPness96pBSHad87Ay7CC8y+QUMJ7c2sRBnoYy"
    "W5qAbsY5VmeDlV2bO7jFlBEPyzSgOVI2SyutekANa2Rd0Y2aYggNtYo/P3+tHLpndL8/Wg"
    "knNomxx2QTCGtiYFwHYePY3hVcoCyO3rrjHCTUGAtwkvPWCEi9WizzmlIeoQvgc+oyy833"
    "troS4KWuirBdkZaBLZKEtCALbNAdhbn3BDx92OQYdTQl9rOQdfdzgHXzedgxB2PayxCWHX"
    "zzDsGgJ/IfB0DCoZPvD0SDF8OKGGtBedqKL4ymuTzjg+cdTOSL5LtEzIfeIttv1D1zHKWJ"
    "EdOmES+neZNcl7T6znhLWfQEveNjSjAm9Z8R0SZ/QhER2Jyqc3Q/n2+qT9xPL1qs0DcXvj"
    "WFonCOL2jhW3B0egwxyBUkzXp2w691KFk7OjxIgsNgzax+3OI2P9SgfqV+1Iv2oBeuEFuM"
    "cBqSnt4CFpJIciLQoHqiU8F00n+JE89KRkRUnQss1aBqrwBKhCoAqBKhzxeRaowmdKFf4U"
    "eT4+6eAL8wETHdJwutyO1aAO13MSYcQ6BU9YjW2P/jO+p59c/XpzNcm5PW/L06EUJ49Yke"
    "P7hPsoaL8Gr7f9aSWLV3Y25n+Uxdmhoa2dTBy0j4GSP89eFUIvdn0VCELwEvROthU2DyP0"
    "a4Iw+cGWHYctq5r9A+As+q4dxbj2ymvgy5boAbC9KW4zrgVdF1ZhH4OOVI53pEpCelr1Ni"
    "z19UR1oBWvTzrPs2zkdCkM3XmcvY4xoufQYFI0k2In0dR7xAFvJ8UKSLHKUhlOWekp8hgG"
    "OPkmD2K5I+QhpT+GoKWXZCy8hawSxUF3L0/QOQL7qzQji7zgHe99wo++WsWmEjwz8RwXw8"
    "Fj3OIxbj/oUm0vliRjlYlMIyMUoqCAnS57aBq0BfeNBrZvWqF9ow6GMMG2koCJu3Pi5iUN"
    "+6Rq1SXhVNqbGIDKc/uuPMdM9IA93WQdEWQcRHj4zliZ94DjPktJTdCZGkwHz/icreiPDf"
    "qooCkLWui7mFfnI/3FvJJxrtXh8EYLO+EawVuMdw7a8zOdbfKsfZ88q0O7TAj92QsTdAUR"
    "5wA+u7jQSVi4uGhPWGDXIKLtGcaB0p82C5NFP0XXZCHi12pNe8tsleDpHZ6RROEx2KHrhj"
    "Ro2zZtN3zIR/Rp/IypStN2n0Z5fbLbp5EIQ7V8GoVAHkbXcDCguZcy90MS4gCRVTZBKcmH"
    "shTdBC/p7OVJoWGKvDhd44SO86LwAav9G3t9mo6vo/BA7OigAVz7UZ0dx/QqWcXogFtjPG"
    "6NMfLubvE0cNLd/0nX/OADJ1uwgLss4F/iB/qt4g885iVR2cC1EZ1W8CofO/WFwRqpKmnG"
    "Yx9zY3NNrVB6fouZcbn2NugO+94qxSgmdyTYUDv0PkwzbnuGGXrx9er25fm377g1y6rgM+"
    "P0jnDqXZXMsscn6di/PL08xTiGJnKj2uU6I4NieiwyPaZsZZw7n7zSMexetVt2r5qmXRDQ"
    "tVZRVL8dYUHEQdN5+HMJXfWSKd0gYqPAIFnKPQtuH8WVvCzDi6Wq30z7AUUQgXIG9WPHLE"
    "yEPdXQOm4Ig6FsnaHcKO3TU9d1WVC1daq25kyU4iyLcHCTF708UZ6KamN2nIuK0dNUGK5z"
    "MsqHsyR8ejC5C6OIn1IWGM1YNhPPyC8+8GLCzh2IxPgtZ+zpfFmxDAt6JeAfLOilDZqRKC"
    "Jr5eForw9TVgEtHrlN8pdPS4Q8HOegBOn/OmefUj+mC3ElBmuwdWswVBmw6N0T0za2C6WR"
    "FmQ5UICRAiDT3YpMd8FmeiLMnMSmP0Qw2hxFWn7vrUok/iVtcTSkO90Lqb5PYYmTNLdl0Z"
    "okD2mZwbskSeZF76idivDLhRcyGzci8X2KMsLMWcQeMkEe/2/5mThvlcXz9/owHc9CW4H8"
    "v7WUxufcHX87wA0xkt2oyxSHmvj7pW0xe3lNAN4KOOfgObvQcT/QUR2BDWoHBMfIAGNJyM"
    "GZPHxG4dJLU7pBBcZNBxqCveC2LIj6EAE7dIN6VEzq94RE2ItbHD5boRrKd1RqX7O6XFAO"
    "S4m8v77+LLEh7z/V9r6vv3x5f0WnOUedDgqzlhNyGD+G/bKAZElIFrCZkvo7CeNeSpYEQc"
    "c26xgK/p9AwX8o+A8F/0d8WAfq+GjU8fFYzVvygNXRAtuLk1385jTbjtOJD6BT5WUY88L8"
    "Mbr86RPi4u8QoYsa98OzAxsLVX7Ay0zp9De/gw4fyX9KrqaqqCH+fRnSFQ6Cn0e0kE06WE"
    "dIZ9sjV2M/pXugONxTLUL3tIPQPW0SukciHC07Ne69ghnbSozJRlnKOQJ9D/Wb4IT3HHgR"
    "yxqbgqr3p2rBUjZUtCwJarZazdDA9jloGag4a8JoBVpCXwWCEEAPLOg4WND6rB8A4zJA01"
    "FshdfcKmb5VzwP87eqwSuXlyZdrPKjMEiDUi6GTxAv5YHuNkX5N1YMI2mNgNWUUiaBKSa1"
    "KMhLuTWzw4IkfNwqrDm+Je5VPvCWjWYVA7tvbyDLT155SI/hU5vfFUjzcex7kw7SXJxLJq"
    "xYXc5BEv1ML3K3I3C3zoypXtw+gA9bTtJx0CHo8WBBjxSRfnygJAj0gc30QdOAMCZ+JWnQ"
    "ts3ahuDHEwh+hODHpwU/Ssco/VORJNbrXbJsYTwOyQp8N5CuY1DJfknXfDEZAOWP2xuNa/"
    "HRhVdada1iXi9xEvrzEwXxWlyZdPGuXjVmF+3ajunuWFsjTvC5VMZ6ov3Yzt61muftPFK7"
    "fe4EfbSXtFn6UhkgXAx3EN29xL7SJ2bKUr9/vrn+2nIYqkTqJ6HQz9C/eEX0EaLdAS4DQz"
    "rulJi++HL5lzrcHz5fv6+fY9gN3qvssUNuZv/+/38Ap3o="
>>>>>>>> ed19bda (Test the end of a session: crashes, workers, refunds and corrections):migrations/sqlite/models/0_20261124191540_init.py
)
