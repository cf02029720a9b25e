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
    "A+IkDJZBLwuiJgiEcW/f1ILEKf2dvSwJhTBYEz0taagzPmyNGg8Hjz03bkkUUuxGvXPLVT"
    "ENo9We1vVubGo9zsIl1UHVx18Sg+27L/pCuVoDJr4SAuT7Ig89DUajCuhpcDwSsixXbcA/"
    "ljKw+vTHncVt9IBeEAP0+x/WxILuBn4PSQ7wN8H/bzPopKKlkn8Xs24vnVTyc9MAMH+o7m"
    "QpwvWODdCm5kBtauonpAEwvcpvM63lWRdS4USoAWl2dh8A1I/ljeyEVSI5NIDN7YMBkP21"
    "upOd0MqmlAa2yq4SxrjeZnexE9PqYKaFpzrkvAekxY1sRVU4c42rr1pIEux/dLeZ/V1vqV"
    "ZdnXV2U+PjHL8YuLOR2i9RGoRos8ARciMkmqHfJIjdBrkxRtltZyiI6NDAWyDPDXHku3Gz"
    "jdoQN1Q2UaubyPW2aezPg/bPyudXlxE3hlYTR26JxSOd/0kio6L+kpCFeQCvdcp0vG4v0/"
    "G6UaZjzV47tXdVDXEp0OVTnSDQHcAyHyk4Dsa0cACPdDQe6UhWDlnSa/L+XLvUbd8Ig3ba"
    "NjeEFV+hsCI3ecA+IvOqo+sMbYJ0wVu5hsEcoxfuKvhu6X/bNGh630VhxdRMlnofUS/Gbi"
    "p0GS16CKmvkhXmUxn/vgpinLT0Jn0M4nTthrwfH/QYnci62GVQ8f8a2FLFeAvNqH3USnTT"
    "taIiTnf/qfWBSxAdDODhKzzFmP7MRBEH2BXdXYqMo4EMe6w1DWTaWse066O1aQxE2xvgvo"
    "oJxWFpstQIIhaUOztAW11ojrnnyG7RuDSYyDUx+5qunek00T1rb6J71mii6xNVPkg7xMV4"
    "6xaKUx2b77Td5jtt2HzQ5+n5ZCjQLXQe9AgWk+Us2goOHKwHJbLGYHtCH8PntOYJvKGhpm"
    "VJSL4btZoTHKV9mmFVYvAaj1m/Ge3Sz0iVRUHPY9Yz/WnzIF727VMpyYKmx6xpwXFnqGdZ"
    "EjbmUau58NPWTptdHaEKkQO2giqcrpPtBAXla459uDdv5mdxH7/hXadQleZkSN8FFCuBYi"
    "XPGH0oVgLFSp69KuQAS30tyHLwKvTFHyqWHAf3ddJj4xWEAHnIcphElgNUyzhQtQyo7DB4"
    "ZYfcyBhqvtIfcFPd0U6AZbtMA2O2pw0A8C+JzZUzhI0fCpIcryAJFM14etGMY2U98k5TJD"
    "5R5j0WF2fdmY/isJ25j5doFa7vEYlRQrwHnPK0xQhd/XpzlSctpgtcpDF+kyDWbBTFeEVi"
    "PjRIm4mQw9xSWdtB2Bij9fKOfqzIZNwEMXaKy8cu/qBj60Fio1liY6bahrq6m3JXUjbxYE"
    "M05BbfF0NQa6IWHfeHAPYhiBSrSruXsxhvnY9z+PxbdvsV2dA1X9EAqHW61qQsmq4D9uBg"
    "+zD2HfMMZ4XoAWfy5a+Xnz5fvv98NVW3fQlfn+4nkihE8405zAviCZ6jRxugP1ET8uDSBg"
    "fT6FQCDqaxIDxyB9NUYd3tYToWA7qOUtzCf2aXZt3sZzVIg/vMqAuULtwUkSjcIpahn7xD"
    "q5iw3FWcoNR9wChIWQHau5B4D4mK7+x7m92V31r5yuNW9zpuvdq9cAvtfOOjG64VWHf2jC"
    "lEoLPqE6yT4yxBH90g3N6S1A1Vq5BwtXMh8tk4+mYXA3cuRrcLjJL1MisbybplfJOgBVnH"
    "CV1R6P8wq4mduUeSerXsoib2u2zxoYN4/Wy+HFVFtJsL12EeqXTkCO1AqCD7j7eOYxx524"
    "bLplnROxc6fJVKqOSt458pNWmwPYkyFtZHPNfZo9q3qDpVyKC43zrLzcKQxJDkYG/qR2J4"
    "eZSUo2DHdxJ4pRyg/6RQfAX2u6Lw7YJ9QI/PI47oBt0jI7Yhag26h05xcxW7ZXtPhnw4dG"
    "QAKnkMsxdaOQOLP0aV7JfFh76fWpH2O/t+HonlyYLGVQxPGU7ewe5UY3QibHGcENbAjORR"
    "r0oSuWWUVo8zOg4v3SDUI08KLlgUZP+I3ao8Lf1J9Cdm4bX5rXkvkebdWPiukw3PZVnTtZ"
    "bBcqXAojsbROSOf9eZdTA+0GpEqOitV9K7q6Z3o6h3+YrqAlwKWFgy/UKnJx4d1dEAoNEV"
    "L1/tmutNV/GtSgjKb+mX35J2GZMgR0kQQhzHHOLYNAlMFN2UBm2PWdtQb+xk0HpjUIa7FW"
    "r6A/3rKNzmL/RE3qJ87eku/gl0ZuurBZzaeFQyPKd2TP7nA/3jpJUD4ldnu3kgikY+UCvK"
    "h43OImU2bp79jF+yAxv2UUpQQpb4jvhbzgQldG4lLGqQjnRR9ri3PDZnTmLkhmH+WVIkVr"
    "vFzdThPgd8tk5bW7ElbSsR5Ho8qtNZuIki3qH9EFyXsy70caju8B2hPHS6GOMuCdlIQOyh"
    "A6Gbpni5ShVRDd0J2KKcNc73IXKvoWb+ri187FazHtOA6QsQG782gpg1B9Ah3pocFycJch"
    "vWiLepC8O7M7p3Zywx9txw/DEm61W7+Z1d1rG/78uROjk/9Fk+4iI8bj2zYZVpPe0jdb2y"
    "7BbOA9aMahcIHPCLToQ56DKfwS+6X79o+XYZYlzIWIjzay2cX3fg/LqJMzD8J8DwA8MPDP"
    "+E92lg+J8lw88PEV8wr1DYfdLIB2mfN5xlJbDz2HHNsmm5MCPUGYfO79E8dXQNVB46su+S"
    "Z8WWlYKbx43aNcibHd1p4Wh9rsa2Ah0ni0V8kfTRF6UA/N7gg3EExtEUVLLflKKSx3wiyD"
    "X+1FKMxaV3lP0mpgqsTsOJY9r0t+QBRyet1nx2WceOT8uRGn6DTOabhMfFvAyivPQNK47D"
    "gh1QkKAHvFL2QzAR1QmbkRTEw6XXeWh8lq+lE1UDboRR7cBdB4PxuxEO1Stbi9w+7SC3T5"
    "vkNl8EjIOcZCkILas7ERopVkB679qXx05y66f+rPtleNVlQdWjVjWE2D0LNQMtCczY81UF"
    "MGOjYMaAvJk+eXO1DHgdxj+6bS0uayNmXRQOzsc6c9ek2yUzKnyUyfA8JtaL0qfHuDtCf+"
    "A3CfpwfYbcyEdfr39HaRDiBL34ePOnl+ffKomdp91NN4q0aAz36IYBVVhMlnrxpPXxQASN"
    "f8OZdRBB428oeDCCYviWgsLLojzOtAQ6SlLPuiLnMvBi4vTollATBAu192EhIetYlbjTvk"
    "RUEtaxxXsJOYdQ6JMhQ6HhdAun2ymoxJag2KvHwMdMUarTV3Ft1nnuEkdpxb0ucZLQb5O1"
    "mcn7uSH3jqxT+jeVjxKXG/gz7gRn1SaCFHn0u71jbWmy2v3MRZ5W7WqY57z4IuoY2kM8VH"
    "l8kxvWZQy3H9zjJFWc2fIHVYMhNnecJy/eL69qdC+roTvXvCZqUdPxITLO4Uhb2qtvNKzV"
    "N6226ptGXEO1yDkxnpuArBC17nTwSudw8Kr9bPCqcTRI8D+ciBicDCoBixaFwY4G5m5lcC"
    "dPwJ0cYw8Hj73iQ2qioOhRK5rM52EQmRbVFqQOWFW7/GSyZbXzI4bREaGSAdqkN+XKnH+K"
    "+lO3+PcW1EsBK0zYrhXr6i+30uwujKcXXy7/8q20YH2+/vpjMVyY/B8+X7+vwb1ytyFxFU"
    "eGdsAFEYC8B+Qyo6G/vMhysMRACNj0VSETdvpakOUsOu6Bk2I8KtlvCF6+nA8A84fqTpYi"
    "LG99Os0Es/VhKHDpb7ip7jithUUXY3lJHZmXLWnxsCU7vWuJQSX5lRunsoeLF2HP2wfy6j"
    "GeG79Dq5jMefAhC0VM3TiYz+m/09T1Fqzqe6BIWh3+9hrestxLohXbSN+DdJ20NhoUehzy"
    "IUIfSn6Jf5h91+PUxIHwyOHzZHv5557omhvbFjWgb278eccH883tJZZstb4LA6/sHqILc0"
    "3Mutzj09c6Sd51alvI8X5dB5rdfkU2dJ/ZGLjnalIWHdoG89Hlm7DB5K0kDuhRvv7jH+ny"
    "drW33W/P0zfDrF9R/rosOM1G7TSjP80PuBnbS9sKceidOWZ956+neVR5U9Ca9j+D7U44jk"
    "lsbF7JUtbFPV3oGLIX7XbsRbM7OQcsiOaK2KddMBdS1sG8ly5hkHwy6PoAjk1wbIIqckOk"
    "4kcNvJqVEEDfG/qKhTYCXxKziJwAj/J4VLJfjzJbPgbA+CaYcnL9bj9ntciCl35QZI299N"
    "mSOwC2t+WNprVE6yIr7U2jcs3/iYS+uhVMfmXW5Z5fVGM0ag2tYuLhJMm85kw0KRzpyTco"
    "Id4DTpN3PK00xG6CEY7oiM0CRywXNUnJKkExnR4bqhGlj34vT9hdf3qirnIrLJdZh/ubq9"
    "h31lEahKbEcV0W3ASjo40bRuuxFtB1HG5vSeqG6lW0urxjKWUD6TpTjNy5oP7GFjkWdMRE"
    "WeF8FpvE8/OzSDAWc8Svr0LXw28Rm5732ywoiU5ZluO/pLtQjP2ZIEKvLqnQll2+C8IQ+7"
    "xEm6Lc24Gf/9for9SiWKVovUJ3W7pqE8y6gm1iag8mVZGCGesTxr8FVYRY2eAd+p88JIiu"
    "8R6hr/b/IP4fXurAvacvRntcFv8JRaRVZYCyX87+661jum94mm2NuVQ9Civ7EModjHIrKf"
    "Xb0EE7oS/KWBgBdK5B55+3l5trOE344uAsN4quA13zXJazxud3YMrNy4OkHUXsyk7mv5QD"
    "9J+URKPAflf+jF2wD+bIiqllENE9fBlEREH9dM3ohqg16B54UosWkz78ohS4UHqDX9ilJk"
    "feQgaOuqM76oKPeJRvGfiIwUs5RpWAl/L42O72Uh6HrvwUeaxiZ3qi4CrLa7MuojIQR+0k"
    "KW/IEqcL5k/hPpmE/nlH/C2nC1OCQkIeGE344svX25enCpKxh7xOx1DF1Bfa6rUlUVbJGh"
    "qDi8qMGkNjvCIxG3O31ZRYxQGJg1R3OD2nR/fCEGF21qVlJ3D9Ki/eqb4kNVqpX5STk+tX"
    "3YQ1gsWtXynEbpz/PVFnG+SlQtuOw7TtSIM0NIrvLwUshHcvaariN2vg3F52qyZmQYR/17"
    "F6H4W3ppJd+dPV170t4HtOrRTtChnk7qIBotzhjrVn+90mh6gZUDPtdCduTczCpXn4ueu5"
    "68Ro5ysFesFbD0UcUcWA4buVEy93Z2MTL1VNCjKuGjw9PWbTn9+n+HNNFFj7UbP2vJX7E7"
    "StkgeVj1rlAmthqGxZEgoWjFrLFVdlqmVJEl7mcau5IlBN1SxJgppHrWZ6KxL2bcYhicKq"
    "PWY9Q+GIk0FbE8n+G30nTE0QsrafFMB7nNIdgD9b30Xnpz78khig3xd9wSttkDlQCQHyfZ"
    "GHaMTRqCI3QM0XoZogvAxPzOOAZijPKR4XkKefrJMe644gBMhDIPTkAqHZ/B0A418SraJC"
    "I5vtutAKL7kGpAUfALDugLVGnGhAmx01BwD2Y3kjO6GVzuSjy4eYKKjjL9o2UWCNa7YVHb"
    "WeCGzRustOVAVuCJrV7WU90GlWp2I3wDLYgWyNzRll8tkH7hM/6UhBy0fMdBLRHK8avDMf"
    "7TrC6NEN15g38otQcZMsvWzj8oKBzGH/lheRWgQsTWc7Q5tF4C1QkKCIV52KMas7leKomb"
    "G2lyfo5LSVeGSaP0q2FJST0kmAMo8ugOiRCUQVzAvV6QaglwIQ368R33+H53Srb+LbnnJV"
    "SQwS4T/iV2Uf6VbuPFXZW+1wlwKAtjnatd3bYGuWBcGDCs7s6asCHErgUBrhy7Bfh5JYWe"
    "WJOIulXCzFuLbvgcPuUA67I3NHZLncUb+oGDLTY4+E0RpNLGK8dOMHRCKR21H1omgfCGTO"
    "1DbIGZA5z43MSekx1+TwW4y3gsqBw++zsPvh8DtKVcDhFw6/I3wZ4PA7Hozh8PusDr+fKd"
    "Ksk9iJ4tRbXpt1HXdDOsopSvxrnHOjrKtXSvK4hKSsw8siGKgdjf2icWKCfHeLli4ryvuI"
    "0R2mn3ohSYoIB3Y1KGTWK6HVlnxiPsgjexYHhu5cR7eP2k/g0O3C2lM4nErANp6CSoa3jY"
    "9kaOA0VbeDzq90GxnVGA0mPRudhUXSzTpJgzBku/8d6yAapTNE8oseWYc+ikhKL73jHUXL"
    "UEo2kMdMslYA0T29Hd3UsYqO3/PTdOyKCP+eOi79GstVWha3n7tB2F28PyVQ9n4qC2aXmU"
    "L12FBVR1l2Yg2bXKvJfqFTnZaOaq/JftGoT5us7/6OPQV50FEbvBKxEeV9VL4Hn8gBfSJQ"
    "WbKXKqZ2wsntAZOy2qKINe1JBytGV7eyDF8ehTjUchzzC1QZ0IaalgRBx2PW8SomFOOliX"
    "kniFjQakc27i60jLuLDuPuomncAdUGVNsUVGIL1fYVpxsSP3x0tycKuk24Ouui3KJsnOPn"
    "A3fybrcLjJL1kicnhyFihTmSPFNZRAzx/2WeNHqVudw8ly5AvhszUizkn9KLScaOuTHOHX"
    "BN7u0gT1Twb0oyLccp70uzzZg1gaUDF98oubNSXwYWgChjBQNRax2pYQKctzeOrG//DIr7"
    "rbPcLMzmuSxnzXH0GPW76ddyFDzAzvrdpRyg/6TCrSYcjChiDeyDcTAxfsQR3Y6XQUQUoR"
    "nd1Yhrotage+iS9K5it2SMiBr3fHgXDzLBLbMDRUZswBF4TLMXjsDP7QhM0mAeeG7++5uH"
    "YPH6rPMYXB+pVQgsiy5NSeizSBB2+GQBwOqSXh1jdWI/hMjiItRD+CjGbhUCspQjQtifjr"
    "/GouhR0kEhJGTwYy2zdYyCFkoBGw+0Zzon2rP2I+0ZRIUcvDG0OiSkI6zJppCQA3hlILvc"
    "SofmUlnJrnWLXqrL2E33LDwY0xBEzorEqRsqbB5CQuxGLUaPKFeD9Y4K7gvXwh467Pvx/v"
    "r6s/RqvP9Uj0D75cv7q59fnPJ3gg4K0hZaoTBVDVclQQxCLUa9MgnHDYP3SRQ74OtUfjLZ"
    "92nZN3xpCeFLU3mngFccDSt+lNoazxd6oHRHUVzjsMUfportWKs/iDT4z2sOcSdVzsfMdO"
    "lyJy6G7+TMf1twghu5kY8WZINczoGjjUuBZqz4ArtxHtnFicoZHzmPybIo6cBjv15c//zj"
    "y1ffNnn2PdxfGRcmKDojVOtRYMrQMWEo8O7j33pmwLsfi3cHUubAh8i7rYPZedAQb1EMDu"
    "0GeLth6PC9xhBwSQ4muD7gef9IBd5/vrn+2uLKE2Tq/EjgpehfKAySvR3fhP32bh2EaUD3"
    "Vva8ve2sHYpgGEmKaOQn11ORZzIJwm5Qz08GUgNIjecJPZAaQGpMBtuxkhrX3mr1BSeJq2"
    "4EKl6edVEZhA50lsJIjcpT85g+DLkJCoS6ToT13PRw8Ij9Gf3Ei3GasCYOhH6AXnz5evvy"
    "7Nt36AGvUjSnY106JkXcydLgMQZ/wl+jv0a/BXT2rvklNsHpuG3ylpWi4lCge3Yz+iQK+B"
    "bFZJPMUN4bOuG5cllX0Uz/fkacYNdb0EHYe0AL/lUT5NFNXzumUe49DS0qRkt3gKk2GlNN"
    "fmcME73AYHu6AiCgzkoXux/QrVVtdbezupKQjczusCnCrjHA7hHQPVANlkOFUkN1vb1U10"
    "vde3oscYwxl8Wg0bE58knwT5PQ52I4hD4rqacjHd5FXkp1eq/xVh3H9/pIjeN7iiM3St+y"
    "GIB4m+Xl0duyNhCsKjOPFMC/03uwkjGR8nje4w67D8QQGDCV00D7SZn/18DAKcZbsQcfoI"
    "Iwteip0a9w43XYkJWIdUbkXlLG6BNTunY5pnO5Lmcd2nuZ0cl6xWJWnBXFygjuhqB1eF/o"
    "Te6Oud0Gdkuwy26w28Jdpg/2XsrqQ9m1fXMqjDp0/mm4dEhCFmI8PLfy6NJ9bb28U3mM23"
    "GWpaxbMoZfnxlgDAznbmVwxK9JwUm/7rNI3TiYz419RpIYNAXu6zHKK1ymC3oMWRB6k741"
    "Mht3ONxMP/2e/Z9VauFAul6fGoMNUXg5nqQFv78WfNDCAFp4xHGidM2177mVxAFXoYnst9"
    "B6qR1qVsjjOgq3+as3kRiCfJVohBCMxZ+yTtviILMrs04fSjVGw3uSrHAYoiDKUybdCF39"
    "enMltb1kaZc+74jJYhfZZyzz0kdk/g5t4iBNcVR04mbtMAmLLHzx9er25YUiqfMgT9QJV8"
    "SPCS5SOennWYVFiFgcpR+Gfik/MI02kYQspEXeaBzX37Se1t/UD+t3+N6NeuxxopyFO9xE"
    "djStqLhynTNUsSgHKh61iv11nIVmLw1bR9QEIaS4P0FUGRYGnFAlBND3hh4yG0ajijzd2k"
    "wFghBAD0mo00tCZRN4AIxvgim3V9mJrfCaa2DKtsYBML3Kb2MppoIBMarE3p/c7RLzb90g"
    "s4pLsy42ayUM0upmmQuwwmCsLQedFnFeGSwhvFpYipbU6M4uZm271E0q+95IWWPMI0sKkc"
    "809DfWsiMX4H83qKmQkIey4YdiIRJo5bYh9NtmS4jGWO55MREQvrxCwI+DxzI1sX5RePXF"
    "SxAsPQ0zY9ZB0vlE5fLrSLcjSj+fDdTc6WsNbu60zhNU5By7VIv5IA84chZuoog16IgMk6"
    "QGSU86Lhu957gw40BSCCA1CiBdxeQx8M2i7kQZWCo0lgpvTfegJd2BYzw38pfU5Kyb0qdn"
    "Oi4TOqod7LOG2wRiovcdE52FyPUMKIK+sU/k8eTDge4Ml6VsyIve96rNETNcsUUZ24y7vS"
    "zWS3oiJ8Ywy1KwLWpti+4qXcfYucNzZW+zHXFzDWnoaDNmr7Px/vC0raHf2/Q1//FT3B38"
    "Ne5jAkliEE/d1wbKl6NeVmhTFizRp9TK66eEuijooJ8OqA205sFgPZTQlAUtPOVNcOa85Z"
    "9CCV09Bxqy0OnBoPFAYZj2g74hDNgbYL+KCf39S0PuuBCx7th2dnGhRdBfdBD0F41jG6Q6"
    "PYfz2oL9BnMdC2JwHh+zfunxOjRt2VzKwKYE/c/hTcr1W4RiGepXEAP9jlm/kCp/MmiqPP"
    "QzODI1UMWZmilAkgOquC/+UvCrAVEvigH6k0q9A+TfQubdiFQhR+cbJN9JcvAqQObjJKCH"
    "zEfIfJwMtmaZj/mpaABYP1R3shRZ+QQ5urTSke2Mw2WVNg8/A4D6sbyRnbBKxz2dhSA7nQ"
    "+xEFR3shNamcjQ2bgys3eoRZb+hpvqjnZiLJ8Uxphu/iHPZTppTzsvh8w00s8dTxy9Mw/9"
    "t4WbIhcVqWvIc8MwoR9k730z3VxjvDKrXKaNikQ5nmgtps2xyPV6lvnBM66h0qFOEjVkSB"
    "4gmtow/+PgiR/TTrI5GgU+OqyBiX1+qgA6ahR01OGPolPFV+cselRb/ibFq5N2O55f1rLh"
    "k2LkTvv9OsIo6wPrJg+Y1R2nf+LSPn9bFiH3ySZCmyBdoCBN0APeoixlMS9MTjXE6pizml"
    "HsOlmn9HiKkTtPVaeAgz1Vpzx6AVo2L4ryTeVJAo4Oozs6PAQqhqjdrC3GW2jXDlwafQrp"
    "rVPFlq5syxVJWTkUh65kJigrRIfBe0RlEIavcUVYtxYDlIvxthWYGB5Zd0nWdMfskRpZl4"
    "QzV+/jb8rcgKlpiQ9Zyrpcsb3wPGNn0aaNrZuYdbupJKxDeC+N2iGbdP/ZpOZ5M5A9OoGc"
    "GTdNqeGdKhrMtBs4gog1VR8Gy5oJ6dqNfYeagKrqszsyzWqy8O6M+t1JcJqGvRLsZUnIKh"
    "yzlsEHN5rzoMxj62tBlgMFgBN0ek5QoXfKE2EWWrVYirD8vo/LDxqTeRDiL3h51xLRKA2Y"
    "dfpCs6HOshqr5Q3NvMQzdB+T9WqGHvEioG8869CcuvcoLeMX2c0R+3qJ2r/Z8z5a0Y/8hx"
    "UNdvgDWq7lT225Sr+I4krTQVpdnOXONPCMgmd0dAvgXr13kO5+TNtWXOP0wZdWRsAewiyn"
    "rgp5JzY44klyoIAn+FzvjcEXrCxYg3riLtux+tjX7F/AH6iNyVEb2do9AMyXnoeT5Kfqfp"
    "biLO92owyhH9misq9sbm6AD4brj8Xd7ARXPK1oYJtvbQOg+2t1JzuRla0ADWypyTYArrfZ"
    "XezEtLJqx8gg/xS6Hj5pJ5Cz6zMd/nhVDtWijzcLEmLEqt/MGNfLWqZf/XpzNaszvh5h5V"
    "XfoQjT/yI34qN4s3UunA0P0nwcclmSPL+3mm0+zGOV5LRY0KtGMIsFBzUZZmCWx8ksQ8FJ"
    "4N+evSqAf3uOFSef7SoEDBAwQJPE2ZgBOmxNz5EtKLqompX0hKqTg1SdPOox+pbFaMeZQt"
    "uO0tWYmc5xmoVsO/Ny/M4z9Ud3mxT1ITYYP2TVIOhpNXXjlFd+oIdYHPkzFER8EJul3yTo"
    "n/QI3DwqP/luWgUl4DQ7Butl1nGa9ek8aOJ/s3TDsD2UJ5exyXw/P/vhdQk8+6ML6psvl5"
    "8/K2xy9u4kLKV7rdpEu0FtCAO6tUYfkd8X25ooIAu8yqiWZ+BV4HQ/BZXA6X5cOGud7o92"
    "buIV7K4eMf/6qkOTMGC248TEhzq4HLvztHRJTy9stOD2y+psL9wEpSRkpfZmKCGlny9I0A"
    "Jjn9Xgo3MLLciGOwbJnFXf435AZYLLHp+j9DHuqvHN6vV5OHjMsobh1DXOUxeU/IaS3weE"
    "dh/litw7slakmbbjWwoAwroFoaqFvIHzrl7jkigUCBld6YjGmeM4ZtrPeEXi9GdMdZoozT"
    "R5QKeZFvOhTiyM3W2moUwqM482LMqK10GeE1b7ODeZEmokJVlxY8ZEU8tqwahrVug4DKKH"
    "GR0YeAtmWd0TwmV5rFagChE7xAN1qPF1UoYPezFm751TFFzGv68COruOY7/pvPq7DbiT/5"
    "ivI48pGeGsS9t3SUpPcd/lsyr7Xsl3Ed5QEP7zxGpjD1KRy33y/Exjmzw/a90l2aV6rRfm"
    "QUtxrPBi/Pnm+muLLS1J1bfHwEvRv+ibnuyNNhPej7t1EKYBfRfYY/f2JnTAzlCSdsoC7h"
    "dfLv9S18SHz9fv61sgu8H7enkzukw6bN00mfiSEJR1rs39ZvFhYeMwtA9lSTAPR2ceSo6v"
    "yh4wVLMsCWoetZrBCzcaL1xKHrC5DkQpAL83+MLJSB97QQigB+fn9JyfbAIPgPEvidWNy4"
    "TXXCd5lS3IA4F6W9zLUmTFzWtUjuQb9xH7XzDVi0yAKS7PutjJhA10ltVIDW5yid2IR8nm"
    "lSILJ2+W/c9dvCGep1nsrNi37R2KCPLob6e/hhVdZFQhd/MucKwkJff4pJ5uZKnCQYyXpH"
    "IniIQlEJTT2OZn4I0Gb/Q4oN2Hr5T+dKzoo9DBNRYC1rV1GZ5nLGgk1SmAEVDd5JOyQ5FE"
    "PmkAPs6sJhXCjEsCnvY5EniykWQWriFKQp+PMWv5aOWPx/bqQg2QZ6gKYAtHwRYevk7jVP"
    "HVKdR4JGILU+tOGXOXX5l10lnVGA0i6wFvs2TvIEEBmxRUr+zqDPkUrShLRdgscJbqzYiC"
    "OzfBjEtaur6SsBrgjrvD5FrJpSjPmtc97RXjrQsqGSqgqp0cenTDtRHWpQBwF+3cxUjCf3"
    "mZFtUKlJdv6Vh/ihEaqw8vHJlR1xnXGqsSqVqHKQlsxb7Jf0OTyE7dOJjPj1ODAsjqwcnq"
    "4y79o1qN9tIkmx6F6WlZEU3bkdlTiVjHpl5oYXzRgfFFE2NmKqVrHzvLwItJE+rWdacpaF"
    "Edv+F6K5Povie+TUkAWBEfx0pXsUpQJquEJGThajy834WscESf7yzI2iy9oSE4jgwH9jxr"
    "MhwYZvdbZxUHXus601kRWil/ODryewusRCGEYX0XBp5CA4SE2I1aYhhKoRrsd1RqX7iXnx"
    "z2HXh/ff1Zegfef6qB+vWXL++v6OGVvxB0UHY0VLagihMlx9vRfKqUONwEP53IZgre4Xao"
    "6Q/0r6Nwm5tUE/Ej5tYfZHtMY++oCCIjJUhiFp0SwIs4HpXs14uYzeABUL4tbzStGa8dHC"
    "++6uNyIlIr7QuJ+AFUyeJnF2e7qHxnWY7bSejfsmrQ62XVK+mbBLGSwKxSNGu3xG9V1MsQ"
    "ZyYd57n0vOy78Ts6MuQeRD46Ya2VEpzdxo0x8kL6p9/0Ehz42bvaPJWoees4xpG3VfgfFO"
    "9mJgbF2cbpYSh12dBBO7klyljIbZ3reJnbncyNgOKM+1huFOUhNDiTXA64kn72LnchMnpQ"
    "wSl2oS/LAfo9GzfhhHEhCuzbS8MLItbAPhh/ErP6q2vGoUZEERLXNaMbotage+BJXdpBus"
    "khpcAT80LGtm2aJYYACTSaGXyUfnrPF3pggEbBAB2229tUsd3d7u1I5E/qpuuEHkoj/t42"
    "+R/x+qyTAuIjHa8aqtXiOy+lmpEx/BYz9IBXKa+IyqoQvOXR3zzymw16dAM6F4IwSLeItd"
    "VGbKtHL75e3b68+Fbdznv4Ryg5nTzgNNdy5lDzg3tWx7bJ6Ai96qDG/nhpHBJF2EtJ7GSV"
    "MZq66G4apZK35nwwULsz+jqasGSVhIUc2fAlI8wjAqyNBJiI57/AZEeeONT1fxaKDl2Vdd"
    "0ZklaIQECaQUAajmO6S3vUrDXZjGQpCxMXtPIWOtIWGl4bDlgQzRWRrrtgLqSsg/ns4kIn"
    "B+fioj0Hh12rR1hGPlHXmOjIuxSFAGcDnPutH0ph63AffhnJj9XNfbGrekopAzzr0/y+PU"
    "rXyHKggN4KEHgjg5iHSgiCTPsiD4428PZMQSX79fbkC/kAMH+o7mQpwvKmpwEuW6cHQPYq"
    "v820VnVdVIXNbFSetFv3/kThQGMfz7r8Zmk+YKe37DfeWTBBqxgnOKJqRby8dz7L3qKf//"
    "jpIy/jPUP0aYhXY0ckRo94EdClFAWKWOiB7qlbXmUd+M4DVkU4SzW2ymGslWH+KNWltgIu"
    "M+4Haxsip7x1DCya6O16ZuWS2DVS+pUtPwwKzEzDIJl1+A3XZrTL+tCEy+GCvnUcWuftDq"
    "3zhkOreE/M4C1EAGINiKHZ6B4dsuOvPXUgVvBUqyrSaUdVpNNmVaRpxBOcXH64/fTr1YFw"
    "HnwKj6iZ5DjPMFZ4ninsSa8AA0kQdDxmHRdZQQ5dMZpq7o5tq8taU5VliLi20E1SZ93v/a"
    "nLwis05leIKsowB7KQsCYQ9MCOGKgddQK1o6B21NNqRx2tBc3ItiLwJT9zVcgsvL4WZDl4"
    "FcCXPzlf/uE7AI1sxuvCq9MASLGmDIDsr9Wd7IRWXkZH5tDnFemUPv2iVl2XW78cs9Oz/x"
    "Mr4JzM0K+XtyiIvHDtY/8toqpMEa/tzEuTLYMwDLJiY7xpEkZFwagZcpdkTYHPhkUk5rKK"
    "Bin7fJBJi5WWIADFaLmtZSXb4mCHJuNTtw1mHW718fvODuaY3EvfFqhad6iqdaxWv7OiNs"
    "VD3/p19TsAm9izcjNrKVKhydpdmCmk5Qagj54ZJlnJBLalz3GvimxtdwCN9OyL4cYPrGTj"
    "U16S9nsAc/JUvczjbJavU5UnaqdK6uLWvCaDeUgKpDx31Wc9UorDtO+dARfiJWbfoKGE9m"
    "ZWogz0sZJcVAP2sUpSvHJU9uwuY1YQBP+s0kDlCJms7jUpgLVtUTdGtikI4DbW6Oy9fnRT"
    "525lvh5UchZtk8MuCMbQ1qQA2M6jpzG8SlkAuX3dNUa4KQjwKqqoB1GwXC/7nFMaohbhe+"
    "ha9u7vvbVQFwUt9NWC7Aw0iWyUJSEAe8wB2KVPuKHjbsegxSmhr7Wcg687nIOvm85BCLse"
    "1tiEsOtnGHYNgb8QeDoFlQwfeHqkGD4cU0PaDU9UUXzFtVlnHJ84amck3yVaxeQ+dpdl/9"
    "BNhFJWZIdOmJj+XWRN8t4TmwVh7SfQircNTanAW1Z8h0QpfUhIR6Li6c1Qvr0+aT+xfL1q"
    "80Dc3jSW1hmCuL1jxe3BEegwR6AE0/UpdRZuonBydpQYkcWGQfu43XlkrF/pQP2qHelXLU"
    "AvXR/3OCA1pS08JE3kUKRF4UC1hOei6Rg/koeelKwoCVoes5aBKjwBqhCoQqAKJ3yeBarw"
    "mVKFP4Wuh086+MJswEyHNHRW5VgN6nCzICFGrFPwjNXYduk/o3v6ydWvN1ezjNtzS54OJT"
    "h+xIoc3yfcR0H7NXi98qcVLF7R2Zj/URRnh4a242TioH0MlPx59qoQerHrq0AQgpegd7Kt"
    "sHkYoV8ThMkPtuw0bFnV7B8AZ9F3bSnGtVdeA1+2RA+A7U1+m2kt6LqwCvsYdKSyvCNVHN"
    "DTqrtlqa8nqgOteH3WeZ5lI52VMHTncfY6woieQ/1Z3kyKnUQT9xH7vJ0UKyDFKkulOGGl"
    "p8hj4OP4myyI5Y6Qh4T+GIJWbpyy8BayjhUH3b08QecI7K2TlCyzgne89wk/+moVm4rx3M"
    "RznA8Hj3GLx7j9oEu1vVyRlFUmMo2MUIiCAna67KFpUAnuGw1s37RC+0YdDGGCbSUBE3fn"
    "xM1KGvZJ1apLwqm0NzEAlef2XXmOmeg+e7rJOiLIWIjw8J2xUvcBR32WkpqgNTWYDp7xOV"
    "/TH+v3UUFTFrTQdzGvzkf6i3klY12rw+GNFnbCNYI3H28dtOdnOtvkWfs+eVaHdhUT+rOX"
    "JugKItYBfHZxoZOwcHHRnrDArkFE2zOMA6U/bR7Ey36KrslCxO+oNe2u0nWMnTs8J7HCY7"
    "BD1w1p0PbYtN3wIR/Rp/EzpipN2n0axfXZbp9GLAzV8mnkAlkYXcPBgBZuwtwPcYB9RNbp"
    "DCUkG8pSdGO8orOXJ4UGCXKjZINjOs4Ngwes9m/s9Wk6vo7cA7GjgwZw7Ud1dhzTqzQqRg"
    "fcGtNxa0yRd7eLp4GT7v5PuuYHHzjZggXcZQH/Ej3QbxV94DEvscoGro3otILX2VjHEwZr"
    "pKokKY99zIzNDbVC6fktYsblxt2iO+y56wSjiNwRf0vt0PsgSbntGaToxder25fn377j1i"
    "yrgs+M0zvCqXdVMssen6Rj//L08gTjCJrITWqX64wMiuixyPSYUspYdz55pWPYvWq37F41"
    "TTvfp2utoqh+O8KCiIWm8/DnErrqxQ7dICKjwCBZyj4Lbh/Fldw0xcuVqt9M+wFFEIFyBv"
    "VjxzyIhT3V0DpuCIOhPDpDuVHap6eu67Kg6tGpejRnogSnaYj9m6zo5YnyVFQbs+NclI92"
    "EmG4zskoG86S8OnB5C4IQ35KWWI0Z9lMPCM//8CNCDt3IBLht5yxp/NlzTIs6BWff7Ckl7"
    "ZoTsKQbJSHo70+TFkFNH9kmeQvn5YIeTjOQQnS/3XOPoV+TBfiSgzW4NGtwVBlYETvnpi2"
    "US6URlqQ5UABRgqATPdRZLoLNtMTYeYkNv0hgtFmKdLyez+qROJfkhZHQ7LTvZDo+xRWOE"
    "4yWxZtSPyQFBm8KxKnbviO2qkIv1y6AbNxQxLdJyglzJxF7CEz5PL/Fp+J81ZZPH+vD9Px"
    "LLQVyP9bS2l8zt3xtwPcEBPZjbpMcaiJv1/aFrOX1wTgUsA6B8/ZhY77gY7qCGxQOyA4Rg"
    "YYS0IWzuThMwpXbpLQDco3bjrQEOwF98iCqA8RsEM3qEfFpH5PSIjdqMXhUwrVUL6jUvua"
    "1cWCclhK5P319WeJDXn/qbb3ff3ly/srOs056nRQkLackIPoMeiXBSRLQrLAmCmpv5Mg6q"
    "VkSRB0PGYdQ8H/Eyj4DwX/oeD/hA/rQB0fjTo+Hqt5Sx6wOlqgvDjbxW86aTlOJz6ATpWX"
    "QcQL80fo8qdPiIu/Q4QuatwPzw5sLFT5Aa9SpdPf/A46fCT/KZmaqqKG+PdVQFc4CH6e0E"
    "I262AdIZ1tj1zN+CndA8XhnmoRuqcdhO5pk9A9EuE4slPj3iuYsa3EmGyUpawj0PdQvwlO"
    "eM+BFxlZY1NQ9f5ULVjKhoqWJUHNo1YzNLB9DloGKm40YbQCLaGvAkEIoAcWdBosaH3WD4"
    "BxEaBpKbbCaz4qZvlXvAiyt6rBKxeXZl2s8qMwSINSzofPEC/lge62efk3Vgwjbo2A1ZRS"
    "JoEpJrUoyEu5NbPD/Dh4LBXWHN8S9yofeItGs4qB3bc3kOUnryykx/Cpze8KpPk09r1ZB2"
    "kuziUTVqwuZyGJfqYXudsRuFtnxlQvbh/Ahy0naTnoEPR4sKBHikg/PlASBPpgzPRB04Aw"
    "Jn4ladD2mLUNwY8nEPwIwY9PC36UjlH6pyJJrNe7NLKF8TgkK/DdQLpOQSX7JV2zxWQAlD"
    "+WN5rW4qMLr7Tqjop5vcRx4C1OFMRrfmXWxbu61ZhdtGs7prtjbY04wedSGeuJ9mM7e9dq"
    "nrfzSO32uRX00V7SZulLZYBwPtxCdPcS+0qfmCpL/f755vpry2GoEqmfhAIvRf/iFdEniH"
    "YHuAwM6bhTYPriy+Vf6nB/+Hz9vn6OYTd4r7LHDrmZ/fv/A4DFp3o="
)
