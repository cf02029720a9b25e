from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "counter" (
    "name" VARCHAR(32) NOT NULL PRIMARY KEY,
    "value" BIGINT NOT NULL
);
COMMENT ON TABLE "counter" IS 'A number that only rises; processes take it in blocks.';
CREATE TABLE "driver_code" (
    "account_hash" VARCHAR(64) NOT NULL PRIMARY KEY,
    "code_hash" VARCHAR(255),
    "attempts" SMALLINT NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "letters" SMALLINT NOT NULL,
    "letters_since" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_driver_code_expires_9f39fe" ON "driver_code" ("expires_at");
COMMENT ON TABLE "driver_code" IS 'The code that was last e-mailed to somebody who signs in as a driver: one for all drivers with that e-mail.';
CREATE TABLE "holder" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "leased_until" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "holder" IS 'A process that holds chargers'' sockets; its lease ends when it stops renewing it.';
CREATE TABLE "ocpp_message" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "organisation_id" BIGINT NOT NULL,
    "charger_id" BIGINT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "direction" VARCHAR(3) NOT NULL,
    "action" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "tagged_text" TEXT,
    "size" INT NOT NULL
);
CREATE INDEX "idx_ocpp_messag_charger_b8925e" ON "ocpp_message" ("charger_id", "at");
COMMENT ON TABLE "ocpp_message" IS 'A frame as it was sent or received, secrets removed (MNT-2); kept for a set time.';
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
    "created_at" TIMESTAMPTZ NOT NULL
);
COMMENT ON TABLE "organisation" IS 'A tenant: everything else belongs to exactly one.';
CREATE TABLE "closed_days" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "time_zone" VARCHAR(64) NOT NULL,
    "until" DATE NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_closed_days_organis_cf9bfe" UNIQUE ("organisation_id")
);
COMMENT ON TABLE "closed_days" IS 'Until when an organisation''s days are closed, in which calendar.';
CREATE TABLE "driver" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254),
    "active" BOOL NOT NULL,
    "erased_at" TIMESTAMPTZ,
    "last_active_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_driver_organis_f1e338" UNIQUE ("organisation_id", "email")
);
CREATE INDEX "idx_driver_organis_6f48e7" ON "driver" ("organisation_id", "name", "id", "email", "erased_at", "active");
CREATE INDEX "idx_driver_email_2073b1" ON "driver" ("email");
CREATE INDEX "idx_driver_organis_99977b" ON "driver" ("organisation_id", "last_active_at", "id");
CREATE INDEX "idx_driver_organis_be2ca8" ON "driver" ("organisation_id", "created_at", "id");
COMMENT ON TABLE "driver" IS 'A person who charges.';
CREATE TABLE "driver_group" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(600) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_driver_grou_organis_43398d" UNIQUE ("organisation_id", "name_key")
);
CREATE INDEX "idx_driver_grou_organis_d045b3" ON "driver_group" ("organisation_id", "created_at");
COMMENT ON TABLE "driver_group" IS 'A named group of drivers.';
CREATE TABLE "driver_group_member" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "group_id" BIGINT NOT NULL REFERENCES "driver_group" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_driver_grou_group_i_6c748c" UNIQUE ("group_id", "driver_id")
);
CREATE INDEX "idx_driver_grou_driver__bedcd7" ON "driver_group_member" ("driver_id");
COMMENT ON TABLE "driver_group_member" IS 'One driver in one group.';
CREATE TABLE "driver_token" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(100) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_driver_toke_driver__deceb0" ON "driver_token" ("driver_id", "last_used_at");
CREATE INDEX "idx_driver_toke_expires_3c4ae5" ON "driver_token" ("expires_at");
COMMENT ON TABLE "driver_token" IS 'A driver''s sign-in; only its hash is kept.';
CREATE TABLE "emission_factor" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "valid_from" DATE NOT NULL,
    "micro_value" BIGINT NOT NULL,
    "source" VARCHAR(200) NOT NULL,
    "version" INT NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_emission_fa_organis_83cebb" UNIQUE ("organisation_id", "kind", "valid_from")
);
CREATE INDEX "idx_emission_fa_organis_ac54a8" ON "emission_factor" ("organisation_id", "valid_from");
COMMENT ON TABLE "emission_factor" IS 'A dated factor for the dashboard''s CO2 and NOx tiles (DSH-3).';
CREATE TABLE "late_hour" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "hour" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_late_hour_organis_c4e75b" ON "late_hour" ("organisation_id", "hour");
COMMENT ON TABLE "late_hour" IS 'An hour to which something was added when its day may have been closed: the day is added up again.';
CREATE TABLE "letter" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "to" VARCHAR(254) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "attempts" INT NOT NULL,
    "next_attempt_at" TIMESTAMPTZ,
    "failed_at" TIMESTAMPTZ,
    "problem" VARCHAR(500) NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_letter_next_at_cb15d2" ON "letter" ("next_attempt_at");
CREATE INDEX "idx_letter_failed__2cf529" ON "letter" ("failed_at");
CREATE INDEX "idx_letter_organis_3ab9e0" ON "letter" ("organisation_id", "to");
COMMENT ON TABLE "letter" IS 'A letter that is still to be sent, or that could not be; one that was sent is no longer here.';
CREATE TABLE "network_day" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "day" DATE NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_network_day_organis_bb41a8" UNIQUE ("organisation_id", "day", "currency")
);
COMMENT ON TABLE "network_day" IS 'The sum of all sites of an organisation on one day of its calendar; only of days that are closed.';
CREATE TABLE "payment_customer" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "provider" VARCHAR(16) NOT NULL,
    "ref" VARCHAR(128) NOT NULL,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payment_cus_driver__6d16fa" UNIQUE ("driver_id", "provider"),
    CONSTRAINT "uid_payment_cus_provide_a803e1" UNIQUE ("provider", "ref")
);
COMMENT ON TABLE "payment_customer" IS 'What a provider calls a driver.';
CREATE TABLE "provider_event" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "provider" VARCHAR(16) NOT NULL,
    "ref" VARCHAR(128) NOT NULL,
    "about" VARCHAR(128) NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_provider_ev_provide_3e9454" UNIQUE ("provider", "ref")
);
CREATE INDEX "idx_provider_ev_receive_2fa401" ON "provider_event" ("received_at");
COMMENT ON TABLE "provider_event" IS 'An event that a provider has told of, so that it is heeded once however often it comes.';
CREATE TABLE "saved_method" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "provider" VARCHAR(16) NOT NULL,
    "ref" VARCHAR(128) NOT NULL,
    "label" VARCHAR(64) NOT NULL,
    "expires_on" DATE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_saved_metho_provide_52da5c" UNIQUE ("provider", "ref")
);
CREATE INDEX "idx_saved_metho_driver__9a85e5" ON "saved_method" ("driver_id", "removed_at", "created_at");
COMMENT ON TABLE "saved_method" IS 'A means of payment that a driver has left with the provider; no card number is ever here.';
CREATE TABLE "secret" (
    "name" VARCHAR(32) NOT NULL PRIMARY KEY,
    "value" VARCHAR(128) NOT NULL
);
COMMENT ON TABLE "secret" IS 'A key of this installation, drawn once when the database is made.';
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
    "elements" JSONB NOT NULL,
    "energy_step_wh" INT NOT NULL,
    "time_step_s" INT NOT NULL,
    "parking_step_s" INT NOT NULL,
    "energy_vat_bp" INT,
    "time_vat_bp" INT,
    "connection_vat_bp" INT,
    "parking_vat_bp" INT,
    "minimum_minor" BIGINT,
    "maximum_minor" BIGINT,
    "removed_at" TIMESTAMPTZ,
    "name_key" VARCHAR(600) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_tariff_organis_486cb3" UNIQUE ("organisation_id", "name_key")
);
CREATE INDEX "idx_tariff_organis_164d4c" ON "tariff" ("organisation_id", "removed_at", "name_key");
CREATE INDEX "idx_tariff_organis_9a74c8" ON "tariff" ("organisation_id", "removed_at", "created_at");
COMMENT ON TABLE "tariff" IS 'Prices, VAT included: unit prices in millionths of the currency, amounts in minor units.';
CREATE TABLE "access_profile" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(600) NOT NULL,
    "active" BOOL NOT NULL,
    "allows_web_payments" BOOL NOT NULL,
    "allows_contactless" BOOL NOT NULL,
    "allows_mobile_app" BOOL NOT NULL,
    "hold_minor" BIGINT,
    "hold_currency" VARCHAR(3),
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "tariff_id" BIGINT REFERENCES "tariff" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_access_prof_organis_f234ec" UNIQUE ("organisation_id", "name_key")
);
CREATE INDEX "idx_access_prof_tariff__5c43f2" ON "access_profile" ("tariff_id");
CREATE INDEX "idx_access_prof_organis_9012b6" ON "access_profile" ("organisation_id", "active", "name_key");
CREATE INDEX "idx_access_prof_organis_07f8dd" ON "access_profile" ("organisation_id", "created_at");
CREATE INDEX "idx_access_prof_organis_c6e842" ON "access_profile" ("organisation_id", "allows_web_payments");
CREATE INDEX "idx_access_prof_organis_32bbb7" ON "access_profile" ("organisation_id", "allows_contactless");
CREATE INDEX "idx_access_prof_organis_ed206b" ON "access_profile" ("organisation_id", "allows_mobile_app");
COMMENT ON TABLE "access_profile" IS 'Who may charge where and when, and at what price.';
CREATE TABLE "profile_time_frame" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "days" SMALLINT NOT NULL,
    "starts_minute" SMALLINT NOT NULL,
    "ends_minute" SMALLINT NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "profile_id" BIGINT NOT NULL REFERENCES "access_profile" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_profile_tim_profile_058d8c" ON "profile_time_frame" ("profile_id");
