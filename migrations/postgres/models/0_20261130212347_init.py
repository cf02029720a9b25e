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
    "ocpi_country_code" VARCHAR(2),
    "ocpi_party_id" VARCHAR(3),
    "terms_changed_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    CONSTRAINT "uid_organisatio_ocpi_co_136114" UNIQUE ("ocpi_country_code", "ocpi_party_id")
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
    "city" VARCHAR(45) NOT NULL,
    "postcode" VARCHAR(10) NOT NULL,
    "country" VARCHAR(2) NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,
    "opening_hours" JSONB NOT NULL,
    "energy_price_micro" BIGINT NOT NULL,
    "public" BOOL NOT NULL,
    "regulation" VARCHAR(20) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "changed_at" TIMESTAMPTZ,
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
    "installed_on" DATE,
    "connector_standard" VARCHAR(32) NOT NULL,
    "connector_format" VARCHAR(8) NOT NULL,
    "connector_power_type" VARCHAR(16) NOT NULL,
    "connector_max_voltage_v" INT,
    "connector_max_current_a" INT,
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
    "contactless" BOOL,
    "status" VARCHAR(16) NOT NULL,
    "status_since" TIMESTAMPTZ NOT NULL,
    "condition_since" TIMESTAMPTZ,
    "status_version" INT NOT NULL,
    "shown_at" TIMESTAMPTZ,
    "error_code" VARCHAR(50) NOT NULL,
    "error_info" VARCHAR(255) NOT NULL,
    "version" INT NOT NULL,
    "changed_at" TIMESTAMPTZ,
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
    "standard" VARCHAR(32) NOT NULL,
    "format" VARCHAR(8) NOT NULL,
    "power_type" VARCHAR(16) NOT NULL,
    "max_voltage_v" INT,
    "max_current_a" INT,
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
CREATE TABLE "helpline_contact" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "contacted_at" TIMESTAMPTZ NOT NULL,
    "channel" VARCHAR(16) NOT NULL,
    "summary" TEXT NOT NULL,
    "outcome" VARCHAR(16) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT REFERENCES "site" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_helpline_co_organis_90fdde" ON "helpline_contact" ("organisation_id", "contacted_at");
