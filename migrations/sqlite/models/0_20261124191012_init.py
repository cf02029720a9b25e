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
    "day" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
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
    "day" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
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
    "place_id" BIGINT NOT NULL,
    "hour" TIMESTAMP NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
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
    "month" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
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
    "Tex32eJDB/H62Xw5qopoNxeuwzxS6cgR2oFQQfYfbx3HOPK2DZdNs6J3LnT4KpVQyVvHP5"
    "MrtElgtcTpZ8OfdXnpcvIb7OiijIUlJc91tvX2Xb3OrjIo7rfOcrMw5H0kOdjO+/E+Xh5Y"
    "5igcCjs5z1IO0H9S9oIC+12JC3bBPqCT7BFH1KbpkUTcELUGXaCSR7CFQitn+6EHFn8ULD"
    "70/dSKtN/Z9/NILE8WNK5ieMpw8g52pxqjE2GL44SwBmYkj3pVksgto7R6nNFxeOkGoR55"
    "UnDBoiD7R+xW5WnpT6I/MQuvzW/Ne4k078bCd51seC7Lmq61DJYrBRbd2SAid/y7zqyD8Y"
    "FWI0JFb72S3l01vRtFvctXVBfgUsDCkukXOj3x6KiOBgCNrnj5atdcb7qKb1VCUH5Lv/yW"
    "tMuYBDlKghDiOOYQx6ZJYKLopjRoe8zahnpjJ4PWG4My3K1Q0x/oX0fhNn+hJ/IW5WtPd/"
    "FPoDNbXy3g1MajkuE5tWPyPx/oHyetHBC/OtvNA1E08oFaUT5sdBYps3Hz7Gf8kh3YsI9S"
    "ghKyxHfE33ImKKFzK2FRg3Ski7LHveWxOXMSIzcM88+SIrHaLW6mDvc54LN12tqKLWlbiS"
    "DX41GdzsJNFM779kNwXc660MehusO3EztsuhjjLgnZSEDsoQOhm6Z4uUoVLvruBGxRzhpP"
    "8hC511Azf9cWPnarWY9pwPQFiI1fG0HMmgPoEG9NjouTBLkNa8Tb1IXh3RnduzOWGHtuOP"
    "4Yk/Wq3fzOLuvY3/flSJ2cH/osH3ERHree2bDKtJ72kbpeWXYL5wFrRrULBA74RSfCHHSZ"
    "z+AX3a9ftHy7DDEuZCzE+bUWzq87cH7dxBkY/hNg+IHhB4Z/wvs0MPzPkuHnh4gvmFco7D"
    "5p5IO0zxvOshLYeey4Ztm0XJgR6oxD5/donjq6BioPHdl3ybNiy0rBzeNG7RrkzY7utHC0"
    "PldjW4GOk8Uivkj66ItSAD5kc01TFWAcjSKlqOQxnwhyjT+1FGNx6R1lv4mpAqvTcOKYNv"
    "0tecDRSas1n13WsePTcqSG3yCT+SbhcTEvgygvfcOK47BgBxQk6AGvlP0QTER1wmYkBfFw"
    "6XUeGp/la+lE1YAbYVQ7cNfBYPxuhEP1ytYit087yO3TJrnNFwHjICdZCkLL6k6ERooVkN"
    "679uWxk9z6qT/rfhledVlQ9ahVDSF2z0LNQEsCM/Z8VQHM2CiYMSBvpk/eXC0DXlTwj25b"
    "i8vaiFkXhYPzsc7cNel2yYwKH2UyPI+J9aL06THujtAf+E2CPlyfITfy0dfr31EahDhBLz"
    "7e/Onl+bdKYudpd9ONIi0awz26YUAVFpOlXjxpfTwQQePfcGYdRND4GwoejKAYvqWg8LIo"
    "jzMtgY6S1LMuYr0MvJg4Pbol1ATBQu19WEjIOlYl7rQvEZWEdWzxXkLOIRT6ZMhQaDjdwu"
    "l2CiqxJSj26jHwMVOU6vRVXJt1nrvEUVpxr0ucJPTbZG1m8n5uyL0j65T+TeWjxOUG/ow7"
    "wVm1iSBFHv1u71hbmqwQPXORp1W7GuY5L76IOob2EA9VHt/khnUZw+0H9zhJFWe2/EHVYI"
    "jNHefJi/fLqxrdy2rozjWviVrUdHyIjHM40pb26hsNa/VNq636phHXUC1yToznJiArRK07"
    "HbzSORy8aj8bvGocDRL8DyciBieDSsCiRWGwo4G5WxncyRNwJ8fYw8Fjr/iQmigoetSKJv"
    "N5GESmRbUFqQNW1S4/mWxZ7fyIYXREqGSANulNuTLnn6L+1C3+vQX1UsAKE7Zrxbr6y600"
    "uwvj6cWXy798Ky1Yn6+//lgMFyb/h8/X72twr9xtSFzFkaEdcEEEIO8Bucxo6C8vshwsMR"
    "ACNn1VyISdvhZkOYuOe+CkGI9K9huCly/nA8D8obqTpQjLW59OM8FsfRgKXPobbqo7Tmth"
    "0cVYXlJH5mVLWjxsyU7vWmJQSX7lxqns4eJF2PP2gbx6jOfG79AqJnMefMhCEVM3DuZz+u"
    "80db0Fq/oeKJJWh7+9hrcs95JoxTbS9yBdJ62NBoUeh3yI0IeSX+IfZt/1ODVxIDxy+DzZ"
    "Xv65J7rmxrZFDeibG3/e8cF8c3uJJVut78LAK7uH6MJcE7Mu9/j0tU6Sd53aFnK8X9eBZr"
    "dfkQ3dZzYG7rmalEWHtsF8dPkmbDB5K4kDepSv//hHurxd7W332/P0zTDrV5S/LgtOs1E7"
    "zehP8wNuxvbStkIcemeOWd/562keVd4UtKb9z2C7E45jEhubV7KUdXFPFzqG7EW7HXvR7E"
    "7OAQuiuSL2aRfMhZR1MO+lSxgknwy6PoBjExyboIrcEKn4UQOvZiUE0PeGvmKhjcCXxCwi"
    "J8CjPB6V7NejzJaPATC+CaacXL/bz1ktsuClHxRZYy99tuQOgO1teaNpLdG6yEp706hc83"
    "8ioa9uBZNfmXW55xfVGI1aQ6uYeDhJMq85E00KR3ryDUqI94DT5B1PKw2xm2CEIzpis8AR"
    "y0VNUrJKUEynx4ZqROmj38sTdtefnqir3ArLZdbh/uYq9p11lAahKXFclwU3weho44bReq"
    "wFdB2H21uSuqF6Fa0u71hK2UC6zhQjdy6ov7FFjgUdMVFWOJ/FJvH8/CwSjMUc8eur0PXw"
    "W8Sm5/02C0qiU5bl+C/pLhRjfyaI0KtLKrRll++CMMQ+L9GmKPd24Of/NfortShWKVqv0N"
    "2WrtoEs65gm5jag0lVpGDG+oTxb0EVIVY2eIf+Jw8Jomu8R+ir/T+I/4eXOnDv6YvRHpfF"
    "f0IRaVUZoOyXs/9665juG55mW2MuVY/Cyj6Ecgej3EpE9evrQJQCPqg3H1S8ZCb7dyED+/"
    "bo9m3pdF6smw31tjvKRBkLI+vONdxk5+1lHBvOSL7pOsuNoptH19oly1njSz/w0uXlyQeO"
    "IiZsp0etlAP0n5ScpsB+V16aXbAP5iCOqcUdUdt4GUREsSV3zeiGqDXogo94BFso+Ijthx"
    "68lOClnAy2u72Ux6ErP0Ueq9iZnii4yvLarIuoDMRRO0nKG7LE6YL5U7hPJqF/3hF/y+nC"
    "lKCQkAdGE7748vX25amCZOwhr9MxVDH1hbZ6bUmUVbKGxuCiMqPG0BivSMzG3G01JVZxQO"
    "Ig1R1OzxPRvTBEmJ11adkJXL/Ki3eqL0mNVuoX5eTk+lU3YY1gcetXCrEb539P1NkGeanQ"
    "tuMwbTvSIA2N4vtLAQvh3UuaqvjNGji3l92qiVkQ4d/FRO+j8NZUsit/uvq6twV8z6mVol"
    "0hg9xdNECUO9yx9my/2+QQNQNqpp3uxK2JWbg0Dz93PXedGO18pUAveOuhiCOqGDB8t3Li"
    "5W43bMKm16Qg46rh2qbHbPrz+xR/romCo3vUjm7eyv0J2lbJg8pHrXKBtTBUtiwJBQtGre"
    "WKqzLVsiQJL/O41VwRqKZqliRBzaNWM70VCfs245BEYdUes56hcMTJoK2JZP+NvhOmJghZ"
    "208KNDxO6Q7An63vovNTH35JDNDvi77glTaIcK6EAHmIRpy8KnID1HwRqgnCy/DEeHNohv"
    "Kc4nEBefrJOumx7ghCgDwEQk8uEJrN3wEw/iXRKio0stmuC63wkmtAWvABAOsOWGvEiQa0"
    "2VFzAGA/ljeyE1rpTD66fIiJgjr+om0TBda4ZlvRUeuJwBatu+xEVeCGoFndXtYDnWZ1Kn"
    "YDLIMdyNbYnFEmn33gPvGTjhS0fMRMJxHN8arBO/PRriOMHt1wjXkjvwgVN8nSyzYuLxjI"
    "HPZveRGpRcDSdLYztFkE3gIFCYp41akYs7pTKY6aGWt7eYJOTluJR6b5o2RLQTkpnQQo8+"
    "gCiB6ZQFTBvFCdbgB6KQDx/Rrx/Xd4Trf6Jr7tKVeVxCAR/iN+VfaRbuXOU5W91Q53KQBo"
    "m6Nd270NtmZZEDyo4MyevirAoQQOpRG+DPt1KImVVZ6Is1jKxVKMa/seOOwO5bA7MndEls"
    "sd9YuKITM99kgYrdHEIsZLN35AJBK5HVUvivaBQOZMbYOcAZnz3MiclB5zTQ6/xXgrqBw4"
    "/D4Lux8Ov6NUBRx+4fA7wpcBDr/jwRgOv8/q8PuZIs06iZ0oTr3ltVnXcTeko5yiK47GOT"
    "fKunqlJI9LSMo6vCyCgdrR2C8aJybId7do6bKivI8Y3WH6qReSpIhwYFeDQma9ElptySfm"
    "gzyyZ3Fg6M51dPuo/QQODaKsPYXDqQRs4ymoZHjb+EiGBk5TdTvo/Eq3kVGN0WDSs9FZWC"
    "TdrJM0CEO2+9+xDqJROkMkv+iRdeijiKT00jveUbQMpWQDecwkawUQ3dPb0U0dq+j4PT9N"
    "x66I8O+p49KvsVylZXH7uRuE3cX7UwJl76eyYHaZKVSPDVV1lGUn1rDJtZrsFzrVaemo9p"
    "rsF436tMn67u/YU5AHHbXBKxEbUd5H5XvwiRzQJwKVJXupYmonnNweMCmrLYpY00ZxsGJ0"
    "dSvL8OVRiEMtxzG/QJUBbahpSRB0PGYdr2JCMV6amHeCiAWtdmTj7kLLuLvoMO4umsYdUG"
    "1AtU1BJbZQbV9xuiHxw0d3e6Kg24Srsy7KLcrGOX4+cCfvdrvAKFkveXJyGCJWmCPJM5VF"
    "xBD/X+ZJo1eZy81z6QLkuzEjxUL+Kb2YZOyYG+PcAdfk3g7yRAX/piTTcpzyvjTbjFkTWD"
    "pw8Y2SO8vV1jTv1ODnw7uMuumufCpUmZVW5w+KKW5gNIkyVpA2tW6bGlbTeXuvzbrFxKC4"
    "3zrLzcJsaZDlrDnBH6PkOf1ajoI62VnyvJQD9J9U69aEthJFrIF9MNoqxo84ohbMMoiIIp"
    "qlu4BzTdQadCEGfgRbKByBx6YSa47AJA3mgefmv795CBavzzqPwfWRWoXAsujSlIQ+iwRh"
    "h08WAKwu6dUxVif2Q4gsLkI9hI9i7FYhIEs5IoT96fhrLIoeJR0UQkIGP9ayjdsoaKEUsP"
    "F0dqZzPDtrP5+dQVTIwRtDq0NCOsKabAoJOYBXBrLLrXRoLpWV7Fq36KW6jN10D3aDHZuD"
    "yFmROHVDhc1DSIjdqMXoEeVqsN5RwX3hWthDh30/3l9ff5Zejfef6hFov3x5f/Xzi1P+Tt"
    "BBQdpyRi5MVcNVSRCDUItRr0zCccPgfRLFDvg6lZ9M9n1a9g1fWkL40lTeKeAVR0PxHqW2"
    "xvOFHijdURTXOGzxh6liO9bqDyIN/vOaQ9xJlfMxM1263ImL4Ts5898WnOBGbuSjBdkgl3"
    "PgaONSoBkrvsBunEd2caJyxkfOY7IsSjrw2K8X1z//+PLVt02efQ/3V8aFCYrOCNV6FJgy"
    "dEwYCrz7+LeeGfDux+LdgZQ58CHybutgdh40xFsUg0O7Ad5uGDp8rzEEXJKDCa4PeN4/Uo"
    "H3n2+uv7a48gSZOj8SeCn6FwqDZG/HN2G/vVsHYRrQvZU9b287a4ciGEaSIhr5yfVU5JlM"
    "grAb1POTgdQAUuN5Qg+kBpAak8F2rKTGtbdafcFJ4qobgYqXZ11UBqEDnaUwUqPy1DymD0"
    "NuggKhrhNhPTc9HDxif0Y/8WKcJqyJA6EfoBdfvt6+PPv2HXrAqxTN6ViXjkkRd7I0eIzB"
    "n/DX6K/RbwGdvWt+iU1wOm6bvGWlqDgU6J7djD6JAr5FMdkkM5T3hk54rlzWVTTTv58RJ9"
    "j1FnQQ9h7Qgn/VBHl009eOaZR7T0OLitHSHWCqjcZUk98Zw6wlMNiergAIqLPSxe4HdGtV"
    "W93trK4kZCOzO2y+q2sMsHsEdA9Ug+VQodRQXW8v1fVS954eSxxjzGUxaHRsjnwS/NMk9L"
    "kYDqHPSurpSId3kZdSnd5rvFXH8b0+UuP4nuLIjdK3LAYg3mZ5efS2rA0Eq8rMIwXw7/Qe"
    "rGRMpDye97jD7gMxBAZM5TTQflLm/zUwcIrxVuzBB6ggTC16avQr3HgdNmQlYp0RuZeUMf"
    "rElK5djulcrstZh/ZeZnSyXrGYFWdFsTKCuyFoHd4XepO7Y263gd0S7LIb7LZwl+mDvZey"
    "+lBDbN+cCqMOnX8aLh2SkIUYD8+tPLp0X1sv71Qe43acZSnrlozh12cGGAPDuVsZHPFrUn"
    "DSr/ssUjcO5nNjn5EkBk2B+3qM8nKN6YIeQxaE3qRvwcfGHQ4300+/Z/9nlVo4kK7Xp2Be"
    "QxRejidpwe+vBR+0MIAWHnGcKF1z7XtuJXHAVWgi+y20XmqHmhXyuI7Cbf7qTSSGIF8lGi"
    "EEY/GnrNO2OMjsyqzTh1KN0fCeJCschiiI8pRJN0JXv95cSW0vWdqlzztisthF9hnLvPQR"
    "mb9DmzhIUxwVnbhZO0zCIgtffL26fXmhSOo8yBN1whXxY4KLVE76eVZhESIWR+mHoV/KD0"
    "yjTSQhC2mRNxrH9Tetp/U39cP6Hb53ox57nChn4Q43kR1NKyquXOcMVSzKgYpHrWJ/HWeh"
    "2UvDPgg1QQgp7k8QVYaFASdUCQH0vaGHzIbRqCJPtzZTgSAE0EMS6vSSUNkEHgDjm2DKHc"
    "l2Yiu85hqYsq1xAEyv8ttYiqlgQIwqsfcnd7vE/Fs3yKzi0qyLzVoJg7S6WeYCrDAYa8tB"
    "p0WcVwZLCK8WlqIlNbqzi1kPKnWTyr43UtYY88iSQuQzDf2NtezIBfjfDWoqJOShbPihWI"
    "gEWrltCP222RKiMZZ7XkwEhC+vEPDj4LFMTaxfFF598RIES0/DzJh1kHQ+Ubn8OtLtiNLP"
    "ZwM1d/pag5s7rfMEFTnHLtViPsgDjpyFmyhiDToiwySpQdKTjstG7zkuzDiQFAJIjQJIVz"
    "F5DHyzqDtRBpYKjaXCW9M9aEl34BjPjfwlNTnrpvTpmY7LhI5qB/us4TaBmOh9x0RnIXI9"
    "A4qgCeoTeTz5cKA7w2UpG/Ki971qc8QMV2xRxjbjbi+L9ZKeyIkxzLIUbIta26K7Stcxdu"
    "7wXNnbbEfcXEMaOtqM2etsvD88bWvo9zZ9zX/8FHcHv18reP/JbeBH9tIcqUpbthz1skKb"
    "smCJPqVWXj8l1EVBB/10QG2gNQ8G66GEpixo4SlvgjPnLf8USujqOdCQhU4PBo0HCsO0H/"
    "QNYcDeAPtVTOjvXxpyx4WIdce2s4sLLYL+ooOgv2gc2yDV6Tmc1xbsN5jrWBCD8/iY9UuP"
    "16Fpy+ZSBjYl6H8Ob1Ku3yIUy1C/ghjod8z6hVT5k0FT5aGfwZGpgSrO1EwBkhxQxX3xl4"
    "JfDYh6UQzQn1TqHSD/FjLvRqQKOTrfIPlOkoNXATIfJwE9ZD5C5uNksDXLfMxPRQPA+qG6"
    "k6XIyifI0aWVjmxnHC6rtHn4GQDUj+WN7IRVOu7pLATZ6XyIhaC6k53QykSGzsaVmb1DLb"
    "L0N9xUd7QTY/mkMMZ08w95LtNJe9p5OWSmkX7ueOLonXnovy3cFLmoSF1DnhuGCf0ge++b"
    "6eYa45VZ5TJtVCTK8URrMW2ORa7Xs8wPnnENlQ51kqghQ/IA0dSG+R8HT/yYdpLN0Sjw0W"
    "ENTOzzUwXQUaOgow5/FJ0qvjpn0aPa8jcpXp202/H8spYNnxQjd9rv1xFGWR9YN3nArO44"
    "/ROX9vnbsgi5TzYR2gTpAgVpgh7wFmUpi3lhcqohVsec1Yxi18k6pcdTjNx5qjoFHOypOu"
    "XRC9CyeVGUbypPEnB0GN3R4SFQMUTtZm0x3kK7duDS6FNIb50qtnRlW65IysqhOHQlM0FZ"
    "IToM3iMqgzB8jSvCurUYoFyMt63AxPDIukuypjtmj9TIuiScuXoff1PmBkxNS3zIUtbliu"
    "2F5xk7izZtbN3ErNtNJWEdwntp1A7ZpPvPJjXPm4Hs0QnkzLhpSg3vVNFgpt3AEUSsqfow"
    "WNZMSNdu7DvUBFRVn92RaVaThXdn1O9OgtM07JVgL0tCVuGYtQw+uNGcB2UeW18LshwoAJ"
    "yg03OCCr1Tngiz0KrFUoTl931cftCYzIMQf8HLu5aIRmnArNMXmg11ltVYLW9o5iWeofuY"
    "rFcz9IgXAX3jWYfm1L1HaRm/yG6O2NdL1P7NnvfRin7kP6xosMMf0HItf2rLVfpFFFeaDt"
    "Lq4ix3poFnFDyjo1sA9+q9g3T3Y9q24hqnD760MgL2EGY5dVXIO7HBEU+SAwU8wed6bwy+"
    "YGXBGtQTd9mO1ce+Zv8C/kBtTI7ayNbuAWC+9DycJD9V97MUZ3m3G2UI/cgWlX1lc3MDfD"
    "BcfyzuZie44mlFA9t8axsA3V+rO9mJrGwFaGBLTbYBcL3N7mInppVVO0YG+afQ9fBJO4Gc"
    "XZ/p8MercqgWfbxZkBAjVv1mxrhe1jL96tebq1md8fUIK6/6DkWY/he5ER/Fm61z4Wx4kO"
    "bjkMuS5Pm91WzzYR6rJKfFgl41glksOKjJMAOzPE5mGQpOAv/27FUB/NtzrDj5bFchYICA"
    "AZokzsYM0GFreo5sQdFF1aykJ1SdHKTq5FGP0bcsRjvOFNp2lK7GzHSO0yxk25mX43eeqT"
    "+626SoD7HB+CGrBkFPq6kbp7zyAz3E4sifoSDig9gs/SZB/6RH4OZR+cl30yooAafZMVgv"
    "s47TrE/nQRP/m6Ubhu2hPLmMTeb7+dkPr0vg2R9dUN98ufz8WWGTs3cnYSnda9Um2g1qQx"
    "jQrTX6iPy+2NZEAVngVUa1PAOvAqf7KagETvfjwlnrdH+0cxOvYHf1iPnXVx2ahAGzHScm"
    "PtTB5didp6VLenphowW3X1Zne+EmKCUhK7U3Qwkp/XxBghYY+6wGH51baEE23DFI5qz6Hv"
    "cDKhNc9vgcpY9xV41vVq/Pw8FjljUMp65xnrqg5DeU/D4gtPsoV+TekbUizbQd31IAENYt"
    "CFUt5A2cd/Ual0ShQMjoSkc0zhzHMdN+xisSpz9jqtNEaabJAzrNtJgPdWJh7G4zDWVSmX"
    "m0YVFWvA7ynLDax7nJlFAjKcmKGzMmmlpWC0Zds0LHYRA9zOjAwFswy+qeEC7LY7UCVYjY"
    "IR6oQ42vkzJ82Isxe++couAy/n0V0Nl1HPtN59XfbcCd/Md8HXlMyQhnXdq+S1J6ivsun1"
    "XZ90q+i/CGgvCfJ1Ybe5CKXO6T52ca2+T5WesuyS7Va70wD1qKY4UX4883119bbGlJqr49"
    "Bl6K/kXf9GRvtJnwftytgzAN6LvAHru3N6EDdoaStFMWcL/4cvmXuiY+fL5+X98C2Q3e18"
    "ub0WXSYeumycSXhKCsc23uN4sPCxuHoX0oS4J5ODrzUHJ8VfaAoZplSVDzqNUMXrjReOFS"
    "8oDNdSBKAfi9wRdORvrYC0IAPTg/p+f8ZBN4AIx/SaxuXCa85jrJq2xBHgjU2+JeliIrbl"
    "6jciTfuI/Y/4KpXmQCTHF51sVOJmygs6xGanCTS+xGPEo2rxRZOHmz7H/u4g3xPM1iZ8W+"
    "be9QRJBHfzv9NazoIqMKuZt3gWMlKbnHJ/V0I0sVDmK8JJU7QSQsgaCcxjY/A280eKPHAe"
    "0+fKX0p2NFH4UOrrEQsK6ty/A8Y0EjqU4BjIDqJp+UHYok8kkD8HFmNakQZlwS8LTPkcCT"
    "jSSzcA1REvp8jFnLRyt/PLZXF2qAPENVAFs4Crbw8HUap4qvTqHGIxFbmFp3ypi7/Mqsk8"
    "6qxmgQWQ94myV7BwkK2KSgemVXZ8inaEVZKsJmgbNUb0YU3LkJZlzS0vWVhNUAd9wdJtdK"
    "LkV51rzuaa8Yb11QyVABVe3k0KMbro2wLgWAu2jnLkYS/svLtKhWoLx8S8f6U4zQWH144c"
    "iMus641liVSNU6TElgK/ZN/huaRHbqxsF8fpwaFEBWD05WH3fpH9VqtJcm2fQoTE/Limja"
    "jsyeSsQ6NvVCC+OLDowvmhgzUyld+9hZBl5MmlC3rjtNQYvq+A3XW5lE9z3xbUoCwIr4OF"
    "a6ilWCMlklJCELV+Ph/S5khSP6fGdB1mbpDQ3BcWQ4sOdZk+HAMLvfOqs48FrXmc6K0Er5"
    "w9GR31tgJQohDOu7MPAUGiAkxG7UEsNQCtVgv6NS+8K9/OSw78D76+vP0jvw/lMN1K+/fH"
    "l/RQ+v/IWgg7KjobIFVZwoOd6O5lOlxOEm+OlENlPwDrdDTX+gfx2F29ykmogfMbf+INtj"
    "GntHRRAZKUESs+iUAF7E8ahkv17EbAYPgPJteaNpzXjt4HjxVR+XE5FaaV9IxA+gShY/uz"
    "jbReU7y3LcTkL/llWDXi+rXknfJIiVBGaVolm7JX6rol6GODPpOM+l52Xfjd/RkSH3IPLR"
    "CWutlODsNm6MkRfSP/2ml+DAz97V5qlEzVvHMY68rcL/oHg3MzEozjZOD0OpVN1I11LgiU"
    "GuI919dKNci1eggVw7JyjKWEgJnus459t984047IwyWm4Us1ODasrlgGLqd0zgnlfGqiqo"
    "2C70ZTlAv2e/K5wwCkmBfXtFfUHEGtgHo51iVrZ2zajniCgiCbtmdEPUGnQhmHkEW+jz6a"
    "f3fKEHBmgUDNBhu71NFdvd7d6ORP6kbrpO6Okq4u9tk/8Rr886KSA+0vGqoVotvvNSqhkZ"
    "w28xQw94lfKKqKwKwVse/c0jv9mgRzegcyEIg3SLWFttxE7H6MXXq9uXF9+q23kP/wglp5"
    "MHnOZazhxqfnDP6tg2GR2hVx3U2B8tjUO/VIS9lMROVhmjqYvuplEqeWsM3YHandHX0YTu"
    "qSQsJHuGLxlhHhFgbSTARDz/BSY78sShrv+zUHToqqzrzpC0QgQC0gwC0nAc013ao2atyW"
    "YkS1mYuKCVt9CRttBwP3DAgmiuiHTdBXMhZR3MZxcXOjk4FxftOTjsWj3CMvKJusZER96l"
    "KAQ4G+Dcb/1QCluH+/DLSH6sbu6LXdVTShngWZ/mwOxRukaWAwX0VoDAGxk47yshCDIFR9"
    "skVQHenlF4e/KFfACYP1R3shRhedPTAJet0wMge5XfZlqrui6qwmY2Kk/arXt/onCgsY9n"
    "XX6zNB+w01v2G+8smKBVjBMcUbUiXt47n2Vv0c9//PSRl/GeIfo0xKuxIxKjR7wI6FKKAk"
    "Us9ED31C2vsg585wGrIpylGlvlMNbKMH+U6lJbAZcZ94O1DZFT3joGFk30dj2zcknsGin9"
    "ypYfBgVmpmGQzDr8hmsz2mV9aMLlcNHLOg6t83aH1nnDoVW8J2bwFiIAsQbE0Gx0jw7Z8d"
    "eeOhAreKpVFem0oyrSabMq0jTiCU4uP9x++vXqQDgPPoVH1ExynGcYKzzPFPakV4CBJAg6"
    "HrOOi/QWh64YTTV3x7bVZa2pyjJEXFvoJqmz7vf+1GXhFRrzK0QVZZjMV0hYEwh6YEcM1I"
    "46gdpRUDvqabWjjtaCZmRbEfiSn7kqZBZeXwuyHLwK4MufnC//8B2ARjbjdeHVaQCkWFMG"
    "QPbX6k52QisvoyNz6POKdEqfflGrrsutX47Z6dn/iRVwTmbo18tbFEReuPax/xZRVaaI13"
    "bmpcmWQRgGWbEx3jQJo6Ly0Qy5S7KmwGfDIhJzWUWDlH0+yKTFSksQgGK03Naykm1xsEOT"
    "8anbBrMOt/r4fWcHc0zupW8LlF87VPk1VqvfWVGb4qFvIbb6HYBN7Fm5mbUUqdBk7S7MFN"
    "JyA9BHzwyTrGQC29LnuFdpsbY7gEZ69sVw4wdWe/ApL0n7PYA5eape5nE2y9epyhO1UyV1"
    "cWtek8E8JAVSnrvqsx4pxWHa986AC/ESs2/QUEJ7MytRBvpYSS6qAftYJSleOSp7dpcxKw"
    "iCf1ZpoHKETFb3mhTA2raoGyPbFARwG2t09l4/uqlztzJfDyo5i7bJYRcEY2hrUgBs59HT"
    "GF6lLIDcvu4aI9wUBHib8NIDRrBcL/ucUxqiFuF74DPK0v29txbqoqCFvlqQnYEmkY2yJA"
    "RgjzkAu/QJN3Tc7Ri0OCX0tZZz8HWHc/B10zkIYdfDGpsQdv0Mw64h8BcCT6egkuEDT48U"
    "w4djaki74Ykqiq+4NuuM4xNH7Yzku0SrmNzH7rLsH7qJUMqK7NAJE9O/i6xJ3ntisyCs/Q"
    "Ra8bahKRV4y4rvkCilDwnpSFQ8vRnKt9cn7SeWr1dtHojbm8bSOkMQt3esuD04Ah3mCJRg"
    "uj6lzsJNFE7OjhIjstgwaB+3O4+M9SsdqF+1I/2qBeil6+MeB6SmtIWHpIkcirQoHKiW8F"
    "w0HeNH8tCTkhUlQctj1jJQhSdAFQJVCFThhM+zQBU+U6rwp9D18EkHX5gNmOmQhs6qHKtB"
    "HW4WJMSIdQqesRrbLv1ndE8/ufr15mqWcXtuydOhBMePWJHj+4T7KGi/Bq9X/rSCxSs6G/"
    "M/iuLs0NB2nEwctI+Bkj/PXhVCL3Z9FQhC8BL0TrYVNg8j9GuCMPnBlp2GLaua/QPgLPqu"
    "LcW49spr4MuW6AGwvclvM60FXRdWYR+DjlSWd6SKA3padbcs9fVEdaAVr886z7NspLMShu"
    "48zl5HGNFzqD/Lm0mxk2jiPmKft5NiBaRYZakUJ6z0FHkMfBx/kwWx3BHykNAfQ9DKjVMW"
    "3kLWseKgu5cn6ByBvXWSkmVW8I73PuFHX61iUzGem3iO8+HgMW7xGLcfdKm2lyuSsspEpp"
    "ERClFQwE6XPTQNKsF9o4Htm1Zo36iDIUywrSRg4u6cuFlJwz6pWnVJOJX2Jgag8ty+K88x"
    "E91nTzdZRwQZCxEevjNW6j7gqM9SUhO0pgbTwTM+52v6Y/0+KmjKghb6LubV+Uh/Ma9krG"
    "t1OLzRwk64RvDm462D9vxMZ5s8a98nz+rQrmJCf/bSBF1BxDqAzy4udBIWLi7aExbYNYho"
    "e4ZxoPSnzYN42U/RNVmI+B21pt1Vuo6xc4fnJFZ4DHbouiEN2h6bths+5CP6NH7GVKVJu0"
    "+juD7b7dOIhaFaPo1cIAujazgY0MJNmPshDrCPyDqdoYRkQ1mKboxXdPbypNAgQW6UbHBM"
    "x7lh8IDV/o29Pk3H15F7IHZ00ACu/ajOjmN6lUbF6IBbYzpujSny7nbxNHDS3f9J1/zgAy"
    "dbsIC7LOBfogf6raIPPOYlVtnAtRGdVvA6G+t4wmCNVJUk5bGPmbG5oVYoPb9FzLjcuFt0"
    "hz13nWAUkTvib6kdeh8kKbc9gxS9+Hp1+/L823fcmmVV8Jlxekc49a5KZtnjk3TsX55enm"
    "AcQRO5Se1ynZFBET0WmR5TShnrzievdAy7V+2W3aumaef7dK1VFNVvR1gQsdB0Hv5cQle9"
    "2KEbRGQUGCRL2WfB7aO4kpumeLlS9ZtpP6AIIlDOoH7smAexsKcaWscNYTCUR2coN0r79N"
    "R1XRZUPTpVj+ZMlOA0DbF/kxW9PFGeimpjdpyL8tFOIgzXORllw1kSPj2Y3AVhyE8pS4zm"
    "LJuJZ+TnH7gRYecORCL8ljP2dL6sWYYFveLzD5b00hbNSRiSjfJwtNeHKauA5o8sk/zl0x"
    "IhD8c5KEH6v87Zp9CP6UJcicEaPLo1GKoMjOjdE9M2yoXSSAuyHCjASAGQ6T6KTHfBZnoi"
    "zJzEpj9EMNosRVp+70eVSPxL0uJoSHa6FxJ9n8IKx0lmy6INiR+SIoN3ReLUDd9ROxXhl0"
    "s3YDZuSKL7BKWEmbOIPWSGXP7f4jNx3iqL5+/1YTqehbYC+X9rKY3PuTv+doAbYiK7UZcp"
    "DjXx90vbYvbymgBcCljn4Dm70HE/0FEdgQ1qBwTHyABjScjCmTx8RuHKTRK6QfnGTQcagr"
    "3gHlkQ9SECdugG9aiY1O8JCbEbtTh8SqEayndUal+zulhQDkuJvL++/iyxIe8/1fa+r798"
    "eX9FpzlHnQ4K0pYTchA9Bv2ygGRJSBYYMyX1dxJEvZQsCYKOx6xjKPh/AgX/oeA/FPyf8G"
    "EdqOOjUcfHYzVvyQNWRwuUF2e7+E0nLcfpxAfQqfIyiHhh/ghd/vQJcfF3iNBFjfvh2YGN"
    "hSo/4FWqdPqb30GHj+Q/JVNTVdQQ/74K6AoHwc8TWshmHawjpLPtkasZP6V7oDjcUy1C97"
    "SD0D1tErpHIhxHdmrcewUztpUYk42ylHUE+h7qN8EJ7znwIiNrbAqq3p+qBUvZUNGyJKh5"
    "1GqGBrbPQctAxY0mjFagJfRVIAgB9MCCToMFrc/6ATAuAjQtxVZ4zUfFLP+KF0H2VjV45e"
    "LSrItVfhQGaVDK+fAZ4qU80N02L//GimHErRGwmlLKJDDFpBYFeSm3ZnaYHwePpcKa41vi"
    "XuUDb9FoVjGw+/YGsvzklYX0GD61+V2BNJ/GvjfrIM3FuWTCitXlLCTRz/QidzsCd+vMmO"
    "rF7QP4sOUkLQcdgh4PFvRIEenHB0qCQB+MmT5oGhDGxK8kDdoes7Yh+PEEgh8h+PFpwY/S"
    "MUr/VCSJ9XqXRrYwHodkBb4bSNcpqGS/pGu2mAyA8sfyRtNafHThlVbdUTGvlzgOvMWJgn"
    "jNr8y6eFe3GrOLdm3HdHesrREn+FwqYz3Rfmxn71rN83Yeqd0+t4I+2kvaLH2pDBDOh1uI"
    "7l5iX+kTU2Wp3z/fXH9tOQxVIvWTUOCl6F+8IvoE0e4Al4EhHXcKTF98ufxLHe4Pn6/f18"
    "8x7AbvVfbYITezf/9/S/wt/g=="
)