COMMENT ON TABLE "profile_time_frame" IS 'Days of the week with a start and an end, in the site''s zone.';
CREATE TABLE "site" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "address" VARCHAR(500) NOT NULL,
    "latitude_micro" INT,
    "longitude_micro" INT,
    "time_zone" VARCHAR(64) NOT NULL,
    "opening_hours" JSONB NOT NULL,
    "energy_price_micro" BIGINT NOT NULL,
    "public" BOOL NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "tariff_id" BIGINT REFERENCES "tariff" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_site_organis_471826" UNIQUE ("organisation_id", "name")
);
CREATE INDEX "idx_site_tariff__22a1eb" ON "site" ("tariff_id");
COMMENT ON TABLE "site" IS 'A place with chargers.';
CREATE TABLE "charger" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "ocpp_identity" VARCHAR(48) NOT NULL,
    "identity_key" VARCHAR(96) NOT NULL UNIQUE,
    "password_hash" VARCHAR(255),
    "admitted_without_password" BOOL NOT NULL,
    "secret_path" VARCHAR(64) UNIQUE,
    "security_profile_min" SMALLINT NOT NULL,
    "free_vend" BOOL NOT NULL,
    "blocked" BOOL NOT NULL,
    "archived_at" TIMESTAMPTZ,
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
    "quirks" JSONB NOT NULL,
    "online" BOOL NOT NULL,
    "epoch" BIGINT NOT NULL,
    "holder_id" BIGINT,
    "connected_at" TIMESTAMPTZ,
    "last_seen_at" TIMESTAMPTZ,
    "lost_at" TIMESTAMPTZ,
    "booted_at" TIMESTAMPTZ,
    "clock_skew_s" INT,
    "station_status" VARCHAR(16) NOT NULL,
    "station_status_at" TIMESTAMPTZ,
    "station_error_code" VARCHAR(50) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_charger_organis_c4150e" UNIQUE ("organisation_id", "name")
);
CREATE INDEX "idx_charger_site_id_461d6e" ON "charger" ("site_id");
CREATE INDEX "idx_charger_organis_8b11db" ON "charger" ("organisation_id", "online");
CREATE INDEX "idx_charger_online_1647f9" ON "charger" ("online", "holder_id");
CREATE INDEX "idx_charger_lost_at_3f9f77" ON "charger" ("lost_at");
COMMENT ON TABLE "charger" IS 'A station that dials in over OCPP.';
CREATE TABLE "daily_total" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "day" DATE NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_daily_total_site_id_fc8884" UNIQUE ("site_id", "day", "currency")
);
CREATE INDEX "idx_daily_total_organis_03256a" ON "daily_total" ("organisation_id", "day");
COMMENT ON TABLE "daily_total" IS 'The sum of a site''s hours on one day of its organisation''s calendar; only of days that are closed.';
CREATE TABLE "evse" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "number" SMALLINT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "public_code" VARCHAR(16) NOT NULL UNIQUE,
    "max_power_w" INT,
    "status" VARCHAR(16) NOT NULL,
    "status_since" TIMESTAMPTZ NOT NULL,
    "condition_since" TIMESTAMPTZ,
    "status_version" INT NOT NULL,
    "error_code" VARCHAR(50) NOT NULL,
    "error_info" VARCHAR(255) NOT NULL,
    "version" INT NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    "tariff_id" BIGINT REFERENCES "tariff" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_evse_charger_fdfe41" UNIQUE ("charger_id", "number")
);
CREATE INDEX "idx_evse_organis_4db625" ON "evse" ("organisation_id", "status");
CREATE INDEX "idx_evse_organis_54a64b" ON "evse" ("organisation_id", "name", "id");
CREATE INDEX "idx_evse_site_id_9c0b2b" ON "evse" ("site_id", "name");
CREATE INDEX "idx_evse_tariff__2a744b" ON "evse" ("tariff_id");
COMMENT ON TABLE "evse" IS 'The part of a charger that charges one car; profiles and tariffs attach to it.';
CREATE TABLE "connector" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "number" SMALLINT NOT NULL,
    "wire_number" SMALLINT,
    "kind" VARCHAR(32) NOT NULL,
    "max_power_w" INT,
    "reported_status" VARCHAR(16) NOT NULL,
    "reported_at" TIMESTAMPTZ,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT NOT NULL REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_connector_evse_id_44b7ba" UNIQUE ("evse_id", "number"),
    CONSTRAINT "uid_connector_charger_b7e9f2" UNIQUE ("charger_id", "wire_number")
);
COMMENT ON TABLE "connector" IS 'A plug or socket of an EVSE, with the charger''s last report of it.';
CREATE TABLE "hourly_total" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "place_id" BIGINT NOT NULL,
    "hour" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_hourly_tota_place_i_4a8a35" UNIQUE ("place_id", "site_id", "hour", "currency")
);
CREATE INDEX "idx_hourly_tota_organis_5ca775" ON "hourly_total" ("organisation_id", "hour");
CREATE INDEX "idx_hourly_tota_site_id_bb236e" ON "hourly_total" ("site_id", "hour");
COMMENT ON TABLE "hourly_total" IS 'What one hour has of the sessions at one place: energy and time as metered, sessions and money as billed (DSH).';
CREATE TABLE "outage" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "condition" VARCHAR(8) NOT NULL,
    "began_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ NOT NULL,
    "duration_ms" BIGINT NOT NULL,
    "evse_id" BIGINT NOT NULL REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_outage_evse_id_80b430" ON "outage" ("evse_id", "ended_at");
COMMENT ON TABLE "outage" IS 'A spell in which an EVSE could not be used, or was not heard of; written when it is over (NET-5).';
CREATE TABLE "profile_place" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "profile_id" BIGINT NOT NULL REFERENCES "access_profile" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_profile_pla_site_id_50a3fc" UNIQUE ("site_id", "profile_id"),
    CONSTRAINT "uid_profile_pla_evse_id_8fe08f" UNIQUE ("evse_id", "profile_id")
);
CREATE INDEX "idx_profile_pla_profile_24c191" ON "profile_place" ("profile_id");
COMMENT ON TABLE "profile_place" IS 'One whole site, or one EVSE, that a profile covers; never an EVSE of a site that it covers as a whole.';
CREATE TABLE "site_month" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "month" DATE NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_site_month_site_id_2e4aa2" UNIQUE ("site_id", "month", "currency")
);
CREATE INDEX "idx_site_month_organis_6a1ed1" ON "site_month" ("organisation_id", "month");
COMMENT ON TABLE "site_month" IS 'The sum of a site''s days in one month of its organisation''s calendar; only of months whose days are closed.';
CREATE TABLE "status_change" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "connector_number" SMALLINT NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "late" BOOL NOT NULL,
    "error_code" VARCHAR(50) NOT NULL,
    "error_info" VARCHAR(255) NOT NULL,
    "vendor_id" VARCHAR(255) NOT NULL,
    "vendor_error_code" VARCHAR(50) NOT NULL,
    "digest" BIGINT NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_status_chan_charger_7d1482" UNIQUE ("charger_id", "at", "digest")
);
CREATE INDEX "idx_status_chan_evse_id_f6e0b6" ON "status_change" ("evse_id", "at");
COMMENT ON TABLE "status_change" IS 'One report of a status, kept for ever: the base of availability over time (NET-5).';
CREATE TABLE "terminal" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(600) NOT NULL,
    "secret_hash" VARCHAR(64) NOT NULL UNIQUE,
    "secret_made_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "revoked_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_terminal_organis_36f09d" UNIQUE ("organisation_id", "name_key")
);
CREATE INDEX "idx_terminal_organis_353753" ON "terminal" ("organisation_id", "name", "id");
CREATE INDEX "idx_terminal_organis_a1af9f" ON "terminal" ("organisation_id", "created_at", "id");
COMMENT ON TABLE "terminal" IS 'A program of its own that starts sessions for whoever pays at it: a contactless terminal.';
CREATE TABLE "terminal_place" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT REFERENCES "site" ("id") ON DELETE RESTRICT,
    "terminal_id" BIGINT NOT NULL REFERENCES "terminal" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_terminal_pl_termina_10aaa5" ON "terminal_place" ("terminal_id");
CREATE INDEX "idx_terminal_pl_site_id_46f8c5" ON "terminal_place" ("site_id");
CREATE INDEX "idx_terminal_pl_evse_id_c2a223" ON "terminal_place" ("evse_id");
COMMENT ON TABLE "terminal_place" IS 'A whole site, or a single EVSE, that a terminal serves.';
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
    "created_at" TIMESTAMPTZ NOT NULL,
    "confirmed_at" TIMESTAMPTZ,
    "capture_before" TIMESTAMPTZ
);
CREATE INDEX "idx_trial_payme_custome_bc4b97" ON "trial_payment" ("customer", "kind");
CREATE INDEX "idx_trial_payme_created_f276f1" ON "trial_payment" ("created_at");
COMMENT ON TABLE "trial_payment" IS 'One hold, charge or saved card in the test provider''s own books: no part of ours.';
CREATE TABLE "trial_request" (
    "idempotency_key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "ref" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "problem" VARCHAR(255) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_trial_reque_ref_49dc50" ON "trial_request" ("ref", "at");
COMMENT ON TABLE "trial_request" IS 'One request that the test provider has carried out, so that its repetition is answered alike.';
CREATE TABLE "unknown_charger" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "identity" VARCHAR(48) NOT NULL UNIQUE,
    "address" VARCHAR(64) NOT NULL,
    "user_agent" VARCHAR(200) NOT NULL,
    "attempts" INT NOT NULL,
    "first_seen_at" TIMESTAMPTZ NOT NULL,
    "last_seen_at" TIMESTAMPTZ NOT NULL
);
CREATE INDEX "idx_unknown_cha_last_se_c12454" ON "unknown_charger" ("last_seen_at");
COMMENT ON TABLE "unknown_charger" IS 'A station that was turned away because nobody registered it (NET-3); the list is bounded.';
CREATE TABLE "user" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "email" VARCHAR(254) NOT NULL UNIQUE,
    "user_type" VARCHAR(16) NOT NULL,
    "password_hash" VARCHAR(255),
    "active" BOOL NOT NULL,
    "invited_at" TIMESTAMPTZ,
    "joined_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_user_organis_ee69d2" ON "user" ("organisation_id", "name");
CREATE INDEX "idx_user_organis_2f36a9" ON "user" ("organisation_id", "user_type");
COMMENT ON TABLE "user" IS 'A person who works in the portal; an e-mail belongs to one user, a user to one organisation.';
CREATE TABLE "audit_entry" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "action" VARCHAR(64) NOT NULL,
    "subject" VARCHAR(64) NOT NULL,
    "outcome" VARCHAR(32) NOT NULL,
    "details" JSONB NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_audit_entry_organis_746e0d" ON "audit_entry" ("organisation_id", "at");
CREATE INDEX "idx_audit_entry_organis_8f5c94" ON "audit_entry" ("organisation_id", "user_id", "at");
CREATE INDEX "idx_audit_entry_organis_9f8099" ON "audit_entry" ("organisation_id", "action", "at");
CREATE INDEX "idx_audit_entry_organis_bad04c" ON "audit_entry" ("organisation_id", "outcome", "at");
CREATE INDEX "idx_audit_entry_organis_4d27a7" ON "audit_entry" ("organisation_id", "subject", "at");
COMMENT ON TABLE "audit_entry" IS 'Who changed what and when, and who was refused (ORG-6).';
CREATE TABLE "notification" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "event" VARCHAR(32) NOT NULL,
    "subject" VARCHAR(64) NOT NULL,
    "text" VARCHAR(500) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "more" INT NOT NULL,
    "in_portal" BOOL NOT NULL,
    "read_at" TIMESTAMPTZ,
    "mail_due" BOOL NOT NULL,
    "mailed_at" TIMESTAMPTZ,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_notificatio_user_id_08e7dd" ON "notification" ("user_id", "at");
CREATE INDEX "idx_notificatio_user_id_9f8ad4" ON "notification" ("user_id", "read_at");
CREATE INDEX "idx_notificatio_mailed__167b8d" ON "notification" ("mailed_at");
CREATE INDEX "idx_notificatio_mail_du_2a2503" ON "notification" ("mail_due", "at");
CREATE INDEX "idx_notificatio_at_03c8b5" ON "notification" ("at");
COMMENT ON TABLE "notification" IS 'One thing told to one user.';
CREATE TABLE "notification_rule" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "event" VARCHAR(32) NOT NULL,
    "in_portal" BOOL NOT NULL,
    "by_email" BOOL NOT NULL,
    "all_sites" BOOL NOT NULL,
    "site_ids" JSONB NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_notificatio_user_id_b2496b" UNIQUE ("user_id", "event")
);
CREATE INDEX "idx_notificatio_organis_0f6b3c" ON "notification_rule" ("organisation_id", "event");
COMMENT ON TABLE "notification_rule" IS 'Whether and how a user wants to hear of an event, and from which sites (ORG-4).';
CREATE TABLE "user_token" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "user_type" VARCHAR(16),
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "last_used_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "revoked_at" TIMESTAMPTZ,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_user_token_user_id_5fbc6a" ON "user_token" ("user_id", "kind");
CREATE INDEX "idx_user_token_expires_5449b8" ON "user_token" ("expires_at");
COMMENT ON TABLE "user_token" IS 'A sign-in or an API token; only its hash is kept.';
CREATE TABLE "report_request" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "parameters" JSONB NOT NULL,
    "link_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "token_id" BIGINT NOT NULL REFERENCES "user_token" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_report_requ_user_id_4211b9" ON "report_request" ("user_id", "created_at");