CREATE INDEX "idx_helpline_co_session_5447e4" ON "helpline_contact" ("session_id");
CREATE INDEX "idx_helpline_co_evse_id_3186be" ON "helpline_contact" ("evse_id");
CREATE INDEX "idx_helpline_co_site_id_7faf22" ON "helpline_contact" ("site_id");
COMMENT ON TABLE "helpline_contact" IS 'Somebody who called or wrote for help, and what came of it.';
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
    "eJztfX1z2ziS91dB+Z/JVClTYzv2ZJOre8pJvLPZS+LU2JPZu9stHkxBFs8UoSUpa7y3+9"
    "0fACRFgAQpgKYkEu6rq51YRIPSr/HS7/1/Rws6JWHyw4XvkyT5QPwgCWh09Ab931GEF4T9"
    "o2HEBB3h5bJ8zj9I8W0oSLAY603lwbdJGmM/ZY9nOEwI+2hKEj8Olmn2wqOriCAcJWsSo5"
    "Sivx4t8CNK5+QR+XMc3xE0JzFBEV3/v7+y+XCK1vPAn5MHNnxKaTxB6yCdoyBNUExwQqME"
    "vbh4/+nl6+9/4K+fUp+9P4judv6mVRT8fUW8lN4RNmfM3vfff2MfB9GU/E4S/ud/H9H4Dk"
    "dBgvlP94KpwCc9YsP0j8KQrkkxiv1v9trG8fxLbplyGZOERCmZevfkUR6bBCmpfKNpHLCf"
    "XvkwxXeVTzLsquPIQyLPx5FY3nuzgIRTZZFlQ8TnXvq4FJ+9C+4+RukfxVj+s249n4arRV"
    "SOXz6mc/abCoIgEvDckYjEmP049lkar/hSi1ZhmC/OYvVlfCqHZAySaKZkhlchX7CcOvsC"
    "5WdHnvfl6sa7vrzxvKPaYi4opFWXf+Sz9cI2AvuqiQDgjn+Fl384OTk9/enkx9Pz12evfv"
    "rp7PWPr9lY8X3rj376V/ZlSrSyqQRmH3/++OWGfyHKdlu2G/kH/xI0OMUZlViHJfrFilHx"
    "f884qke/GF/Bn/2wKv4F2m0MKD4oOVCeEPtgwQL/7oUkukvn7M/jkxZ0v1388v5PF7+8OD"
    "75XoX4S/7kRDziYJfgbvaaDcIKkYMwn54bwHx63ggzf9QAc3GkWUNdEALcBnBnN5GK8QcG"
    "TxosiB7njKIC7jQn+aH4xwihboH25uPny+ubi89f+fSLJPl7KHC6uLnkT07Ep4+VT19U2b"
    "CZBP328eZPiP+J/uvqy6WAkybpXSzeWI67+a8j/p3wKqUeE2M8PJUxKT4uPlLZWsoalcuY"
    "0pDgqIG1JVWFv7eMzC2Wvru6+qRw893Hyn375dfP7y7ZJSHYyAYxkUq+hkuwcznO4qwqKV"
    "w8pEyu3tPmq/dUc/XSWRAWAqi5dKnSbZcyNVDnQuRgkN6jnCnJlSTFQaYbquD/+frqS4No"
    "WZJUr4rAT9E/URgkJvh3WupH/zZbRT7HFt2ugjANouQH/tp/P9r/OcMhUs6ZYqG/+Hzxl+"
    "oeeP/p6l31OuATvKswRFXSzDeEStdpQwzu7DnMjpCVaXP8FTI4j7qiL1kjzLGXiAD5rshr"
    "bFDmHNAZsOAI6soKycRnzgKJCKDvDH1pNTVHvqSB08cGd25qnt1rzZ3yeVJnxh9pTIK76D"
    "/Io2DIR/b9ceQTDQdyz8hVZbqRbYV/FSuu+LRcNTFeb2z1ulOY/YMhQDL99pfL65tfPr6/"
    "OaqdNj1gfJ1P4yi20vFqgGkujfcA6/tyJkeRVTUXA3C5uNcDspf5NOM6nk1RlWRiA0jZFd"
    "YDojfZLG4CWt7yBnhm2mAPkH7YTOQmqora3AAslxNusX+/xvHUUwQG/oSe0Monm7H1R4uT"
    "RfUTHOE7gQ//IfxrK9EUXzM741FjuEUxYGIQbbGUxm4NtvhtThEPe8gjHtYi5AFHU/6vaC"
    "L+JQIf2P8s48An9SCKTjNogiO08QkcDOGO+1stdiLFcTCb8XGN8RJ+ytiuTtMw1I8JX/Te"
    "tuiLxFuTW2+JHxeEL8EtY9m6TNmXCBlXtg1d0FtuaObM3X9whMk1vz06QjKakmwx/JCk7C"
    "T6IV/J2fdKfojImv32nZlShxFJIf5bY1azQ6cY76A75+THHw38OWxUo0NHPFM16M2OtsTY"
    "Yd/+uRHO5y04n9dxLs9QGzfwhmiPXuDiPBqtF1h3wVjirp9hj0zYfDJ2LshXdycmVCYAHt"
    "jzQJKJOrFApQcOWHBgTtnsiyDShYO2SZwqHRiquzoIBI7+Ko5J5FvJODXCToLO0HighgeZ"
    "RAc1BwdVJZwHEida+3/jIpco9ucDO97t+j45fvXTq9en5682y3rzSdtqrq9cSZOuIdoeF6"
    "pSOhgfyqP2pldR+JjvsJHEi+aHQWu4KLj1B3N1lHYxKyYoZHBxg4d5dB7mbAX34mAqJhrX"
    "ijf3MUlbfVjekNU0SC+jNH480rlCyqeTVj8IH+eRzUAjJ4g/xxH7TpmjQnVfrNnjNeZZnr"
    "NVwoa8uPrl55fnmnzSJ8zTf7Yoe0U1CbPBR5In5jYPoqvUp5nI1TIqWd3+L/HTYhSkeA7S"
    "MQH5Wm7ma/l6EaPZUlBSuOgLeWXiCnnV7Al5VTUTSKebKcISyf4gPjoaKcDSJWMKsETi4B"
    "ruPw0O0rAGloYFZpPBmE0kcdmcBRIRmEzAZDI6kwlfvz1g/GvicvCotMkHZSx5F4ThkcZM"
    "Ij6ftBlIbosRWy0jF4iPRTRGGPkxmQYpimhK3iDKFgQKkmRFpoh/KKpiZbaP5G1m/OCmjn"
    "VMozs2Lidmg7khhM8p/knW6MWH4z9oTCn7fLFxMOpqccseC/tHQpKkfBKTh6zAWT1MVTNP"
    "9u09bV0t6RmEgY7jLpu0WFvyJWPFrpIGxLnO4tw9+7U2qmQx3kE98tik5tNxc82n41rNp8"
    "1xVwO4cVHLJA6Jyr2FTZTnfg3TduusQghG2kEbacdR52lPFsSdpAV0CZl7crTc0LbMTsPl"
    "UprisEtoaIUQZJvOss0DTrswQCED+DvDzyP7SaS5qJut6BIJWNF7t6Iv8aNOx2qp9FoQOH"
    "epnhpdqqctl+pp/VINg+jeBt5ifD/oHjZmY8dOT26QsvY6SEQOqVJQgO8ZoQ+Oz8GwQrVk"
    "m3NBpQMGgP9zfP7PfA33ALMooMV+yHU5o6NIq/veAOTC2/hEhAu35riuV1NUJZkOCj89h8"
    "JPRcU9jQNfKsbX7MOXav+ZuPHZQhAWgJQ7yKcBG4aCCFHuPL96//WrzgFvQmJTx0njHC/K"
    "HTYmHkRMlyT54+zfkyzHOWOqeBDSJAWH+YiEn0mbwxzqJu3UQUL95ZKtIhKlQWrlJakROo"
    "j4q9cGgL963Yg3f1Rx6+aA2ZaqqtI5Z0r7g0lQwh+agxL+UO/7hZNkTdm1PMfJ3M4aXCF0"
    "r2TGydmZyVFydtZ8lPBnlSo900WQ8oINvA0mXaVeAaTmsm2t1tM2D1TtsajakxA/Jhy/1G"
    "oDVMh6Wf4DOmp2kAtG/FXMT+eiP9Qi0NgQrhc4DFvMZ/o59mdI+3G3guTpyU/nG9GR/9Em"
    "LF5/vvj0qb6gZzEh3gPRhfK1HikKHRwhFkfIbUj9e2KLt0QFaNsUuov9efDQKe6vQtpD5N"
    "/AJBi3Av/uAv7bbHO0q3R7jFfgdceXed/hMcYo89Pfrpl1SeFcWMiZiSXhrNmQcFazIwjb"
    "lA26GwIAdyu4CYkDHHpNySNtknyFEMDeCvYsiBdrHHN5saEQZDPeOlqAfCvkge/rTPIt5r"
    "CCwDlwT8xsvC0m3hq4iySwwjYfD9BuhXZBUhJnCNncfAqVezCbmRZbLIt6mDtfgg3kAPxW"
    "4IWPp8M1WKVzDmoTv1CzW6jmFeJzL+mardJ1HeZGi2GFyqHg0/6yKHnAC0/x93QLmBtUGu"
    "7ACl2bNWV8KLdAyK0j9fSWiPgpZUdoiqMp1vlzWpLptNTOHQj91+YqgZvReKGzB5qAXtI6"
    "B3nPZ3CJWXam2kp1TfTO4d6/aa6Ejr/ogYYpvmMqtMVV2DIDXIvajEUJrizfOfVwZ8CVGQ"
    "DwOuB/XwXxvVWdxZJiGAmi/H3OJIiWoaMWPs2SCFyaFi5NsqS+JvqkLdx2Q+JM7MMBukV1"
    "yGVUyBw6xvdfD4Dfjd16HlVowY0/ZDd+iJPUSwiJOnC6SgucHjSn85wSWyaXZMDfIfOXyX"
    "DdDmyFEHg8ZB77PCjRS+7J2tOoYs2qboXMIcGoN/02Tw3kNt50pQG3JUKlRrnPmLZvFx8/"
    "Xbz7dDlWy5mKXofjSzsBHGNDPsYKlpE4pjFj5dTKTK2nds5I3X+MErQF7vXGgLbAzVBDW2"
    "C9ARbKPPVZ5ikvtWDFAokIoLeCHgo8DaPAU5BqxCVrjK8Do7ifsWIrbfPh1ciRimo11cpR"
    "625tqZnDBntS3a/txXOuIsJQw1GSdcxEvK8vysvvvEE4XOPHJGs8E6QJIg+8doNPELslE7"
    "RaopTWi+v0M6W2+E4+S85O6SWilIRRfxru+80Sv24Je5hLXtkzpaDSA5kH7NTL/yIPSfHP"
    "7XV97iiHQn5F09iIkGni8f4RZJ333imXa/0L5l9eDFSxaB8rffv2gQoC7UNVfNrHpviuAC"
    "+ly6XUH0j9FQV04lHWzyifU3miAbIcDJWSRiJFTFBzpaSYzAjvW2BlDlCInCsqc2picDtt"
    "NridtoSqNeUhtFd50NE7ZFDuo8bDkqmbJOIaPjsCbdZyjdA5q9ZOyvaML8ljb+dHzyHGVe"
    "HLAmwNqYt4m1htXzdbbV/XrLYybjpZprk7TY2wl2P6sJdjzzbcmCwok7yZshynduhqKB26"
    "Bftzq+allW1zEap0e7wIv17858/7uQx34021dqa5Wm20f3glJd8q7HpDtce46+JYHm3YdW"
    "mzscC6JAKozaFWDFIWp0eVzr0yo/1nRc5CfGeVR7MhgDQaZbn3kUaTiW9MTl5bViWq0Dl4"
    "e56Y1Bg9aa4xelKrMYp9n0l1HommXeK86tQQ5DXkIC/2cE7jIOlWCrJKDLweMq9lP5BV6L"
    "lE52AYlEsshpSw58JpIdt04rNKCVweNpc3LnlrLsuUwOUhc3kaJE85uDXkwO8h89uniyUP"
    "det2S6u0wOkhc5qfwl5McGLn8q6QORdf0L+9rrjubq283SqVczD371pZxvQh4C4/rKnB3m"
    "ryr1BCaRsLw78f0kTr0GqpEleSOLes+7d5cizuHr3F2raAkEIHVYQ61rHZRMfboa/SAfpP"
    "RH9BGIB2NVfrpM4dNv3foXO6ijUr/Yb83lguKydwANw24f7yLzfKhVlzHW5k+09XX34uhl"
    "f9idXmnPE9E/AsTxaZCs6VbudKVp12oYlUaEVeonIoUm/fObfU95Yk9kmksS9saQ+pkjrE"
    "gz5yBvIWDyKuwFpa1BA7BO+el3gBJl12Z0RJC3zoygdRXpAXkuByYMfqhCo5WDSHbNGcxf"
    "QfhHEHx8FsVud2S4BclfBJgXLj4fBOIuLSOXvIy+jaH3410j3WDPqR/59Tx19Wkd63sjrL"
    "NA6GJJ6a2PabTftNtrkg0nVVNbHOFZSgyXVb4/zS7YK/SgfoP6nKN0+z6sADHTVwoqNFA8"
    "f3wtppz4YaKfCgGw8ecNoFf4UMsO94D9AUh50uApUQ8O+Gv1J0xyqAWyYE9XrI6nWWpdeJ"
    "yxVS4PPw+WxjP2nM3wTDiYXhJAwWQScJokIIBuPOvqk5jVP2OztJEhpikCY6StJQZ7zfGj"
    "U+CR46XtwKKaTYDfrmVqtiWkarPa3r3dDYepiDS6mDao6/QgbXd1f0pXK1Fpb4kgiQ74o8"
    "9DQYDCugp8HhjJCbctUW9scNDZw+3XHncRsdoJfIAP3uyppc0N3C76HQAf42+P9tAp1UjF"
    "jyr2LV7aSTSq439QDz+3ImRxGudmyANjV7alNT1ZB6wPQyn2Zcx7MppJJGaABpprv3AOqH"
    "zURuwqoYOQyAzeWDHpD9Vs7kJrSqKGWArbarhDWuN9ksbmJaKmZGeOpDzjtAWkzkKqqSzj"
    "WsvmohTcj0A37M5O9qS7Xy6aS1m5oY502LgVsbqf0apUGI1nMSIRwhWQz9LkF8GoRjgrJp"
    "JyiI2NDAnyMfhySa4rjeRq2PCbVN1KoicrVtGv9zr/2z8vXVJsQNodXEgVtiiUjnf9DIqq"
    "i/QuRgHsC5SZmO8+YyHee1Mh0rvu303lU9xBuCNp/qCIFuAZb7SMFxMKSDA+xIB7MjHUjK"
    "oQv2TL2fK4/a5Rtp0FbZ5pry4isMVoSTezJFdFZ2dJ2gdZDORSvXMJgR9AIvgx8W0+/rAk"
    "3nWTRSTEVkqfYR9WOCU6nLaNFDSP+ULolYyuT3ZRCTpKE36UMQpyscin580GN0JOdim0Al"
    "/mshSxXjHRSjdlErEacrTUWc9v5Tqz2XINobwP1XeIoJ+5mJJg6wLbp7QzKMBjL8tc40kG"
    "lqHdPMj8amMRBtb4H7MqYMh4XNUSOROFDubA9tdaE55o4ju2Xh0mIhV8jca7p2YtJE96S5"
    "ie5JrYnulOryQZohLsY7d1Acm8h8x80y33FN5oM+T88nQ4FdobOgQ7CYSufQVbDnYD0okT"
    "UE2RP6GD6nM0+yG1pyWqWE5LtBszkhUdqlGVZJBtt4yPzNzC7dhFSVFPg8ZD6znzYL4kXX"
    "PpUKLXB6yJyWHHeWfFYp4WIeNJsLP21F22zrCFWQ7LEVVOF0HW0nKChfc2jl3r6Zn8N9/P"
    "p3nUJVmqM+fRdQrASKlTxj9KFYCRQrefasUAMszbmg0sFW6Io/VCw5DO6rpMPFKxEB8pDl"
    "MIosB6iWsadqGVDZoffKDrmQ0dd6ZT/gupzRTYBVucwAY36n9QDwr4nLlTOkix8KkhyuIA"
    "kUzXh60YxDZT2KTlM0PtLmPRYPJ+2Zj/KwrbmPF2gZru4QjVFC/XuSirTFCF1+u77MkxbT"
    "OSnSGL9LEG82imKypLEYGqT1RMh+ptTWdpAuxmi1uGUfazIZ10FMvOLxoYs/mMh6kNhol9"
    "iYsbbGrvam3CWVS3awPhpyy/vFEtQKqUPqfh/A3geR5lRp9nIW453zcfaff8unX9I1O/M1"
    "DYAal2uFyqHl2pu3k4uFUybI2KxbmQbW7ta1O6PxQhfK1QxwSeEcvK8N0H3dCO7rKrbZ7h"
    "bwWOCrUjmHcf8hJnz6BxoyNYp4D5YHsEIHR3D9COYgZf3NUw9bgqvQAbi62DOuZ5KpZ1/B"
    "Q0O6x6Pi4tvFx08X7z5djvXM2MDXpbuXQgrR6kMOY4Z4uecYsQXQ808gZAsCKMbAEgigGA"
    "rCAw+gGCus2yMoDuXhW0UpafDvZY8m7d69cpCBby8zzaN0jlNEo/AR8Qo0yVu0jCmvzUAS"
    "lOJ7goKUF1i/Dal/n+j8eV2n2V7ZtNEfd9jqlYetx74T+2OzP+0BhysN1q090QoS6Bz+BO"
    "nkMEfQBxyEjzc0xaHuFJKeth5EUz6O7exi4NbD6GZOULJaZGWReTeo7xI0p6s4YScK+3/C"
    "ez5k7v+k2g2i6PnwNjt82CDRH0IcR2WTiPrBtZ9XagMVpHZXjJD/J7PM+Y+1kIR6x4qcaP"
    "9VmKFThUn8wYaTFteTTONg/d9Tkzuq+Yqqmgo5FHeP3mI9tzRiKHRwN3UzYvh5FLCnsY5v"
    "NeBt6AD9J6WaabDflmXmFuw9enweSMQu6A4VH2qkzqC77xRurLktm3sO5cOh4xCYkoewei"
    "Vh3pwFEhFAD1b88Vnxoa+1USbZ1r7WB7LyZElROgvPJl2qxbpTjjHJICFxQnmDTppndWiN"
    "yA2jjHp4snFkgYPQzHhS2IJlQv6PGJfl19lPYj8xSx/Jpxa9suqz8fQULxue0/Kmog2D1U"
    "q4RfdRyDgZ/q0zabH4QCstqWOFWcuKtp4VtaYVmy1qCvCGwMGWIGcmPV/ZqJYGN7Wur/lp"
    "Vz9v2opLlkRQXtK8vKRyy9gEOSqEEOI45BDHukhgw+g6NXB7yNyGeppHvdbThDYTjVCzHz"
    "i9isLHfEOPZBflZ097cWswZzZuLbCpDYcl/dvUDmn/ec/+OGq0AYmnk+12IIZGPtAoyoeP"
    "ziJl1jiv7kFecoWNTFFKUUIX5JZOH4UlKGFrK+FRg2wkRtnr3ojYnBmNEQ7D/LOkKByCi8"
    "n04T57fLdJ23a55XqjIQj7IqrTm+NEE+/QrARX6ZwLfTw30YTPmxXh81fbQh/5crHGXSFy"
    "0QCxgw67OE3JYplqohraC4zIdM443/uoLQI9YbZd4UOXms0sDYRtgNh620hkziigfeyaHB"
    "cvCXIZ1spuUyWGvTO4vTOUGHshOP4c09WyWfzOHpvI33ebkSY5P+xdUyRIRNx6JsNq03qa"
    "R5p6ZfkU3j0xjGqXDDjgFx2J5aBNfAa/6G79opvdZYlxQeMgzudGOJ+34Hxexxks/Edg4Q"
    "cLP1j4R3xPg4X/WVr4hRLxmYgKvO2aRj7IWN/wFiXBVrXjimfTCmJuUOc2dDFHXetoG6hV"
    "OrLvkmfFbirh19WNyjPImx2ctnCwPo5DO4EOk8UibyRz9GUqAL8z+CAcgXA0BpbsNqVoY8"
    "d8IsgV+6mjGMtH7yD7KY0VWJOGSoeU6W/oPYmOGqX57LGJHJ9uRhr4DTKa7xIRF/MyiPLS"
    "N7w4Dg92QEGC7slS2+/HhtQkbEZhkAiXXuWh8Vm+lklUDbgRBnUDtykGw3cj7KtQv5Fx+7"
    "jFuH1cN26LQ8A6yEmlgtCyqhOhlmIFRu9t9/LQjdzmqT+rbhleVVpg9aBZDSF2z4LNYJYE"
    "y9jzZQVYxgZhGQPjzfiNN5eLQNRh/CNuauFcGTFpM+GQfKw3wzbdnLlQMUUZjchj4r2Wp0"
    "yNu6XsB36XoPdXJwhHU/Tl6neUBiFJ0IsP1396efq91rDztNlMo0iLxqcPOAwYw2K6MIsn"
    "rY4HQ9DwL5xJiyFo+A1z92ag6L/tqLRZtOpMQ6CjQvWsK3IuAj+mXoduCRVCkFA7KwsJXc"
    "W6xJ2W3sQbCuesxTsJOYdQ6KM+Q6FBuwXtdgwscSUo9vIhmBLOKJ32VTybtOpd8iijuNcF"
    "SRL2bbI2M3k/N4Rv6SplfzP6KMFCwJ8IJzivNhGkyGff7S1vS5PV7ucu8rRsV8M958UX0c"
    "fQ7uOlWvVNbViXWbinwR1JUo3Olr+oHAyxucPUvES/vKzNW50N7bnmFVKHmo73kXEOKu1G"
    "Xn1tIK2+bpRVX9fiGspDzovJzAZkDalz2sErE+XgVbNu8KqmGiTk715ELTSDksChQ6E31c"
    "DerQzu5BG4k2Pik+ChU3xIhRQYPWhG09ksDCLbotoS1R6ram8+GW1Z7VzFsFIRShowm3Q2"
    "uXLnn6b+1A35vQH1DYETImzbiXX5lxtldRfC04vPF3/5XjmwPl19+bkYLi3+95+u3lXgXu"
    "LHkGKNytAMuEQCkHeAXLVomB8vKh0cMRACNn5WqAY7cy6odA6pe+CkGA5LdhuClx/nPcD8"
    "vpzJUYTVq8+kmWB2PvQFLvsN1+WM4zpYTDFWj9SBedmSBg9bstW7llhUkl/iOFU9XKIIe9"
    "4+UFSP8XH8Fi1jOhPBhzwUMcVxMJuxf6cp9ue86nugSVrtf3oDb1nuJTGKbWT7IF0ljY0G"
    "pR6HYojUh1I8Eh9m3/UwNXEgPLL/PNlO/rknuuaGdkX16Jsbft7x3nxzO4klW65uw8DfdA"
    "8xhblC5lzu8fG5SZJ31bQt5XifV4Hm0y/pmt0zawv3XIXKIaWtv0qmNGK3fMrufo0JtNXO"
    "X6HsZusfGLr7sfTngo/FgVFS7NGLf/XHP7Ir5XJnEseOj4wMs26NEKq04KgctKOS/bRpIF"
    "SHTtzWkEO/0iHzO9+e9pH8dUJnWi71JhEkc7qOOsR2yHSwfYa8fUgc09haaVGpnIsmPDNR"
    "D8+atcOzmnKYARZEM01E4TaYCyrnYN5J7z1I6er1BvDnOLrrVuhLoYRbYMi3AASFQFAIsC"
    "KXeUvfkkVESEkE0HeGvvTgWYGvkDlk2IVonOGwZLfROPz46AHj62DMhUm2x4iUhyxEOPWK"
    "rHWEU3bk9oDtzWaicR3Rpsgqd9Ogwpr+RMIlT855n/nujjQRTtUhk7Zgp3k+2POl0VsDn6"
    "7pgtzS6SNazynycRiSKaIxWsc0JaIGG592ImKR1iJciX3DLH2/HuX0xLlMavXr2vxmP1eq"
    "2C/Fsom/Rc54NXQJYpRGIiJNUHOMksL7GtO2epoUWvArDt1EEkUktDHfSiQOBlHtwEu/Wi"
    "xwrOn/3JwNJpE4AfG+s8HoKvWpXVygROIE5Lte1eCQOIJ22wc/PMZ23RYys5UkLBGBGRBc"
    "EaNnBeSnPkNXECDPPlklHbzREhEgD16g0XmB+PrtAeNfEyNfxcBWuym00iaHTOxdAGyUiV"
    "0V1XsAuEindhNVSTUZnD94pJBudwcfyLFGwynRdkTKn0xa3WjlGIMGSMuY+my/Zqn8nDQp"
    "svuT71BC/XuSJm9FreuQ4IQgErER6zmJeIHsJKXLBMVscawZP7QutZ28YbujbaS+MSeEwU"
    "mLv0uweOqtojTQeEK29IOt0IIBbnAGuJoecKgDdBWHjzc0xaH+FC0fbzlK+UB2zhQjtx6o"
    "v/FDjldC4aRojhMeHiCaBmRCES+EIp4vQ+yTN4gvz7vHrFIKW7K88cCC3UIxmU4kEvZ0wY"
    "ge+ePbQIQl8L5xmh50e37/X6O/MmlimaLVEt2KsAnyQHjABLtZk7JzwgQFUfYteMCEVE78"
    "LfqfPAaAnfE+ZVv7f5D4j+i/gO/YxmguFiN+QlH+pbzK+S/n//VXMbs3/Eez+jGCqloaJv"
    "tw73cJ9GAwCp0o+FvjQYtDXaJx0Pd4auB6PG3ugVfLOROHg7dYzy29KAqdM0mxe7Zg+rm9"
    "wNPV0tiWUrOhA/Sf5DnRYL/NaeIW7L253WMmGUTsDl8EEdUYKdtWdI3UGXT3vKhlickcfp"
    "kKfLGdwS/kUhuVt6ABVXdwqi5EPAxyl0HyJTh+h8gSSP87PLZD9fd8jHzeRlSbQbV5Nmkz"
    "VAbyKKOUqXTO/SnCJ5MUWU/cXJhSFFJ6z82ELz5/uXl5rDEydqDvmhpVRtz+raGyc1nN0G"
    "Bw0S7SYGhMljTmY24fDSmWcUDjIDUdLpU3qdodq9RqdmX1qeQZrj6axsFDI53qp68+xezh"
    "XUQav1JIcJz/PVJnGySiSbc1NF4tragnJmbUk2Y76kmt92qQhlYpMhsCB+HdSe1s+ZvVcG"
    "7O/qqQOVAgbd/5X2MpP/z18svODvAd53/JcoUKcnsnA5luf2rtyW6vyT4aGVREO9OFWyFz"
    "8Gjuf+36eKWL7Wzx0BYEneCtBiIOqI3B+SsDbM9fNWLLH1XyrPzcnU1svFQVKsgPrdnpmZ"
    "rNfn6XBNEKKVjtB221D3GSek/gto4eWD5olktWC0tmq5RQjHbQXIYM/2fB5uFUlgY2747N"
    "bCoaPnTic4UUTu0h8xnK3Bz1qcZU/DfmTpgKISTCPymA9zA18QF/fr7Lzk9z+BUyQL8r+l"
    "B/CeovPXtW5AKo/SFUIYTN8MQ8DqiA9ZzicQH5N1ABa7/IQyD0IAKhoQJW7xWwCnsAwLoF"
    "1orhxADaTNXsAdgPm4nchFbRyQeXDzFSUIffDWmkwFo3Q4ICeP0XwIO6jTuv21gYKUAy2I"
    "JsxZozyOSz98InftSSgpaPmJgkonl+OXhrPtpVRNADDleilxaOUDFJll62xqJgIHfYvxFF"
    "pOYBT9N5nKD1PPDnKEhQJKpOxYTXnUpJVM9Y28kbTHLaNnhknD9IthSUkzJJgLKPLoDokR"
    "FEFcwK1pkGoG8IIL7fIL7/lszYVV/HtznlqqToJcJ/wFtlF+lWeJbq5K1muDcEgLY92pXb"
    "2+JqVgnBgwrO7PGzAhxK4FAa4GbYrUNJrqzyRJzlUi6OYly598Bhty+H3YFtR3Sx2FK/qB"
    "gyMbMeSaMNmljEZIHje0Qj2baj60XRPBCMOWO7ICdgzHluxpyUqbk2ym8x3glTDii/z0Lu"
    "B+V3kKwA5ReU3wFuBlB+h4MxKL/PSvn9xJDmncSONFrv5tmkTd0N2SivKPFvoOdGWVevlO"
    "ZxCcmmDi+PYGByNJkWjRMTNMWPaIF5Ud4Hgm4J+9QPaVJEOPCnQUGzWkqttlSNeS+v7Fgc"
    "GLpzHVw+atbAoduFs1o4aCUgG4+BJf3LxgcSNEia6ttB50/ahYxyjIElPRudhUWyyzpJgz"
    "Dkt/8t7yAapRNE84c+XYVTFNGUPXorOopuQin5QBEzyVsBRHdsOnapE505fsdvM5ErIvJ7"
    "6mH2NRbLdFPcfoaDsL14f0qh7P1YDsw2MYXxscaqlrLs1BlrcqUm+5lJdVo2qrkm+1mtPm"
    "2yuv1f4muMBy21wUsSF1HeReV78Ins0ScClSU7sWJsGk4uD9iU1ZZJnGlP2lsxuqqUZbl5"
    "NORQy3HIG6gUoC05rRACj4fM42VMGcYLG/FOInGg1Y4q3J0ZCXdnLcLdWV24A1MbmNrGwB"
    "JXTG1fSLqm8f0H/HikMbdJTydtJrcoG+dN84Fb7W43c4KS1UIkJ4ch4oU5kjxTWUYMif/P"
    "PGnsKXe5+ZgdQFMcc6NYKD5lD5PMOoZjkjvg6ra3vbxRY3/TGtNynPK+NI+ZZU2y0oGLb5"
    "C2sw2/LCQAmcYJC0SldaSBCHDa3Diyev1zKO4evcV6brfOVTpn1NFD1O9mX8vT2AG21u/e"
    "0AH6TyrcamODkUmcgb03G0xMHkjEruNFEFFNaEZ7NeIKqTPo7rskPdbcltwiosc9H95mBx"
    "nhldmCIjdsgAo8pNULKvBzU4FpGswCH+e/v64Ey88nrWpwdaRRIbAsujSl4ZRHgnDlkwcA"
    "60t6tYw1if2QIouLUA/po5jgMgRkoUaE8D+96YrIpAdJB4WQkN7VWi7rWAUtbAhcVGhPTD"
    "Tak2aV9gSiQvbeGFofEtIS1uRSSMgevDKQXe6kQ3OhrWTXeEUv9GXsxqsL92ZpCCJvSeMU"
    "hxqZh9KQ4KhB6JHpKrDeMsJd4VrIQ/vdH++urj4pW+Pdx2oE2q+f313+8uJY7Ak2KEgbzA"
    "qFqGp5KklkEGox6JNJUjcs9pNMtsfttPlktPtp0TV8aQHhS2PZU2BXHIxV/CC1NZ4v9GDS"
    "HURxjf0WfxgrtkOt/iCbwX9ZCYhbTeVizMTUXO7FxfCtNvPf5sLAjXA0RXO6RljYwNEaM6"
    "C5VXxOcJxHdglD5USMnMV0UZR0ELFfL65++fnlq+/rdvYdzK+NC5MYnRlUq1Fg2tAxaSjY"
    "3Yd/9UzA7n4ouzsYZfasRN4+eoTrg5Z4y2SgtFvgjcPQE3eNJeAKHSxwc8Dz/pEavP98ff"
    "WlwZUn0VTtI4Gfon+iMEh2pr5J9+3tKgjTgN2t/H07u1lbGMExUhhRy0+upiJPVCMIn6Ca"
    "nwxGDTBqPE/owagBRo3RYDtUo8aVv1x+JkmC9Y1A5ceTNlMGZQO9hTTSoPLULGYvQzhBgV"
    "TXifKemz4JHsh0wj7xY5ImvIkDZR+gF5+/3Lw8+f4tuifLFM3YWMzGpEg4WWp2jN7f8Nfo"
    "r9FvAVu9K/GIL3A27jF5w0tRCSjQHZ+MvYkB/ohiuk4mKO8NnYhcuayraMb/aWY4Idifs0"
    "HEv0dz8VUT5LNL3zimUe09DS0qBmvuAFFtMKKaumcsE71AYHs6AyCgzkkX+zRgV6te6m62"
    "6ipELlp2+00RxtYA4wOgu6caLPsKpYbqejuprpfiO6aWeNaYq2TQ6Nge+ST4h03oczEcQp"
    "+1pqcDKe+yXUqnvVfsVi3qe3WkgfqekghH6RseAxA/Znl5bFreBoJXZRaRAuR3NgcvGRNp"
    "1fMOM+gLzPjLgK3VVZTGj+y/U7FSxYdLHKePXFo/eIEZCB/oXZ8W/7UQg4rxTtzUe6gzzO"
    "R+phponH0tkmZJ4pyouZPEMvbGlJ1wnu1artI5h/ZOVnSyWvLIFm/JsLKCu0boHN5nZou7"
    "ZW03gd0QErMd7KagmPGDvZPi+1CcbdeWF25g9P5heXQoRA5i3L8F5gGze221uNX5lZtxVq"
    "mcOzL6P585YBwM73ZpYQioUIE9oOrZSHEczGbWniWFDFoHd/Ur5XUw0zlTQ+aUTdK1kmZt"
    "hv2t9OMf+f85xRYBJPa7VCKskcLmeBIXpt25MAUu9MAFrbXSVMrRErvg/6goSCbqUbNyVG"
    "uqoNiCbeGWCd2Dum8dicSLxPPnOLrrVE9BRw9lFYYc8/FA4kQbkNCsQ5QUe5SqRqI/QMO5"
    "Zqh5+aKrKHzMN/RIdlF+9tQ20VC8yKu0Kfo7ezJp9RyXYwx8xsmShCEKojxRHEfo8tv1pd"
    "LslyebT0UfYB6xzT/j+eZTRGdv0ToO0pRwavY/gWgCTHk89YsvlzcvzzSp7Ht5o0mQNnlI"
    "SJHAzj7P6spCnPYg/crsS00D2xg7hchBM+9rAzHxdaOY+LoqJt6SOxx1uONkOgdvuJHcaE"
    "Zy4eacs2SxTAcsHjSLp6s4S0hZWDbMqRBCIkV3g3cpWFjYuEsigL67IQ/yuYbCirzIhB0L"
    "JCKA3gp6SL0fROo9X8A9YHwdjLmp1FZspW1ugCm/GnvA9DKfxlFMJQFiUOUMvuLHBRHfum"
    "bMKh5N2qxZS2mQUQ/fnICXQ+TNiNiyiPN6iAkVNRJTtGBCd/Ywa1aob83bdSJtQoRPFwyi"
    "qUh84I2KcgJdIsR/H4WU3m/aHGkOIsms3DSEfdvsCDEYKzzJNgTSl9cQTOPgYZOQXX0obX"
    "35ESR/jEPMmLQY6aZUF8LQkmRMtXELLpjmjs8NbHPHVTtBaZzjjypOXHpPIm+OE03sVEuk"
    "q0LVi6f8sNboHce5WgfGQ0C8VUD8MqYPwdQuilimgaPC4KjwV+wOWrAbOCYzK39Jhc65JX"
    "18YuIyYaOawT6puU0gx2PX8UtZyG/HAEnolv1EO56qHJiucJXKvRC9/k9tgZjliS3TuCbc"
    "7eSwXjCNnFrDrFLBtWh0LeJluoqJd0tm2o6OW+LmatQQcDpkr7P1/fC0q6HbbvqS//gx3g"
    "7TFekiAilkkB/SVQbKj6NOUmidFiTRp1QI7caEKinwoBsPmAy0EsFgHZhQpwUuPGUneDPR"
    "6FTDhLZOKzVa6G9j0W6lEEy7QV8jBuwtsF/GlP3+haXtuCBxTm07OTszMtCftRjoz2pqG6"
    "Q6PQd9bc5/gz2PJTLQx4fMX6Zeh7aN6jc0cClZXEo8/7HDTpLIYCcNeScVoViW/JXIgL9D"
    "5i+kyh/1mioPXVwObBoo40ztGKDQgam4K/5K8KuFoV4mA/RHlXoHyL+BzLsBsUKNzrdIvl"
    "PoYCtA5uMooIfMR8h8HA22dpmPuVbUA6zvy5kcRVbVIAeXVjqwm7G/rNK68tMDqB82E7kJ"
    "q6LumRwEmXbex0FQzuQmtKohw+TiysTevg5Z9huuyxndxFjVFIaYbv4+z2U6ak473wyZGK"
    "Sfe748emse+m9znCKMitQ15OMwTNgH2b6vp5sbjNdmlatmoyJRTiRay2lzPHL94O32oNKh"
    "SRI1ZEjuIZraMv9j74kf406yOZgJfHBYgyX2+bECzFGDMEftXxUdK74muuhBZfnrlCyPmu"
    "V48dhIhk+KkVvl96uIoKz7NU7uCa87zv4kG/n8zaYI+ZSuI7QO0jkK0gTdk0eUpSzmhckZ"
    "h3gdc14zij+nq5SppwThWarTAvb2VpPy6AVo2booyjdtNAlQHQanOtwHOgtRs1hbjHdQru"
    "25NPoY0lvHii072RZLmvJyKB47yWxQ1pD2g/eAyiD0X+OK8m4tFigX410rMNE/snjBu8B1"
    "SY2sUoLO1Vn9TbkbMLUt8aFSOZcrthM7z9CtaOPGFid23W5KCucQPvnRpNM2G9Wc6fhjrd"
    "c2ZJPuPpvUPm8GskdHkDOD05QJ3qmmwUyzgCOROFP1obesmZCd3WTqMRFQV312S6ZZhRb2"
    "zqD3TkLSNOyUYK9SQlbhkLkMPrjB6IOqHducCyodMACcoONzgkq9U54Is9SqxVGE1f0+LD"
    "9oTGdBSD6TxW1DRKMyYNLqC82GeotyrJE3NPMST9BdTFfLCXog84DteN6hOcV3KN3EL/LJ"
    "Ef96id6/2XEeo+hH8cOKBjviBQ3P8rc2PGVfRPOk7iAtH05yZxp4RsEzOrgDcKfeO0h3P6"
    "RsK59x5uArJyNgD2GWY2eFehNbqHgKHTDgCT7XO2vwJSkLzqCOuKtyrDn2FfkX8AfTxuhM"
    "G9nZ3QPMF75PkuRrOZ+jOKu33SBD6Ad2qOwqm1sI4L3h+nMxm5vgytqKAbb51dYDut/Kmd"
    "xEVpUCDLBlIlsPuN5ks7iJaSnVDtGC/DXEPjlqNiBnzycm9uPlZqiR+Xg9pyFBvPrNhNt6"
    "ecv0y2/Xl5OqxdenvLzqWxQR9l+EIzFKNFsXxNnwIM3HIcyT5MXcemvzfl6rNU7LBb0qBm"
    "a54KChhRksy8O0LEPBSbC/PXtWgP3tOVacfLanEFiAwAI0SpytLUD7rek5sAPFFFW7kp5Q"
    "dbKXqpMHVaNveIx2nDG0SZUux0xM1Gkesu3NNuO36tQf8GNS1IdYE3KfVYNg2mqK41RUfm"
    "BKLImmExREYhBfpd8l6B9MBa6ryk+ezaigBGizQ5BeJi3a7JStgzr+1wschs2hPDmNS+L7"
    "6clP5xvg+R9tUF9/vvj0SSOT872T8JTule4SbQe1RgzoVhp9RNOu2FZIAVmwqwzqeAa7Cm"
    "j3Y2AJaPfDwtlIuz+Y3iQq2F0+EPH1dUqTNGCyRWMSQz2yGbtVW7pg2gsfLbn9sjrbc5yg"
    "lIa81N4EJXTj5wsSNCdkymvwsbWF5nQtHIN0xqvvCT+gNsFlh+/R+hi31fjm9fp8EjxkWc"
    "OgdQ1T64KS31Dye4/Q7qJcEb6lK02aaTO+GwJA2LQgVHmQ13De1mtcIYUCIYMrHVHTOQ4j"
    "pv1CljROfyGMp4lWTFMHtIppsRjqxdLY7WIayqgy8WjNo6xEHeQZ5bWPc5EpYUJSkhU35p"
    "ZoJlnNuemaFzoOg+h+wgYG/pxLVneUCloRqxXoQsT28UIT0/gq2YQP+zHh+84rCi6T35cB"
    "W12Hkd9Mtv52Ae7o32aryOdMRiTr0vZDkjIt7od8VWXfK/khImsGwr8fOS3sQSry5p48PT"
    "G4Jk9PGm9J/qha64V70FISa7wYf76++tIgSytU1esx8FP0T7bTk52ZzaT9cbsKwjRge4G/"
    "dmc7oQV2jpJyUxZwv/h88ZcqJ95/unpXvQL5BO+q5c3YMenxc9Nm4StEUNa5svbrxYeli8"
    "NSPlQpQTwcnHioOL5KecCSzSolsHnQbAYv3GC8cCm9J/Y8kKkA/M7gS5qROfYSEUAPzs/x"
    "OT/5Au4B418TpxuXSdvcJHmVH8g9gXpTzOUosvLlNShH8jV+INPPhPFFNYBpHk/arJMJH+"
    "gtypEGtskFwZGIks0rRRZO3iz7X7h4QzJLs9hZuW/bWxRR5LPfzn4NL7rITYXCzTsnsdYo"
    "ucM3dXQjKxUOYrKgpTtBNliCgXIc1/wEvNHgjR4GtLvwlbKfTjR9FFpsjQWBc21d+rczFm"
    "YknRbADVDtxidthyLF+GQA+DCzmnQIc1sS2GmfowFPFZLswjVkSujzMWQuH6z88dC2LtQA"
    "eYasAGvhIKyF+6/TOFZ8TQo1HsiwRZh0p425y59MWs1Z5RgDQ9Y9ecySvYMEBXxRML7ypx"
    "M0ZWhFWSrCek6yVG9uKLjFCeG2pAWeag1WPcy4PUyu0bgU5VnzptpeMd65oJK+AqqajUMP"
    "OFxZYb0hANtFs+1iIOG/okyL7gTKy7e0nD/FCIPTRxSOzEzXma011iVSNQ7TGrA196b4DX"
    "VDdorjYDY7TA0KMFb3bqw+7NE/qNNoJ02ymSrMtGVNNG1LZk9J4pw19cwI47MWjM/qGHNR"
    "KV1NibcI/JjWoW48d+qEDtXx66+3Mo3uOuJbpwSA6wD7Qfpoc0AU4507HV6dGRwOr84azw"
    "b+qJLPQJPUZ9e6lS9WonEO4mOT8/e4+fg9rp2+Pl1FaWy3gEsS5wA20SCbFchaQo4oa8er"
    "xNngqxA5KKn175OlSxKx93tzurJLfaoRDiP7ib/Pmewnjtndo7eMA79RBmmtFq+l35+r4s"
    "fdyiH7rqm1ug0DX8MBSkOCo4Y7dUNUgf2WUe0K980n+90D766uPil74N3HCqhffv387pJd"
    "s2JDsEGZ2UiDdUzuVmGDC6gt2Emm2uMN++4/va+/vvv08f3Hm//c021rprK3aOzVm4C3J9"
    "Hi3Xi8SBT7O1OOd3um9KfbQLBOI9TsB06vovDxKNNwRxLWkSvjrVEd/hxHd924rlBC7M6Q"
    "Y3cgeGQwQlnplbFigkLmkGkOQneGw5Ldhu5kK7gHlG82E41rxRtnpMlbfViRO0z9+UwjIc"
    "9rXefZw8k2/7m32Izb6kW/4S0YVouyQeF3CeJ1+Hl7Bt7jUExVFKmSVyYb52Omfkxx/JaN"
    "DEXYjhid8H6GCcmmwTFBfsj+nNZd83t+97beihvU/FUck8h/1Dj9NXszI4OKqMN06294We"
    "NBi1VeonHQaHxqEtrVHNlVy+LJjIqLtaYmk4ExMqcDI2Q3eVfE7XC7u8ZY34a+Sgfod+yW"
    "SBJu8dJg39yPRSJxBvberGQxL3q+4s6JiGri0NtWdI3UGXT3vKg3cpBpRuaG4InJmEO7Nu"
    "2yMcEINJgVfJAmts8XerAADcICtN8Wq2PFdnuP1QMZf1KcrpL3wutzpLP/yM8nrSYgMdLz"
    "y6FbrUBXESnql2fGGDHFBN2TZSrKkPPSP29EypVIt+KDHnDA1kIQBukjorwyEL/q0Ysvlz"
    "cvz76vG3t28wqtTSfP8si5nDnQpsEdLx5ft+hIDWKhsc1wzTg0ioif0tjLylHVedHeqVFH"
    "74x+0FOPUbYdbaxkJYWDNrL+6zTZRwA4G+/hkusfmuk8E0aHWCddt8Z6FiQQ6WkR6UnimN"
    "3StqkqKpVzuRRnZsmCLbmCNa+NACyIZpoQ8m0wF1TOwXxyZpJ3xUY1h9Ge1TKvHkg0pfrC"
    "Ti3FDmQiwNkC527nh5bYOdz7P0Zytbp+L7aVLNvQgJ31aX7fDvXiVDpgQGcGSHYji5iHkg"
    "iCTLsiD4428PaMgSW79fbkB3kPML8vZ3IUYfXSMwCXn9M9IHuZTzOuU90UVekyG5Qn7Qbf"
    "HWkcaPzjSZvfLM0HbPWW/Sba+SZoGZOERIytSPTUyFfZG/TLHz9+EL0zJoi9DYkWKIjG6I"
    "HMA3aUokATC93TnKY1zVbB1LsnughnpbDlZhjvH5y/SveoqWraRPjBmoaoiY0tA4vOtdve"
    "Wbokto1UfmXDD4OqbuMQSCYtfsOVndlltW+Dy/6Cvk0cWqfNDq3TmkOr2Cd28BYkALEBxN"
    "Dhe4cO2eEXfNxbJSyzUlhttbBqhsFxxBMcXby/+fjtck84976EB9TBeZg6jBOeZwZ70inA"
    "QCEEHg+Zx0VWkMdOjDqb22PbqrTO1N7pI64txEnqrbrtnyotbKEhbyHGKMscyILCmUDQPT"
    "tioELYEVQIgwphT6sQdrC+bwO7isCX/MxZoVrhzbmg0sFWAF/+6Hz5+2+7N7AVbwqvSdc9"
    "zZnSA7LfypnchFY9Rgfm0BcV6bQ+/aJWXZtbfzNmq2f/K6+MnkzQt4sbFER+uJqS6RvEWJ"
    "kiUTRdlCZbBGEYZMXGRKdCgoqCUROEF7yjQz4sorGg1XQl2+WLbPqaNQQBaEarvaRL2gYH"
    "uzpcUlDArT4S2WDS4lYfvu9sb47JnTRLg6p1+6pax5tgeEsmU9x3rV9XnQGsiR0rN/NePS"
    "WavI+MHUMaJgB+dMwwyUom8Ct9RjpVZGuaATjSseEMju95ycanbJLmOcBy8lS+zOJsla9S"
    "nSdqK0uq5M5sk948JAVSPl52OY+05LDsO2fAhWRB+DeoMaG5S5xMAw3iFBdVjw3ikpQsPZ"
    "08u02YlQjBP6sVUAVCNqd7hQpgbTrUrZGtEwK4tTM629cPOPVul/bnQUnn0DXZ74FgDW2F"
    "CoBtVT2t4dXSAsjN5641wnVCgFdTRT2IgsVq0UVPqZE6hO++a9nj3ztzoUoKXOjKBdUZaB"
    "PZqFJCAPaQA7A3PuEaj9sdgw6nhJ4bOQfPW5yD53XnIIRd9ytsQtj1Mwy7hsbMz+FKgvBu"
    "CC8eA0v6Dy8+UKQmiZm6hMMjXaxm8WzSGq0pj9oar3mBljG9i/Fi0yV2HaGUl1JiCyZmfx"
    "e5saLDyHpOeZMRtBTNYVNG8IaXWKJRyl4SspGoeHs9YHOnb9pNxGanCkwQnTmOo3WCIDrz"
    "UNGZoOjuR9FNCDufUm+OE40ru6WQjErWD9qH7cGkYv3KBOpXzUi/agB6gaekg0JUp3ZQFX"
    "ZJK4KaGM+F0zF5oPcdDe8yJXB5yFwGg/ARGITBIPw0gzCYCsFUOAaWuGYq/Bpinxy12Auz"
    "ARMTo6G33Iw1MB2u5zQkiPeDnvBK6pj9M7pjn1x+u76cZLY9vLHToYTED0STyf2EeTRmv5"
    "pdb/PTCite0b9a/FGU4Ie2xcO0xEGTICjs9OxZUZxYViyQiGATdE6pli4PK/QrhLD4QZYd"
    "hyyrW/094Cz7rh3FuLLlDfDlR3QP2F7n04zrQDeFVbrHoO+Y433H4oBpq/iRJzgf6RRa+f"
    "mkVZ/lI72lNHSrOnsVEcT00OkkbxnGNdEEP5CpaBrGy4Tx+mEpSXiBMfoQTEn8XRbEckvp"
    "fcJ+DEVLHKc8vIWuYo2iu5M3mKjA/ipJ6SIrayg63AjV16ikWExmNp7jfDh4jBs8xs2KLu"
    "P2YklTXn/KNjJCQwoM2Oqyh9ZQG3BfG2D7uhHa1/pgCBtsSwpYuFsXbla4sktCXpUStNLO"
    "hgGoL7jr+oJcRJ/yt9ucIxKNgwj33/8sxfck6nKUVAidqbS197ze2Yr92GkXFtRpgQtdD/"
    "NSPzI/zEsa5xpa9i+0cA3XCt58vHPQnp6YXJMnzffkSRXaZUzZz17YoCuROAfwydmZScLC"
    "2VlzwgJ/BhFtzzAOlP20WRAvujG6QgsRv4PmNF6mq5h4t2RGY43HYAuva9TA7aFxu+ZDPq"
    "BP4xfCWJo0+zSK55PtPo1YGmrk08gJsjC6moMBzXHC3Q9xQKaIrtIJSmg2lKfoxmTJVq9I"
    "Cg0ShKNkTWI2DofBPdH7N3b6NhNfR+6B2NInBWztB3V2HNKrNCiLDrg1xuPWGKPd3S07DW"
    "i6u9d07RUf0GxBAm6TgH+N7tm3it6LmJdYJwNXRrRKwatsrOdLgw1SVZJUxD5mwuaaSaFM"
    "f4u4cLnGj+iW+HiVEBTRWzp9ZHLoXZCkQvYMUvTiy+XNy9Pv3wpplvc64MLpLRWmd10yyw"
    "7fZCL/ivTyhJAIWgWO6pZrjQyKmFpkq6ZsaJzTT16ZCHavmiW7V3XRbjplZ62mdUIzwhKJ"
    "g6Jz/3oJO/Vij10QkVVgkErlngS3i+JKOE3JYqnrKtSsoEgkUM6gqnbMgli6Uy2l4xoxCM"
    "qDE5RrpX068rpKC6weHKsHoxMlJE1DMr3Oil4eabWiypgtelE+2kuk4SaaUTacJ+EzxeQ2"
    "CEOhpSwImvFsJpGRn3+AI8r1DkQj8kZY7Nl6WfEMC/ZkKj5YsEePaEbDkK61ytFOX6atAp"
    "q/cpPkr2pLlN4fRlGC9H8T3afgj+1BXJLBGTy4MxiqDAxo78lpG5uD0ooLKh0wwIoBkOk+"
    "iEx3SWZ6IszCiM1+iCS0OYq0uu8HlUj8a9LgaEi2uhcSc5/CksRJJsuiNY3vkyKDd0njFI"
    "dvmZyKyMsFDriMG9LoLkEp5eIs4i+ZICz+W3wmr1tt8fydvszEs9BUIP9vDaXxhe1O7A5w"
    "Q4zkNmoTxaEm/m7NtoRvXhuANwTOOXhOzkzcD2xUS2CD3gEhMLLAWCFycCX3n1G4xEnCLq"
    "ipddOBGmEnuAcWRL2PgB12QT1oFvU7SkOCowaHz4aogvIto9rVqi4OlP2aRN5dXX1SrCHv"
    "Plbuvi+/fn53yZa5QJ0NCtIGDTmIHoJuWUAqJSQLDNkk9b80iDoxWSEEHg+Zx1Dw/wgK/k"
    "PBfyj4P2JlHUzHBzMdH86qeUPviT5aYPNwss2+6aWbcSbxAWypvAwiUZg/QhdfPyJB/hZR"
    "dqgJPzxX2Hio8j1Zplqnv/0MJvZI8VMyNpVFDcnvy4CdcBD8PKKDbNJidYR0th3aaoZv0t"
    "1THO6xkUH3uMWge1w36B7I4DgwrXHnFcz4VWJtbFSpnDOg76B+E2h4z8EuMrDGpsDq3bFa"
    "kpQtGa1SApsHzWZoYPscuAymuMGE0UpmCXMWSEQAPVhBx2EFra76HjAuAjQdxVba5oOyLH"
    "8j8yDbVTW7cvFo0mZVfpAGGZiU8+ETJEp5oNvHvPwbL4YRN0bAGlJpk8A0i1omFKXc6tlh"
    "0zh42DCsPr4h7lVVeItGs5qB7dNb0ArNKwvpsXxr/buC0Xwc996kxWguryUbq1iVzkEj+o"
    "lZ5G5L4G7VMqbbuF0A77ecpOOgQ9Dj3oIeGSLd7IEKIZgPhmw+qAsQ1oZfhRq4PWRuQ/Dj"
    "EQQ/QvDj04IfFTXKXCtSyDrtpYEdjIcxsoK9G4yuY2DJbo2u2WHSA8ofNhON6/AxhVc5dY"
    "dleQ2SQNsXJHswabW6boYYNQKhsxmvALApS8w7OL5B7K8FuxlFWYC8X/pE/MHWTJzV2hJ/"
    "ZcUe9E0/eptZa7vNab3CpunTBYNzqi/oJTc1F/HAZav76qMmQ6h4mJJ4wSuSaR6DhXQcl9"
    "SkxUI6pboeDs2GumK8g8Y5CMncC8z9h2QuYzoLQmIt/qp0oIN01UFmMf0HW7HsMgtmmnZG"
    "f76++qJnQI2wqvkHfor+KToAjI8XLbByRBTtvljdLz5f/KW68N9/unpXVdv5BO8qXJjTsF"
    "P3ZJUOdkHXXSA3tTc96mUaB2/UU4OT/rS5wS+E3j9Lq3ze0Mb6OlfpwJDV/SQr9Uo7Bih0"
    "cJN0xR8s6odEXzKUmGMvEcHBA86M8bNCsjVacUGlg1OoK/5JkNqfQhIRLP3O0Fcs3ubwVw"
    "hh8YMndXSeVH6E9IDxdT6No9hKB60BplKH1ifCKjWGdRRZVYk3AJdL3j0ge5lP4yiskn4C"
    "4RT7DafQiRY9QHsjTeUmuBVxygDeXPnoAd2v5UxugqvqaSaXWGbc6+MSK2dyE1vVDjqoKK"
    "sLEgc+d83UwqzyJ5O2OCtcjtkWaNUM6vaKhlZxRU8OKhpJ/8EnRuk3RwA1JkE0uy2bsyBc"
    "8FrupjkB21QWCOfDHUR3JxUG2RtT7cXfHHsikTwp6mRoaO8j7KRmq9nnZfav/w+XAoJp"
)