CREATE INDEX "idx_report_requ_expires_f50116" ON "report_request" ("expires_at");
COMMENT ON TABLE "report_request" IS 'A report that was asked for: what it shows, and the hash of its link, which is good for a while.';
CREATE TABLE "vehicle" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "registration" VARCHAR(20) NOT NULL,
    "registration_key" VARCHAR(20) NOT NULL,
    "active" BOOL NOT NULL,
    "erased_at" TIMESTAMPTZ,
    "last_active_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_vehicle_organis_d44a33" UNIQUE ("organisation_id", "registration_key")
);
CREATE INDEX "idx_vehicle_driver__c66c12" ON "vehicle" ("driver_id", "registration_key");
CREATE INDEX "idx_vehicle_organis_4c74c0" ON "vehicle" ("organisation_id", "created_at", "id");
CREATE INDEX "idx_vehicle_organis_1881cd" ON "vehicle" ("organisation_id", "driver_id", "registration_key", "id");
CREATE INDEX "idx_vehicle_organis_6489cf" ON "vehicle" ("organisation_id", "driver_id", "last_active_at", "id");
CREATE INDEX "idx_vehicle_organis_83d2b9" ON "vehicle" ("organisation_id", "driver_id", "created_at", "id");
COMMENT ON TABLE "vehicle" IS 'A vehicle, known by its registration.';
CREATE TABLE "tag" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "uid" VARCHAR(36) NOT NULL,
    "uid_key" VARCHAR(36) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "expires_at" TIMESTAMPTZ,
    "erased_at" TIMESTAMPTZ,
    "sessions_max" SMALLINT NOT NULL,
    "last_used_at" TIMESTAMPTZ,
    "uses" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "vehicle_id" BIGINT REFERENCES "vehicle" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_tag_organis_0313e4" UNIQUE ("organisation_id", "uid_key")
);
CREATE INDEX "idx_tag_driver__7608b0" ON "tag" ("driver_id", "uid_key");
CREATE INDEX "idx_tag_vehicle_a15220" ON "tag" ("vehicle_id", "uid_key");
CREATE INDEX "idx_tag_organis_c19c4c" ON "tag" ("organisation_id", "name", "id");
CREATE INDEX "idx_tag_organis_3ff848" ON "tag" ("organisation_id", "created_at", "id");
CREATE INDEX "idx_tag_organis_2a63f7" ON "tag" ("organisation_id", "kind", "uid_key");
CREATE INDEX "idx_tag_organis_3b6e1b" ON "tag" ("organisation_id", "status", "uid_key");
CREATE INDEX "idx_tag_organis_79b2d0" ON "tag" ("organisation_id", "driver_id", "vehicle_id", "uid_key");
COMMENT ON TABLE "tag" IS 'What is presented at a charger: RFID card, app token or vehicle id.';
CREATE TABLE "access_decision" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "door" VARCHAR(12) NOT NULL,
    "presented" VARCHAR(36) NOT NULL,
    "presented_key" VARCHAR(36) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "allowed" BOOL NOT NULL,
    "reason" VARCHAR(32) NOT NULL,
    "profile_id" BIGINT,
    "details" JSONB NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    "tag_id" BIGINT REFERENCES "tag" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_access_deci_organis_0cb485" ON "access_decision" ("organisation_id", "at");
CREATE INDEX "idx_access_deci_organis_f0c9fb" ON "access_decision" ("organisation_id", "allowed", "at", "reason");
CREATE INDEX "idx_access_deci_organis_c25bc2" ON "access_decision" ("organisation_id", "door", "at");
CREATE INDEX "idx_access_deci_organis_a2223f" ON "access_decision" ("organisation_id", "presented_key", "at");
CREATE INDEX "idx_access_deci_site_id_5e8df4" ON "access_decision" ("site_id", "at");
CREATE INDEX "idx_access_deci_driver__641a08" ON "access_decision" ("driver_id", "at");
CREATE INDEX "idx_access_deci_tag_id_4f7c19" ON "access_decision" ("tag_id", "at");
CREATE INDEX "idx_access_deci_charger_453520" ON "access_decision" ("charger_id", "at");
CREATE INDEX "idx_access_deci_evse_id_fc8a3c" ON "access_decision" ("evse_id", "at");
COMMENT ON TABLE "access_decision" IS 'One answer to \"may they charge here now?\", at whichever door, with its reasons (ACL-8).';
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
    "ongoing" BOOL NOT NULL,
    "listed" BOOL NOT NULL,
    "needs_review" VARCHAR(32),
    "flags" JSONB NOT NULL,
    "start_answer" VARCHAR(24) NOT NULL,
    "access_ends_at" TIMESTAMPTZ,
    "authorised_at" TIMESTAMPTZ,
    "began_at" TIMESTAMPTZ NOT NULL,
    "connected_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ,
    "stopped_at" TIMESTAMPTZ,
    "disconnected_at" TIMESTAMPTZ,
    "completed_at" TIMESTAMPTZ,
    "stop_reason" VARCHAR(32) NOT NULL,
    "stopped_by" VARCHAR(16) NOT NULL,
    "provisional" BOOL NOT NULL,
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
    "last_reading_at" TIMESTAMPTZ,
    "frozen_tariff" JSONB,
    "threshold_mwh" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_minor" BIGINT NOT NULL,
    "time_minor" BIGINT NOT NULL,
    "connection_minor" BIGINT NOT NULL,
    "parking_minor" BIGINT NOT NULL,
    "vat_minor" BIGINT NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "billed_at" TIMESTAMPTZ,
    "reviewed_at" TIMESTAMPTZ,
    "review" JSONB,
    "limit_minor" BIGINT,
    "shortfall_minor" BIGINT NOT NULL,
    "version" INT NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    "tag_id" BIGINT REFERENCES "tag" ("id") ON DELETE RESTRICT,
    "tariff_id" BIGINT REFERENCES "tariff" ("id") ON DELETE RESTRICT,
    "vehicle_id" BIGINT REFERENCES "vehicle" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_charging_se_charger_387883" UNIQUE ("charger_id", "transaction_key")
);
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
COMMENT ON TABLE "charging_session" IS 'One transaction at a charger: always what its evidence adds up to.';
CREATE TABLE "bill" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "number" BIGINT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "revision" INT,
    "issued_at" TIMESTAMPTZ NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "vat_minor" BIGINT NOT NULL,
    "content" JSONB NOT NULL,
    "payer" VARCHAR(300) NOT NULL,
    "link" VARCHAR(64) NOT NULL UNIQUE,
    "bill_id" BIGINT REFERENCES "bill" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT NOT NULL REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_bill_organis_f08811" UNIQUE ("organisation_id", "number"),
    CONSTRAINT "uid_bill_session_693c72" UNIQUE ("session_id", "revision")
);
CREATE INDEX "idx_bill_organis_c97189" ON "bill" ("organisation_id", "issued_at");
CREATE INDEX "idx_bill_driver__0448bb" ON "bill" ("driver_id", "issued_at");
COMMENT ON TABLE "bill" IS 'A bill or a credit note: once issued it never changes; what was wrong is credited and billed anew (D19).';
CREATE TABLE "command" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(32) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "request" JSONB NOT NULL,
    "answer" JSONB,
    "problem" VARCHAR(255) NOT NULL,
    "remote_start_id" INT,
    "virtual_tag" VARCHAR(20),
    "door" VARCHAR(12) NOT NULL,
    "authorised_at" TIMESTAMPTZ,
    "profile_id" BIGINT,
    "frozen_tariff" JSONB,
    "access_ends_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "answered_at" TIMESTAMPTZ,
    "confirmed_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "open" BOOL NOT NULL,
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
);
CREATE INDEX "idx_command_charger_f3e73d" ON "command" ("charger_id", "created_at");
CREATE INDEX "idx_command_session_20aee9" ON "command" ("session_id", "created_at");
CREATE INDEX "idx_command_open_989780" ON "command" ("open", "expires_at");
CREATE INDEX "idx_command_charger_8aae36" ON "command" ("charger_id", "virtual_tag");
COMMENT ON TABLE "command" IS 'Something asked of a charger, with its life (api.md).';
CREATE TABLE "evidence" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "evse_number" SMALLINT,
    "kind" VARCHAR(8) NOT NULL,
    "transaction_ref" VARCHAR(40) NOT NULL,
    "seq_no" INT,
    "at" TIMESTAMPTZ NOT NULL,
    "received_at" TIMESTAMPTZ NOT NULL,
    "offline" BOOL NOT NULL,
    "digest" BIGINT NOT NULL,
    "facts" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_evidence_charger_9c0567" UNIQUE ("charger_id", "at", "digest")
);
CREATE INDEX "idx_evidence_session_cd23cb" ON "evidence" ("session_id", "at");
COMMENT ON TABLE "evidence" IS 'One message of a charger about a transaction, kept as it came; a session is the sum of its evidence.';
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
    "happened_at" TIMESTAMPTZ NOT NULL,
    "last_happened_at" TIMESTAMPTZ NOT NULL,
    "cleared_at" TIMESTAMPTZ,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ NOT NULL,
    "resolved_at" TIMESTAMPTZ,
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
);
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
COMMENT ON TABLE "incident" IS 'Something that somebody has to look at (MNT-1).';
CREATE TABLE "incident_change" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "field" VARCHAR(16) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "incident_id" BIGINT NOT NULL REFERENCES "incident" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_incident_ch_inciden_c5fb0a" ON "incident_change" ("incident_id", "at");
COMMENT ON TABLE "incident_change" IS 'One value of an incident that was changed: the history, which is never rewritten.';
CREATE TABLE "incident_comment" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "text" TEXT NOT NULL,
    "incident_id" BIGINT NOT NULL REFERENCES "incident" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_incident_co_inciden_d74b6e" ON "incident_comment" ("incident_id", "at");
COMMENT ON TABLE "incident_comment" IS 'A remark on an incident.';
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
    "capture_before" TIMESTAMPTZ,
    "state" VARCHAR(16) NOT NULL,
    "due_minor" BIGINT,
    "captured_minor" BIGINT NOT NULL,
    "charged_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL,
    "charge_failed" BOOL NOT NULL,
    "capture_failed" BOOL NOT NULL,
    "problem" VARCHAR(255) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "held_at" TIMESTAMPTZ,
    "stale" BOOL NOT NULL,
    "read_at" TIMESTAMPTZ,
    "look_at" TIMESTAMPTZ,
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
);
CREATE INDEX "idx_payment_look_at_6621d2" ON "payment" ("look_at");
CREATE INDEX "idx_payment_organis_28a90c" ON "payment" ("organisation_id", "created_at");
CREATE INDEX "idx_payment_organis_dda793" ON "payment" ("organisation_id", "state", "created_at");
CREATE INDEX "idx_payment_organis_0eee45" ON "payment" ("organisation_id", "hold_state", "created_at");
CREATE INDEX "idx_payment_organis_95f055" ON "payment" ("organisation_id", "session_id", "created_at");
CREATE INDEX "idx_payment_driver__d909a1" ON "payment" ("driver_id", "created_at");
CREATE INDEX "idx_payment_site_id_2c117e" ON "payment" ("site_id", "created_at");
COMMENT ON TABLE "payment" IS 'The payment of one start, and so of at most one session.';
CREATE TABLE "payment_step" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "idempotency_key" VARCHAR(64) NOT NULL UNIQUE,
    "only" VARCHAR(64) UNIQUE,
    "amount_minor" BIGINT NOT NULL,
    "target_ref" VARCHAR(128) NOT NULL,
    "ref" VARCHAR(128) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "problem" VARCHAR(255) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "attempts" INT NOT NULL,
    "leased_until" TIMESTAMPTZ NOT NULL,
    "settled_at" TIMESTAMPTZ,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "payment_id" BIGINT NOT NULL REFERENCES "payment" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_payment_ste_payment_9233fb" ON "payment_step" ("payment_id", "at");
CREATE INDEX "idx_payment_ste_ref_5491ce" ON "payment_step" ("ref");
COMMENT ON TABLE "payment_step" IS 'One thing asked of the provider: written down with its key before it is tried, and its outcome after.';
CREATE TABLE "profile_member" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
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
);
CREATE INDEX "idx_profile_mem_profile_1053bf" ON "profile_member" ("profile_id", "kind");
COMMENT ON TABLE "profile_member" IS 'One driver, group, vehicle or tag that a profile names.';
CREATE TABLE "unsettled_session" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "look_at" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT NOT NULL REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_unsettled_s_session_ddb2b6" UNIQUE ("session_id")
);
CREATE INDEX "idx_unsettled_s_look_at_34f040" ON "unsettled_session" ("look_at");
COMMENT ON TABLE "unsettled_session" IS 'A session whose bill became final, or became another one: its document and its money follow.';
CREATE TABLE "visit" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "door" VARCHAR(16) NOT NULL,
    "token_hash" VARCHAR(64) NOT NULL UNIQUE,
    "profile_id" BIGINT,
    "frozen_tariff" JSONB,
    "hold_minor" BIGINT,
    "currency" VARCHAR(3) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
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
);
CREATE INDEX "idx_visit_created_367c96" ON "visit" ("created_at");
CREATE INDEX "idx_visit_evse_id_e76aa6" ON "visit" ("evse_id", "created_at");
CREATE INDEX "idx_visit_driver__ea7578" ON "visit" ("driver_id", "created_at");
CREATE INDEX "idx_visit_termina_c9e60e" ON "visit" ("terminal_id", "created_at");
COMMENT ON TABLE "visit" IS 'One offer that was taken: at most one payment, one start and one session.';
CREATE TABLE "aerich" (
    "id" SERIAL NOT NULL PRIMARY KEY,
    "version" VARCHAR(255) NOT NULL,
    "app" VARCHAR(100) NOT NULL,
    "content" JSONB NOT NULL
);"""


async def downgrade(db: BaseDBAsyncClient) -> str:
    return """
        """


MODELS_STATE = (
    "eJztfW1z3DaW7l9B6UucqnYqkizHY2/tLdlWMp5rW65IcXJ3M8WlSLSaIzbRQ7LVUXbmv1"
    "8AfANIkA1Q7G4SOltTG6uJQ3Y/BwQOnvP2v0dL4uMw+e7c83CSvMdekAQkOnqN/vcocpeY"
    "/qNlxAwduatVdZ19kLo3IRdx+VjHFwffJGnseim9PHfDBNOPfJx4cbBKswceXUYYuVGywT"
    "FKCfr9aOk+oHSBH5C3cONbjBY4xigim//zO72fm6LNIvAW+J4O9wmJZ2gTpAsUpAmKsZuQ"
    "KEHPzt99fP7q2+/Y433i0ecH0e3On7SOgn+usZOSW0zvGdPn/fff6cdB5OM/cML+/O8jEt"
    "+6UZC47Kc7gc/xSY/oMPWlMCQbXIyi/z97bOt49iW33HIV4wRHKfadO/wgjk2CFNe+kR8H"
    "9KfXPkzd29onGXb1cfg+Ee/HkFjdOfMAh740ybIh/HMnfVjxz94Gtx+i9Ec+lv2sG8cj4X"
    "oZVeNXD+mC/qZCIIg4PLc4wrFLfxz9LI3XbKpF6zDMJ2cx+zI9VUMyBQkyPp6765BNWCad"
    "fYHqsyPH+Xx57VxdXDvOUWMyFxLCrMs/8uh8oS8C/aoJB+CWfYXnfzk5OT394eT705evzl"
    "788MPZq+9f0bH8+zYv/fDv7MtUaGW34ph9+OnD52v2hQh927K3kX3wby7jpm4mxedhhX4x"
    "Y2T831GNqtEvxtfwpz+sjn+BdpcCig8qDVQrxD5UsHT/cEIc3aYL+ufxSQe6X89/fvfX85"
    "+fHZ98K0P8Ob9ywi8xsCtwy3fNBGFJyEKYT19qwHz6shVmdqkF5mJJM4a6EAS4NeDOdiIZ"
    "4/cUnjRYYjXOmUQNXD8X+a74xwSh7oD2+sOni6vr809f2O2XSfLPkON0fn3BrpzwTx9qnz"
    "6rq6G8Cfr1w/VfEfsT/dfl5wsOJ0nS25g/sRp3/V9H7Du565Q41IxxXF/EpPi4+EhWa2Vr"
    "1DZjQkLsRi2qraRq+r2hYnap9O3l5UdJm28/1Pbbz798entBNwmuRjqImlTiNlyBndtxBm"
    "tVJWHjIqWz9Z62b72niq2XzIOwMED1rUtZbruVqYA6NyJHg/Qe7UzBrsSpG2RnQxn8v11d"
    "fm4xLSuR+lYReCn6FwqDRAf/XlP96D/m68hj2KKbdRCmQZR8xx77n0f7X2cYRNI6U0z0Z5"
    "/Of6u/A+8+Xr6tbwfsBm9rCpEPafovhCzX64UY3dpzmDdCPEzr4y+JwXrUF32BjdDHXhAC"
    "5Psir+Cg9DWgIrBgCeqrCoHi01eBIATQ94a+Yk31ka9kYPUxwZ1RzfM7Jd0pridNZfxIYh"
    "zcRv8XP3CFfKDf3408rNBA7hm5rN1uYq/Cv4sZV3xazZrY3ZRcvWoVpv+gCODsfPvzxdX1"
    "zx/eXR81VpsBML7Kb2MptsLyqoFpbo0PAOu76k6WIiufXDTAZebeAMhe5LeZ1vKsi6pgE2"
    "tASrewARC9zu5iJ6DVLq+BZ3YaHADS9+WN7ERVOja3AMvshBvXu9u4se9IBgO7Qk5I7ZNy"
    "bPPS8mRZ/8SN3FuOD/sh7GtL0RRfMp7xqDXcohgw04i2WAljtwZb/LogiIU95BEPGx7y4E"
    "Y++1c04//igQ/0/63iwMPNIIped1AERyjjExgY3B3390bsROrGwXzOxrXGS3gpVbt8m5ah"
    "XozZpHe2RV8kzgbfOCv3YYnZFNwyls7LlH6JkGpl29AluWFEM1Pu/oMjdLb57dERAmmKs8"
    "nwXZLSlei7fCZn3yv5LsIb+tt3RqWOI5KC/7ehrHaHTjHeQnfOyfffa/hz6KhWhw6/Jp+g"
    "yzfaEGOLffsvtXB+2YHzyybO1Rpq4gYuhfboBS7Wo8l6gVUbjCHu6jvsUQnlJ1PXgrh191"
    "JC7QagA3MdCDZRLxXI8qABAw0sCL37MohU4aBdFqcsB0R1XwcBx9FbxzGOPCMbpyHYy9AZ"
    "mw7k8CCd6KD24KC6hXOP40TJ/7dOckFifz6w493O75PjFz+8eHX68kU5rctPumZzc+YKJ+"
    "kGot1xobKkhfGhLGrPv4zCh/wNm0i8aL4YdIaLglt/NFtHxYsZKUESg40bPMyT8zBnM3gQ"
    "B1Nxo2nNeH0fk/Cqj8sbsvaD9CJK44cjlSukujrr9IOwcQ4uB2o5QbyFG9HvlDkqZPfFhl"
    "7euCzLc75O6JBnlz//9PylIp/0EfcZPluUPqKehNniI8kTc9sHkXXqkczk6hiVrG/+gb20"
    "GAUpnqN0TEC+lp35Wp7axGhnCioJG30hL3RcIS/aPSEv6jSBsLrpIiyI7A/io6OJAixsMr"
    "oACyIWzuHh0+AgDWtkaVhAm4yGNhHMZX0VCEJAmQBlMjnKhM3fATD+JbE5eFR4yUdFlrwN"
    "wvBIQZPwz2ddBMlNMWIrM3KO2FhEYuQiL8Z+kKKIpPg1InRCoCBJ1thH7ENeFSvjPpI3Gf"
    "nBqI5NTKJbOi4XpoMZEcLuyf+JN+jZ++O/KKiUfT5YOxh1vbyhlzn/keAkqa7E+D4rcNYM"
    "U1XcJ/v2jrKulnANwkCnsZfNOtiWfMoYqauSAXOutzl3R3+tyVGyGG/hOfJYp+bTcXvNp+"
    "NGzadyuWsA3DqpRRGLTOXBwiaqdb+BaTc7KwkCSTtqknYadZ72xCDuJC2gT8jco6PlxvbK"
    "7DRcLiWpG/YJDa0Jgm3T27a5d9M+CpDEAP7e8LPIfhwpNup2Fl0QARZ9cBZ95T6ozlgdlV"
    "4LAes21VOtTfW0Y1M9bW6qYRDdmcBbjB8G3cPGbOzY6ckIKWOvgyBk0VEKCvA9IfTB8Tka"
    "VchMtr4WZDlQAPg/p+f/zOfwADDzAlr0h1xVd7QUafm91wC58DY+EuHCrTmt7VUXVcGmg8"
    "JPT6HwU1FxT+HAF4rxtfvwhdp/Om58OhE4A5AyB7kf0GEoiBBhzvPLd1++qBzwOiImdZwU"
    "zvGi3GFr4kFEz5I4v5z9e5blOGdK5RdCkqTgMJ+Q8TPrcphD3aSdOkiIt1rRWYSjNEiNvC"
    "QNQQsRf/FKA/AXr1rxZpdqbt0cMNNSVXU566i0v+gEJfylPSjhL82+X26SbAjdlhdusjBj"
    "g2uC9pXMODk701lKzs7alxJ2rValx18GKSvYwNpgknXqFEAqNtvOaj1d94GqPQZVexLsxZ"
    "jhlxq9ADWxQab/iJaaHeSCYW8ds9W56A+1DBQcwtXSDcMO+kx9j/0Rad/v1pA8PfnhZWk6"
    "sj+6jMWrT+cfPzYn9DzG2LnHqlC+ziVFkoMlxGAJuQmJd4dN8RakAG2TQnextwjue8X91U"
    "QHiPwbmQVjV+DfbcB+m2mOdl1uj/EKrO74Ku87PMUYZbb6mzWzriSsCws502ESztqJhLMG"
    "j8C5KRN0SwEAdyu4CY4DN3Takke6LPmaIIC9Fex5EC83bszsxZZCkO14q2QB8q2QB56nou"
    "Q76LBCwDpwT/Q43g6KtwHuMgmMsM3HA7RboV3iFMcZQiY7nyRlH8x61GIHs6iGufcm2CIO"
    "wG8Fnvt4emyDdTnroNbxC7W7hRpeIXbvFdnQWbppwtzKGNakLAo+HSyL8p/rIL4zqm9USY"
    "wjMYM9z5rEjCpkw4BLrISASjSgEvGKeAqvT2dD80LEGp/DAbo09MghkMQsWsb3n4cXYa9n"
    "r4GaLNDnY6bPQzdJqUGPox6arsuCpket6TyW01TJlRjod8z6pTZcvwVbEgQdj1nHHgsGcJ"
    "I7vHEUR7FWq6guZpFhNNj5Ng/Jd9h/1wpwOzxDDcl9+pK/nn/4eP7248V+2Jrhnckyej2W"
    "L+UNYBkb8zJWqAzHMYmpKn0j0l8tbR0xOrxvENrxDbpjQDu+dqihHZ+agIXyCkOWV8hTHI"
    "1UIAgB9EbQQ2GFcRRWYH6Kx2N8ld/GUmyF13x8uelCMYu2HHW53sWWXHU62BHqbWxPWr+M"
    "MEXNjZKsUxVi/fRQnvb+Grnhxn1IsoLvQZogfM9yJj2M6C6ZoPUKpaSZ1D7MLZVJ7/ldcn"
    "UKD+EpnFp14ZnvNwu4vsH0Ym55ZdekQgb3eBHQVS//C98nxT+359PfEgaF+Ii2sRHGfuKw"
    "us14k9e8r6Zr8wvmX54PlLHoHit8++6BEgLdQ2V8usem7m0BXkpWK6Euv/wrCuj4payPQH"
    "5P6YoCyGowVCiYiBUxQ+0VCmI8x6xesBEdIAlZl8x9qkO4nbYTbqcNwi33z5K4Nf6vO7tS"
    "JW8RoTxEbuWKHjdxxE74dAk0mcsNQetYrZ2ky08vuHJv68fA4ZV148sAbIWojXjrsLav2l"
    "nbVw3WVsRNZcu0V4VvCA6yTI+h0fNgHG6Ml4Ra3vSwHKdm6CokLdoFh3Or5iUNTTM76nJ7"
    "3Ai/nP+/n/azGe7Gm2rsTLO1ytfw8AqHfKOw61Jqj3HXxbI82bDrirMxwLoSAqj1oZYIKY"
    "PVoy5nX3mv4TuFz0P31iiPphSANBppug+RRpOZb9RO3hhWA6jJWbh7nujU9jppr+110qjt"
    "5XoeteocHPl94rya0hDkNeYgL3pxQeIg6VeCqS4Muh6zrkU/kFHouSBnYRiUTSqGlLCnom"
    "lu2/TSsywJWh63lkuXvLGWRUnQ8pi17AfJYxZuhTjoe8z69shyxULd+u3SsixoesyaZquw"
    "Y971vCZmXXzB8Hxdsd3dGHm7ZSnrYB7etbKKyX3AXH6uovZpJ+Vfk4TSNgbEvxeSROnQap"
    "/Zgoh103p4zpNhcfvgLDemBYQkOagi1LOOTRkdb4a+LAfoPxL9JaYAGlWlVYhat9gMv4cu"
    "yDpWzPRr/EdruaxcwAJwu4z7i9+upQ2z4TosbfuPl59/KobX/Yn1pljxHTXwDFcWUQrWlX"
    "7rSlapc6mIVOhEXpCyKFJv3zm3xHNWOPZwpOAXtrRlkkUt0sEQOQN5aWUeV2BsLSqELYJ3"
    "z1O8AJOs+iuikgU99NUDLy/ICkkwO7BndUJZHBjNMTOa85j8ial23DiYz5va7giQqws+Kl"
    "BuOhreSURcuqAXWRld88WvIbrHmkHfs/+zavnz1jFLazVinUUZC0MST3W4/XZqv42bCyJV"
    "NzMddq6QhJNcvznONt0++MtygP6jqnyzNKseOlBJgyZ6MhpufMfZTnM1NERBB/10cO+mff"
    "CXxAD7nvsASd2w10YgCwL+/fCXiu4YBXCLgnC8HvPxOsvS66Xlmijoefx6NuFPWvM3gTgx"
    "IE7CYBn0siBqgkAY9/ZNLUic0t/Zy5JQCIM10dOShjrjw9ao8XBw33PjlkQhxW7UO7dcFd"
    "MwWu1xXe/GptbDLFxSHVR9/CUx2L77oi+UqzVg4ishQL4v8tDTYDSqgJ4GhyMhy3LVBvxj"
    "KQOrT3/cWdxGD+gFMUC//2FNLOhu4PeQ5AB/E/z/PoNOKloq+Xcx63bSSSU/Nw0A87vqTp"
    "YiXO/YAG1q9tSmpn5CGgDTi/w201qedSEVToQakGZn9wFAfV/eyE5YJZJDA9jcPhgA2a/V"
    "neyEVjalNLBVdpUwxvU6u4udmFYHMy081SHnPSAtbmQrqsKZa1x91UKSYP+9+5DZ3/WWat"
    "XVWWc3NT7O8YuBWxup/RKlQYg2CxwhN0KiGfpNgthtkBtjlN12hoKIDg28BfLcEEe+Gzfb"
    "qA1xQ2UTtbqJXG+bxv7ca/+sfH51GXFjaDVx4JZYPNL5TxIZFfWXhCzMA3ipU6bjZXuZjp"
    "eNMh1r9tqpvatqiEuBLp/qBIHuAJb5SMFxMKaFA3ikg/FIB7JyyJJek/fn2qVu+0YYtNW2"
    "uSKs+AqFFbnJHfYRmVcdXWdoE6QL3so1DOYYPXNXwXdL/9umQdP7Lgorpmay1PuIejF2U6"
    "HLaNFDSH2VrDCfyviPVRDjpKU36X0Qp2s35P34oMfoRNbFLoOK/9fAlirGW2hG7aJWopuu"
    "FRVxuvtPrfdcgmhvAA9f4SnG9GcmijjArujuUmQcDWTYY61pINPWOqZdH61NYyDa3gD3VU"
    "woDkuTpUYQsaDc2R7a6kJzzB1HdovGpcFEronZ13TtRKeJ7kl7E92TRhNdn6jyQdohLsZb"
    "t1Ac69h8x+0233HD5oM+T08nQ4FuofOgR7CYLGfRVrDnYD0okTUG2xP6GD6lNU/gDQ01LU"
    "tC8t2o1ZzgKO3TDKsSg9d4zPrNaJd+RqosCnoes57pT5sH8bJvn0pJFjQ9Zk0LjjtDPcuS"
    "sDGPWs2Fn7Z22uzqCFWI7LEVVOF0nWwnKChfc+jDvXkzP4v7+A3vOoWqNEdD+i6gWAkUK3"
    "nC6EOxEihW8uRVIQdY6mtBloNXoS/+ULHkMLivkx4bryAEyEOWwySyHKBaxp6qZUBlh8Er"
    "O+RGxlDzlf6Aq+qOdgIs22UaGLM9bQCAf0lsrpwhbPxQkORwBUmgaMbji2YcKuuRd5oi8Z"
    "Ey77G4OOvOfBSHbc19PEercH2LSIwS4t3hlKctRuji69VFnrSYLnCRxvhNglizURTjFYn5"
    "0CBtJkIOc0tlbQdhY4zWyxv6sSKTcRPE2CkuH7r4g46tB4mNZomNmWob6upuyl1J2cSDDd"
    "GQW3xfDEGtiVp03B8C2LsgUqwq7V7OYrx1Ps7h82/Z7VdkQ9d8RQOg1ulak7Joug7Yg4Pt"
    "w9h3zDOcFaJ7nMnnX88/fDx/+/Fiqm77Er4+3U8kUYjmG3OYF8QTPEWPNkB/pCbkwaUNDq"
    "bRqQQcTGNBeOQOpqnCut3DdCgGdB2luIX/zC7NutnPapAG95lRFyhduCkiUfiAWIZ+8gat"
    "YsJyV3GCUvcOoyBlBWhvQuLdJSq+s+9ttld+a+UrD1vd67D1anfCLbTzjfduuFZg3dkzph"
    "CBzqqPsE4OswS9d4Pw4ZqkbqhahYSrnQuRz8bRN7sYuHUxul5glKyXWdlI1i3jmwQtyDpO"
    "6IpC/4dZTezMPZLUq2UXNbHfZIsPHcTrZ/PlqCqi3Vy49vNIpSNHaAdCBdl/vHUc48h7aL"
    "hsmhW9c6H9V6mESt46/plSkwbbkyhjYX3EU509qn2LqlOFDIrbB2e5WRiSGJIc7E39SAwv"
    "j5JyFOz4VgKvlAP0HxWKr8B+WxS+XbAP6PG5xxHdoHtkxDZErUF33ylurmK3bO/JkA+Hjg"
    "xAJY9h9kIrZ2Dxx6iS3bL40PdTK9J+a9/PA7E8WdC4iuEpw8k72J1qjE6ELY4TwhqYkTzq"
    "VUkit4zS6nFGx+GlG4R65EnBBYuC7B+xW5WnpT+J/sQsvDa/Ne8l0rwbC991suG5LGu61j"
    "JYrhRYdGeDiNzx7zqzDsYHWo0IFb31Snp31fRuFPUuX1FdgEsBC0umn+n0xKOjOhoANLri"
    "5atdc73pKr5VCUH5Lf3yW9IuYxLkKAlCiOOYQxybJoGJopvSoO0xaxvqjR0NWm8MynC3Qk"
    "1/oH8ZhQ/5Cz2Rtyhfe7qLfwKd2fpqAac2HpUMz6kdkv95R/84auWA+NXZdh6IopEP1Iry"
    "YaOzSJmNm2c/4+fswIZ9lBKUkCW+If4DZ4ISOrcSFjVIR7ooe9xrHpszJzFywzD/LCkSq9"
    "3iZupwnz0+W6etrdiStpUIcj0e1eks3EQR79B+CK7LWRf6OFR3+I5QHjpdjHGXhGwkIHbQ"
    "gdBNU7xcpYqohu4EbFHOGuf7ELnXUDN/2xY+dqtZj2nA9AWIjV8bQcyaA+gQb02Oi5MEuQ"
    "1rxNvUheHdGd27M5YYe244/hST9ard/M4u69jft+VInZwf+iwfcREet57ZsMq0nvaRul5Z"
    "dgvnDmtGtQsEDvhFJ8IcdJnP4BfdrV+0fLsMMS5kLMT5pRbOLztwftnEGRj+I2D4geEHhn"
    "/C+zQw/E+S4eeHiE+YVyjsPmnkg7TPG86yEth67Lhk2bRcmBHqjEPn92ieOroGKg8d2XfJ"
    "s2LLSsHN40btGuTNju60cLA+V2NbgQ6TxSK+SProi1IAfm/wwTgC42gKKtltSlHJYz4S5B"
    "p/ainG4tI7yn4TUwVWp+HEIW36a3KHo6NWaz67rGPHp+VIDb9BJvNNwuNingdRXvqGFcdh"
    "wQ4oSNAdXin7IZiI6oTNSAri4dLrPDQ+y9fSiaoBN8KoduCug8H43Qj76pWtRW4fd5Dbx0"
    "1ymy8CxkFOshSEltWdCI0UKyC9t+3LYye59VN/1v0yvOqyoOpRqxpC7J6EmoGWBGbs6aoC"
    "mLFRMGNA3kyfvLlYBrwO449uW4vL2ohZF4WD87HO3DXpdsmMCh9lMjyPifWi9Okx7obQH/"
    "hNgt5dniA38tHnyz9QGoQ4Qc/eX/31+em3SmLncXfTjSItGsPdu2FAFRaTpV48aX08EEHj"
    "33BmHUTQ+BsK7o2gGL6loPCyKI8zLYGOktSTrsi5DLyYOD26JdQEwULtfVhIyDpWJe60Lx"
    "GVhHVs8U5CziEU+mjIUGg43cLpdgoqsSUo9uI+8DFTlOr0VVybdZ67xFFaca9LnCT022Rt"
    "ZvJ+bsi9IeuU/k3lo8TlBv6MO8FZtYkgRR79bm9YW5qsdj9zkadVuxrmOS++iDqGdh8PVR"
    "7f5IZ1GcPtB7c4SRVntvxB1WCIzR3nyYv3y6sa3ctq6M41r4la1HR8iIxzONKW9uorDWv1"
    "Vaut+qoR11Atck6M5yYgK0StOx280DkcvGg/G7xoHA0S/E8nIgYng0rAokVhsKOBuVsZ3M"
    "kTcCfH2MPBfa/4kJooKHrUiibzeRhEpkW1Bak9VtUuP5lsWe38iGF0RKhkgDbpTbky55+i"
    "/tQ1/qMF9VLAChO2a8W6+O1amt2F8fTs0/lv30oL1sfLzz8Vw4XJ/+7j5dsa3Cv3ISSu4s"
    "jQDrggApD3gFxmNPSXF1kOlhgIAZu+KmTCTl8LspxFxz1wUoxHJbsNwcuX8wFgflfdyVKE"
    "5a1Pp5lgtj4MBS79DVfVHae1sOhiLC+pI/OyJS0etmSrdy0xqCS/cuNU9nDxIux5+0BePc"
    "Zz4zdoFZM5Dz5koYipGwfzOf13mrreglV9DxRJq8PfXsNblntJtGIb6XuQrpPWRoNCj0M+"
    "ROhDyS/xD7PvepiaOBAeOXyebC//3CNdc2Pbogb0zY0/73hvvrmdxJKt1jdh4JXdQ3Rhro"
    "lZl3t8/FInybtObQs53i/rQLPbr8iG7jMbA/dcTcqiQ9tgPrp8EzaYvJXEHj3Klz/+SJe3"
    "i53tfjuevhlm/Yry12XBaTZqpxn9aX7Azdhe2laIQ+/MMes7fz3No8qbgta0/xlsd8JxTG"
    "Jj80qWsi7u6UzHkD1rt2PPmt3JOWBBNFfEPm2DuZCyDuaddAmD5JNB1wdwbIJjE1SRGyIV"
    "P2rg1ayEAPre0FcstBH4kphF5AR4lMejkt16lNnyMQDGV8GUk+u3+zmrRRa89IMia+ylz5"
    "bcAbC9Lm80rSVaF1lpbxqVa/6vJPTVrWDyK7Mu9/yiGqNRa2gVEw8nSeY1Z6JJ4UhPvkEJ"
    "8e5wmrzhaaUhdhOMcERHbBY4YrmoSUpWCYrp9NhQjSh99Dt5wvb60xN1lVthucw63N9cxb"
    "6zjtIgNCWO67LgJhgdbdwwWg+1gK7j8OGapG6oXkWry1uWUjaQrjPFyK0L6q9skWNBR0yU"
    "Fc5nsUk8Pz+LBGMxR/z6KnQ9/Bqx6Xn7kAUl0SnLcvyXdBeKsT8TROjVJRV6YJdvgjDEPi"
    "/Rpij3tufn/x79Ti2KVYrWK3TzQFdtgllXsE1M7cGkKlIwY33C+LegihArG7xB/5OHBNE1"
    "3iP01f4fxP/DSx24t/TFaI/L4j+hiLSqDFD2y9l/vXVM9w1Ps60xl6pHYWUfQrmDUW4lpX"
    "4bOmgn9EUZCyOATjXo/NP2cnMNpwlfHJzlRtF1oGuey3LW+Pz2TLl5eZC0o4hd2cr8l3KA"
    "/qOSaBTYb8ufsQv2wRxZMbUMIrqHL4OIKKifrhndELUG3T1PatFi0odflAIXSm/wC7vU5M"
    "hbyMBRd3RHXfARj/ItAx8xeCnHqBLwUh4e2+1eysPQlR8ij1XsTI8UXGV5bdZFVAbiqK0k"
    "5RVZ4nTB/CncJ5PQP2+I/8DpwpSgkJA7RhM++/T5+vmxgmTsIa/TMVQx9YW2em1JlFWyhs"
    "bgojKjxtAYr0jMxtw8aEqs4oDEQao7nJ7To1thiDA769KyE7h+lRfvVF+SGq3UL8rJyfWr"
    "bsIaweLWrxRiN87/nqizDfJSoW3Hftp2pEEaGsX3lwIWwruTNFXxmzVwbi+7VROzIMK/61"
    "i9i8JbU8mu/HLxeWcL+I5TK0W7Qga5u2iAKLe/Y+3JbrfJIWoG1Ew73YlbE7NwaR5+7nru"
    "OjHa+UqBXvDWQxFHVDFg+G7lxMvd2djES1WTgoyrBk9Pj9n05/cp/lwTBdZ+1Kw9b+X+CG"
    "2r5EHlo1a5wFoYKluWhIIFo9ZyxVWZalmShJd53GquCFRTNUuSoOZRq5neioR9m3FIorBq"
    "j1nPUDjiaNDWRLL/Rt8JUxOErO1HBfAepnQH4M/Wd9H5qQ+/JAbo90Vf8EobZA5UQoB8X+"
    "QhGnE0qsgNUPNFqCYIL8Mj8zigGcpTiscF5Okn66THuiMIAfIQCD25QGg2fwfA+JdEq6jQ"
    "yGa7LrTCS64BacEHAKxbYK0RJxrQZkfNAYB9X97ITmilM/no8iEmCur4i7ZNFFjjmm1FR6"
    "1HAlu07rITVYEbgmZ1O1kPdJrVqdgNsAy2IFtjc0aZfPaO+8SPOlLQ8hEznUQ0x6sGb81H"
    "u4wwunfDNeaN/CJU3CRLL9u4vGAgc9i/5kWkFgFL03mYoc0i8BYoSFDEq07FmNWdSnHUzF"
    "jbyRN0ctpKPDLNHyRbCspJ6SRAmUcXQPTIBKIK5oXqdAPQSwGI79eI77/Bc7rVN/FtT7mq"
    "JAaJ8B/xq7KLdCt3nqrsrXa4SwFA2xzt2u5tsDXLguBBBWf29FUBDiVwKI3wZditQ0msrP"
    "JInMVSLpZiXNv3wGG3L4fdgbkjslxuqV9UDJnpsUfCaI0mFjFeuvEdIpHI7ah6UbQPBDJn"
    "ahvkDMicp0bmpPSYa3L4LcZbQeXA4fdJ2P1w+B2lKuDwC4ffEb4McPgdD8Zw+H1Sh9+PFG"
    "nWSexIceotr826jrshHeUUJf41zrlR1tUrJXlcQlLW4WURDNSOxn7RODFBvvuAli4rynuP"
    "0Q2mn3ohSYoIB3Y1KGTWK6HVlnxi3ssjexYHhu5cB7eP2k/g0O3C2lM4nErANp6CSoa3jQ"
    "9kaOA0VbeDzq90GxnVGA0mPRudhUXSzTpJgzBku/8N6yAapTNE8oseWYc+ikhKL73hHUXL"
    "UEo2kMdMslYA0S29Hd3UsYqO3/HTdOyKCP+ROi79GstVWha3n7tB2F28PyVQ9n4qC2aXmU"
    "L12FBVR1l2Yg2bXKvJfqZTnZaOaq/JftaoT5usb/6BPQV50FEbvBKxEeVdVL4Hn8gefSJQ"
    "WbKXKqZ2wsntAZOy2qKINe1JBytGV7eyDF8ehTjUchzzC1QZ0IaalgRBx2PW8SomFOOliX"
    "kniFjQakc27s60jLuzDuPurGncAdUGVNsUVGIL1fYZpxsS3713H44UdJtwddZFuUXZOMfP"
    "B27l3a4XGCXrJU9ODkPECnMkeaayiBji/8s8afQqc7l5Ll2AfDdmpFjIP6UXk4wdc2OcO+"
    "Ca3Ntenqjg35RkWo5T3pfmIWPWBJYOXHyj5M5KfRlYAKKMFQxErXWkhglw2t44sr79Myhu"
    "H5zlZmE2z2U5a46jh6jfTb+Wo+ABttbvLuUA/UcVbjXhYEQRa2AfjIOJ8T2O6Ha8DCKiCM"
    "3orkZcE7UG3X2XpHcVuyVjRNS458O7eJAJbpkdKDJiA47AY5q9cAR+akdgkgbzwHPz3988"
    "BIvXZ53H4PpIrUJgWXRpSkKfRYKwwycLAFaX9OoYqxP7IUQWF6EewkcxdqsQkKUcEcL+dP"
    "w1FkUPkg4KISGDH2uZrWMUtFAK2HigPdE50Z60H2lPICpk742h1SEhHWFNNoWE7MErA9nl"
    "Vjo0l8pKdq1b9FJdxm66Z+HBmIYgclYkTt1QYfMQEmI3ajF6RLkarDdUcFe4FvbQft+Pt5"
    "eXH6VX4+2HegTaL5/eXvz87Ji/E3RQkLbQCoWpargqCWIQajHqlUk4bhi8T6LYHl+n8pPJ"
    "vk/LvuFLSwhfmso7BbziaFjxg9TWeLrQA6U7iuIa+y3+MFVsx1r9QaTBf15ziDupcj5mpk"
    "uXO3ExfCtn/uuCE9zIjXy0IBvkcg4cbVwKNGPFF9iN88guTlTO+Mh5TJZFSQce+/Xs8uef"
    "nr/4tsmz7+D+yrgwQdEZoVqPAlOGjglDgXcf/9YzA979ULw7kDJ7PkTePDiYnQcN8RbF4N"
    "BugLcbhg7fawwBl+RggusDnvePVOD9t6vLzy2uPEGmzo8EXor+hcIg2dnxTdhvb9ZBmAZ0"
    "b2XP29nO2qEIhpGkiEZ+cj0VeSaTIOwG9fxkIDWA1Hia0AOpAaTGZLAdK6lx6a1Wn3CSuO"
    "pGoOLlWReVQehAZymM1Kg8NY/pw5CboECo60RYz00PB/fYn9FPvBinCWviQOgH6Nmnz9fP"
    "T759g+7wKkVzOtalY1LEnSwNHmPwJ/we/R79GtDZu+aX2ASn4x6S16wUFYcC3bKb0SdRwB"
    "9QTDbJDOW9oROeK5d1Fc3072fECXa9BR2EvTu04F81QR7d9LVjGuXe09CiYrR0B5hqozHV"
    "5HfGMNELDLbHKwAC6qx0sfsB3VrVVnc7qysJ2cjsDpsi7BoD7B4A3T3VYNlXKDVU19tJdb"
    "3UvaXHEscYc1kMGh2bI58Ef5qEPhfDIfRZST0d6PAu8lKq03uNt+o4vtdHahzfUxy5Ufqa"
    "xQDED1leHr0tawPBqjLzSAH8B70HKxkTKY/nPe6w/UAMgQFTOQ20n5T5fw0MnGK8FXvwHi"
    "oIU4ueGv0KN16HDVmJWGdE7iRljD4xpWuXYzqX63LWob2TGZ2sVyxmxVlRrIzgbghah/eZ"
    "3uTumNttYLcEu2wHuy3cZfpg76SsPpRd2zWnwqhD50/DpUMSshDj4bmVe5fua+vljcpj3I"
    "6zLGXdkjH8+swAY2A4NyuDI35NCk76dZ9F6sbBfG7sM5LEoClwX49RXuEyXdBjyILQm/St"
    "kdm4w/5m+vH37P+sUgsH0vX61BhsiMLL8Sgt+P214IMWBtDCPY4TpWuufc+tJPa4Ck1kv4"
    "XWS+1Qs0Iel1H4kL96E4khyFeJRgjBWPwp67QtDjK7Muv0oVRjNLwnyQqHIQqiPGXSjdDF"
    "16sLqe0lS7v0eUdMFrvIPmOZlz4i8zdoEwdpiqOiEzdrh0lYZOGzzxfXz88USZ17eaJOuC"
    "K+T3CRykk/zyosQsTiKP0w9Ev5gWm0iSRkIS3ySuO4/qr1tP6qfli/wbdu1GOPE+Us3OEm"
    "sqNpRcWV65yhikU5UPGoVeyv4yw0e2nYOqImCCHF/QmiyrAw4IQqIYC+N/SQ2TAaVeTp1m"
    "YqEIQAekhCnV4SKpvAA2B8FUy5vcpWbIXXXANTtjUOgOlFfhtLMRUMiFEl9n5xH5aYf+sG"
    "mVVcmnWxWSthkFY3y1yAFQZjbTnotIjzymAJ4dXCUrSkRnd2MWvbpW5S2fdGyhpjHllSiH"
    "ymob+zlh25AP+7QU2FhNyVDT8UC5FAK7cNod82W0I0xnLPi4mA8OUVAn4c3JepifWLwqsv"
    "XoJg6WmYGbMOks4nKpdfR7odUfr5bKDmjl9qcHPHdZ6gIufYpVrMB7nDkbNwE0WsQUdkmC"
    "Q1SHrSYdnoHceFGQeSQgCpUQDpKib3gW8WdSfKwFKhsVR4a7oHLekOHOO5kb+kJmfdlD4+"
    "0XGZ0FHtYJ803CYQE73rmOgsRK5nQBH0jX0kjycfDnRnuCxlQ170rldtjpjhii3K2Gbc7W"
    "SxXtITOTGGWZaCbVFrW3RX6TrGzg2eK3ubbYmba0hDR5sxe52N94fHbQ393qbP+Y+f4u7g"
    "r3EfE0gSg3jqvjZQvhz1skKbsmCJPqZWXj8l1EVBB/10QG2gNQ8G66GEpixo4TFvgjPnLf"
    "8USujqOdCQhU4PBo0HCsO0H/QNYcDeAPtVTOjvXxpyx4WIdce2k7MzLYL+rIOgP2sc2yDV"
    "6Smc1xbsN5jrWBCD8/iY9UuP16Fpy+ZSBjYl6H8Ob1Ku3yIUy1C/ghjod8z6hVT5o0FT5a"
    "GfwYGpgSrO1EwBkhxQxX3xl4JfDYh6UQzQn1TqHSD/GjLvRqQKOTrfIPlOkoNXATIfJwE9"
    "ZD5C5uNksDXLfMxPRQPA+q66k6XIyifI0aWVjmxnHC6rtHn4GQDU9+WN7IRVOu7pLATZ6X"
    "yIhaC6k53QykSGzsaVmb1DLbL0N1xVd7QTY/mkMMZ083d5LtNRe9p5OWSmkX7ueOLorXno"
    "vy7cFLmoSF1DnhuGCf0ge++b6eYa45VZ5TJtVCTK8URrMW2ORa7Xs8z3nnENlQ51kqghQ3"
    "IP0dSG+R97T/yYdpLNwSjw0WENTOzTUwXQUaOgo/Z/FJ0qvjpn0YPa8lcpXh212/H8spYN"
    "nxQjt9rvlxFGWR9YN7nDrO44/ROX9vnrsgi5TzYR2gTpAgVpgu7wA8pSFvPC5FRDrI45qx"
    "nFrpN1So+nGLnzVHUK2NtTdcqjF6Bl86Io31SeJODoMLqjw12gYojazdpivIV27cCl0aeQ"
    "3jpVbOnKtlyRlJVDcehKZoKyQnQYvEdUBmH4GleEdWsxQLkYb1uBieGRdZdkTXfMHqmRdU"
    "k4c/U+/qbMDZialviQpazLFdsJzzN2Fm3a2LqJWbebSsI6hHfSqB2ySXefTWqeNwPZoxPI"
    "mXHTlBreqaLBTLuBI4hYU/VhsKyZkK7d2HeoCaiqPrsl06wmC+/OqN+dBKdp2CvBXpaErM"
    "Ixaxl8cKM5D8o8tr4WZDlQADhBp+cEFXqnPBJmoVWLpQjL7/u4/KAxmQch/oSXNy0RjdKA"
    "WacvNBvqLKuxWt7QzEs8Q7cxWa9m6B4vAvrGsw7NqXuL0jJ+kd0csa+XqP2bPe+jFf3If1"
    "jRYIc/oOVa/tSWq/SLKK40HaTVxVnuTAPPKHhGR7cA7tR7B+nuh7RtxTVOH3xpZQTsIcxy"
    "6qqQd2KDI54kBwp4hM/11hh8wcqCNagn7rIdq499zf4F/IHamBy1ka3dA8B87nk4Sb5U97"
    "MUZ3m3G2UI/cgWlV1lc3MDfDBcfyruZie44mlFA9t8axsA3a/VnexEVrYCNLClJtsAuF5n"
    "d7ET08qqHSOD/CV0PXzUTiBn12c6/PGqHKpFH28WJMSIVb+ZMa6XtUy/+Hp1Maszvh5h5V"
    "XfoAjT/yI34qN4s3UunA0P0nwcclmSPL+3mm3ez2OV5LRY0KtGMIsFBzUZZmCWx8ksQ8FJ"
    "4N+evCqAf3uKFSef7CoEDBAwQJPE2ZgB2m9Nz5EtKLqompX0hKqTg1SdPOgx+prFaMeZQt"
    "uO0tWYmc5xmoVsO/Ny/NYz9Xv3ISnqQ2wwvsuqQdDTaurGKa/8QA+xOPJnKIj4IDZLv0nQ"
    "n/QI3DwqP/puWgUl4DQ7Butl1nGa9ek8aOJ/tXTDsD2UJ5exyXw/PfnhZQk8+6ML6qtP5x"
    "8/Kmxy9u4kLKV7rdpEu0FtCAO6tUYfkd8X25ooIAu8yqiWZ+BV4HQ/BZXA6X5cOGud7g92"
    "buIV7C7uMf/6qkOTMGC25cTEhzq4HLv1tHROTy9stOD2y+psL9wEpSRkpfZmKCGlny9I0A"
    "Jjn9Xgo3MLLciGOwbJnFXf435AZYLLDp+j9DFuq/HN6vV5OLjPsobh1DXOUxeU/IaS33uE"
    "dhflitwbslakmbbjWwoAwroFoaqFvIHztl7jkigUCBld6YjGmeMwZtrPeEXi9GdMdZoozT"
    "R5QKeZFvOhTiyM3W6moUwqM482LMqK10GeE1b7ODeZEmokJVlxY8ZEU8tqwahrVug4DKK7"
    "GR0YeAtmWd0SwmV5rFagChHbxwN1qPF1UoYPezFm751TFFzGf6wCOrsOY7/pvPrbDbij/5"
    "ivI48pGeGsS9t3SUpPcd/lsyr7Xsl3Ed5QEP7zyGpjD1KRy33y9ERjmzw9ad0l2aV6rRfm"
    "QUtxrPBi/O3q8nOLLS1J1bfHwEvRv+ibnuyMNhPej5t1EKYBfRfYY3f2JnTAzlCSdsoC7m"
    "efzn+ra+Ldx8u39S2Q3eBtvbwZXSYdtm6aTHxJCMo61+Z+s/iwsHEY2oeyJJiHozMPJcdX"
    "ZQ8YqlmWBDWPWs3ghRuNFy4ld9hcB6IUgN8bfOFkpI+9IATQg/Nzes5PNoEHwPiXxOrGZc"
    "JrrpO8yhbkgUC9Lu5lKbLi5jUqR/KVe4/9T5jqRSbAFJdnXexkwgY6y2qkBje5xG7Eo2Tz"
    "SpGFkzfL/ucu3hDP0yx2Vuzb9gZFBHn0t9Nfw4ouMqqQu3kXOFaSkjt8Uk83slThIMZLUr"
    "kTRMISCMppbPMz8EaDN3oc0O7CV0p/Olb0UejgGgsB69q6DM8zFjSS6hTACKhu8knZoUgi"
    "nzQAH2dWkwphxiUBT/sUCTzZSDIL1xAloc/HmLV8sPLHY3t1oQbIE1QFsIWjYAv3X6dxqv"
    "jqFGo8ELGFqXWnjLnLr8w66axqjAaRdYcfsmTvIEEBmxRUr+zqDPkUrShLRdgscJbqzYiC"
    "GzfBjEtaur6SsBrgjtvD5FrJpSjPmtc97RXjrQsqGSqgqp0cunfDtRHWpQBwF+3cxUjCf3"
    "mZFtUKlJdv6Vh/ihEaqw8vHJlR1xnXGqsSqVqHKQlsxb7Jf0OTyE7dOJjPD1ODAsjqwcnq"
    "wy79o1qNdtIkmx6F6WlZEU3bkdlTiVjHpp5pYXzWgfFZE2NmKqVrHzvLwItJE+rWdacpaF"
    "Edv+F6K5Potie+TUkAWBEfx0pXsUpQJquEJGThajy834WscESf7yzI2iy9oSE4jgwH9jxr"
    "MhwYZrcPzioOvNZ1prMitFJ+f3Tk9xZYiUIIw/omDDyFBggJsRu1xDCUQjXYb6jUrnAvP9"
    "nvO/D28vKj9A68/VAD9fMvn95e0MMrfyHooOxoqGxBFSdKjrej+VQpsb8JfjyRzRS8w+1Q"
    "0x/oX0bhQ25STcSPmFt/kO0xjb2jIoiMlCCJWXRKAC/ieFSyWy9iNoMHQPm6vNG0Zrx2cL"
    "z4qo/LiUittE8k4gdQJYufXZxto/KdZTluK6F/zapBr5dVr6RvEsRKArNK0azdEr9VUS9D"
    "nJl0nOfS87Lvxm/oyJB7EPnohLVWSnB2GzfGyAvpn37TS7DnZ29r81Si5q3jGEfeg8L/oH"
    "g3MzEozjZOD0Opy4YO2sktUcZCbutUx8vc7mRuBBRn3MdyoygPocGZ5HLAlfSzd7kLkdGD"
    "Ck6xC31ZDtDv2bgJJ4wLUWDfXhpeELEG9sH4k5jVX10zDjUiipC4rhndELUG3T1P6tIO0k"
    "0OKQUemRcytm3TLDEESKDRzOCD9NN7utADAzQKBmi/3d6miu32dm8HIn9SN10n9FAa8fe2"
    "yf+I12edFBAf6XjVUK0W33kp1YyM4beYoTu8SnlFVFaF4DWP/uaR32zQvRvQuRCEQfqAWF"
    "ttxLZ69OzzxfXzs2/V7byHf4SS08kDTnMtZw41P7hldWybjI7Qqw5q7I+XxiFRhL2UxE5W"
    "GaOpi+6mUSp5a84HA7U7o6+jCUtWSVjIkQ1fMsI8IsDaSICJeP4LTLbkiUNd/yeh6NBVWd"
    "edIWmFCASkGQSk4Timu7RHzVqTzUiWsjBxQStvoSNtoeG14YAF0VwR6boN5kLKOphPzs50"
    "cnDOztpzcNi1eoRl5BN1jYmOvEtRCHA2wLnf+qEUtg734ZeR/Fjd3Be7qqeUMsCzPs7v26"
    "N0jSwHCuitAIE3Moh5qIQgyLQv8uBoA2/PFFSyW29PvpAPAPO76k6WIixvehrgsnV6AGQv"
    "8ttMa1XXRVXYzEblSbt2b48UDjT28azLb5bmA7Z6y37lnQUTtIpxgiOqVsTLe+ez7DX6+c"
    "cP73kZ7xmiT0O8GjsiMbrHi4AupShQxEIPdE/d8irrwHfusCrCWaqxVQ5jrQzzR6kutRVw"
    "mXE/WNsQOeWtY2DRRG/bMyuXxLaR0q9s+WFQYGYaBsmsw2+4NqNd1vsmXPYX9K3j0Dptd2"
    "idNhxaxXtiBm8hAhBrQAzNRnfokB1/7ak9sYLHWlWRjjuqIh03qyJNI57g6Pzd9YevF3vC"
    "efApPKJmkuM8w1jheaawJ70CDCRB0PGYdVxkBTl0xWiquTu2rS5rTVWWIeLaQjdJnXW/96"
    "cuC6/QmF8hqijDHMhCwppA0D07YqB21BHUjoLaUY+rHXWwFjQj24rAl/zEVSGz8PpakOXg"
    "VQBf/uR8+fvvADSyGa8Lr04DIMWaMgCyX6s72QmtvIyOzKHPK9IpffpFrbout345Zqtn/w"
    "sr4JzM0NfzaxREXrj2sf8aUVWmiNd25qXJlkEYBlmxMd40CaOiYNQMuUuypsBnwyISc1lF"
    "g5RdPsikxUpLEIBitNzWspJtcbBDk/Gp2wazDrf6+H1ne3NM7qRvC1St21fVOlar31lRm+"
    "Kub/26+h2ATexZuZm1FKnQZO0uzBTScgPQR88Mk6xkAtvS57hXRba2O4BGevbFcOM7VrLx"
    "MS9J+z2AOXmsXuZxNsvXqcoTtVUldXFrXpPBPCQFUp676rMeKcVh2vfOgAvxErNv0FBCez"
    "MrUQb6WEkuqgH7WCUpXjkqe3abMSsIgn9WaaByhExW95oUwNq2qBsj2xQEcBtrdPZe37up"
    "c7MyXw8qOYu2yWEXBGNoa1IAbOfR0xhepSyA3L7uGiPcFAR4FVXUgyhYrpd9zikNUYvw3X"
    "cte/eP3lqoi4IW+mpBdgaaRDbKkhCAPeYA7NIn3NBxt2PQ4pTQl1rOwZcdzsGXTecghF0P"
    "a2xC2PUTDLvOquP30rokCVvSmLckCO+G8OIpqGT48OIDRWrimB6X3PBIFatZXJt1RmuKo7"
    "bGa56jVUxuY3dZdondRChlpZTohInp30VuLO8wslkQ1mQErXhz2JQKvGYllkiU0oeEdCQq"
    "nt4M2Nzpk3YTsdmrAhNEZ05jaZ0hiM48VHQmHHT3c9BNMF2fUmfhJgpXdkchGVlsGLQP24"
    "NJxvqFDtQv2pF+0QL00vVxjwNRU9rCo7BNpyKoifFUNB3je3LXk3gXJUHLY9YyEMJHQAgD"
    "Ifw4QhioQqAKp6AS26jCL6Hr4aMOvjAbMNMhDZ1VOVaDOtwsSIgR6wc9Y5XUXfrP6JZ+cv"
    "H16mKWcXtuydOhBMf3WJHJ/Yj7KGi/Bq9X/rSCxSv6V/M/ihL80LZ4nEwcNAmCwk5PXhXF"
    "imWkAkEIXoLeKdXC5mGEfk0QJj/YstOwZVWzfwCcRd+1pRjXXnkNfNkSPQC2V/ltprWg68"
    "Iq7GPQd8zyvmNxQE+r7gNLcD5SHWjF67PO8ywb6ayEoVuPs5cRRvQc6s/ylmHsJJq499jn"
    "TcNYmTBWPyzFCSswRu4DH8ffZEEsN4TcJfTHELRy45SFt5B1rDjo7uQJOkdgb52kZJmVNe"
    "QdbvjRV6ukWIznJp7jfDh4jFs8xu0HXart5YqkrP6UaWSEQhQUsNVlD62hSnBfaWD7qhXa"
    "V+pgCBNsKwmYuFsnbla4sk9CXl0STqW9iQGoL7jr+oLMRPfZ003WEUHGQoSH73+Wunc46r"
    "OU1AStqbS197ze+Zr+WL+PCpqyoIW+i3l1PtJfzCsZ6xpaDm+0sBOuEbz5eOugPT3R2SZP"
    "2vfJkzq0q5jQn700QVcQsQ7gk7MznYSFs7P2hAV2DSLanmAcKP1p8yBe9lN0TRYifketaX"
    "eVrmPs3OA5iRUegy26bkiDtsem7YYP+YA+jZ8xVWnS7tMors+2+zRiYaiWTyMXyMLoGg4G"
    "tHAT5n6IA+wjsk5nKCHZUJaiG+MVnb08KTRIkBslGxzTcW4Y3GG1f2OnT9PxdeQeiC19Uo"
    "BrP6iz45BepVExOuDWmI5bY4q8u108DZx0d3/SNT/4wMkWLOAuC/iX6I5+q+gdj3mJVTZw"
    "bUSnFbzOxjqeMFgjVSVJeexjZmxuqBVKz28RMy437gO6wZ67TjCKyA3xH6gdehskKbc9gx"
    "Q9+3xx/fz02zfcmmW9DphxekM49a5KZtnhk3TsX55enmAcQavASe1ynZFBET0WmR5TShnr"
    "zicvdAy7F+2W3Yumaef7dK1VtE5oR1gQsdB0Hv5cQle92KEbRGQUGCRL2WfB7aK4kpumeL"
    "lSdRVqP6AIIlDOoH7smAexsKcaWscNYTCUR2coN0r79NR1XRZUPTpVj+ZMlOA0DbF/lRW9"
    "PFKeimpjtpyL8tFOIgzXORllw1kSPj2Y3ARhyE8pS4zmLJuJZ+TnH7gRYecORCL8mjP2dL"
    "6sWYYFveLzD5b00gOakzAkG+XhaKcPU1YBzR9ZJvnLpyVC7g5zUIL0f52zT6Ef04W4EoM1"
    "eHRrMFQZGNG7J6ZtlAulkRZkOVCAkQIg030Ume6CzfRImDmJTX+IYLRZirT83o8qkfiXpM"
    "XRkGx1LyT6PoUVjpPMlkUbEt8lRQbvisSpG76hdirCz5duwGzckES3CUoJM2cRe8gMufy/"
    "xWfivFUWz9/pw3Q8C20F8v/eUhqfc3f87QA3xER2oy5THGri75a2xezlNQG4FLDOwXNypu"
    "N+oKM6AhvUDgiOkQHGkpCFM3n4jMKVmyR0g/KNmw40BHvBPbIg6n0E7NAN6l4xqd8SEmI3"
    "anH4lEI1lG+o1K5mdbGg7JcSeXt5+VFiQ95+qO19n3/59PaCTnOOOh0UpC0n5CC6D/plAc"
    "mSkCwwZkrqHySIeilZEgQdj1nHUPD/CAr+Q8F/KPg/4cM6UMcHo44Px2pekzusjhYoL862"
    "8ZtOWo7TiQ+gU+V5EPHC/BE6//IBcfE3iNBFjfvh2YGNhSrf4VWqdPqb30GHj+Q/JVNTVd"
    "QQ/7EK6AoHwc8TWshmHawjpLPtkKsZP6W7pzjcYy1C97iD0D1uEroHIhxHdmrceQUztpUY"
    "k42ylHUE+g7qN8EJ7ynwIiNrbAqq3p2qBUvZUNGyJKh51GqGBrZPQctAxY0mjFagJfRVIA"
    "gB9MCCToMFrc/6ATAuAjQtxVZ4zUfFLH/FiyB7qxq8cnFp1sUq3wuDNCjlfPgM8VIe6OYh"
    "L//GimHErRGwmlLKJDDFpBYFeSm3ZnaYHwf3pcKa41viXuUDb9FoVjGw+/YGsvzklYX0GD"
    "61+V2BNJ/GvjfrIM3FuWTCitXlLCTRT/QidzsCd+vMmOrF7QP4sOUkLQcdgh73FvRIEenH"
    "B0qCQB+MmT5oGhDGxK8kDdoes7Yh+PEIgh8h+PFxwY/SMUr/VCSJ9XqXRrYwHoZkBb4bSN"
    "cpqGS3pGu2mAyA8vvyRtNafHThlVbdcTGvQRIo+4JkF2adrGs5RKsRCJnPWQWAsiwx6+D4"
    "GtG/lnRn5GUB8n7pM/4HnTNxVmuL/5UVe1A3/RjszkruNpd1Ck7TI0sKp68u6CU2NefxwF"
    "Wr+/qlNiKUX0xxvGQVyRSXgSGdxiY162BIfaLq4dBO1BXjLSTnICRzLzAPH5K5isk8CLGx"
    "+SvLwRmk7xlkHpM/6Yylm1kwV7Qz+tvV5We1AhqC9ZN/4KXoX7wDwPR00QErQ0Q63Rez+9"
    "mn89/qE//dx8u39WM7u8HbmhYWJOzVPVmWg7eg71sgNrXXXepFGQt31FONlf60vcEvhN4/"
    "SVY+b2hjvJ3LckBk9V/JqnOlmQIkOdhJ+uIPjPoh0ReIEn3sBSFYeMCZMX1VCFyjkRZkOV"
    "iF+uKfBKn5KiQIwdTvDX2N8daHvyYIkx88qZPzpLIlZACMr/LbWIqtsNBqYCp0aH0krEJj"
    "WEuRlQ/xGuAyy3sAZC/y21gKq3A+gXCK/YZTqEyLAaC9Fm5lJ7g1c0oD3vzwMQC6X6o72Q"
    "mufE7T2cQycm+ITay6k53YyjzoqKKsznEceMw10wizyq/MuuKs3GrMtkCrdlC3VzQ0iit6"
    "dFDRRPoPPjJKvz0CqDUJot1t2Z4FYYPXcjfNCehLZYBwPtxCdHdSYZA+MVVu/O2xJ4LIo6"
    "JOxob2PsJOGlzNPjezf/9/n1IxPQ=="
)
