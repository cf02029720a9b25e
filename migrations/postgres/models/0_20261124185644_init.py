from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "counter" (
    "name" VARCHAR(32) NOT NULL PRIMARY KEY,
    "value" BIGINT NOT NULL
);
COMMENT ON TABLE "counter" IS 'A number that only rises; processes take it in blocks.';
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
    "day" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
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
    "day" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
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
    "place_id" BIGINT NOT NULL,
    "hour" TIMESTAMPTZ NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
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
    "month" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
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
    "eJztfX9z2za29lfB+J+mM2qntuM0m9y57ziJ282+SZyJ3bTvve3wUiRkcU0RWpKyqr273/"
    "0FQFIESJACaEoi4bPT2SQiDik9BwQOnvPrf08WxMdh8v2l5+EkeYe9IAlIdPIK/e9J5C4w"
    "/UvDiAk6cZfL8jr7IHWnIRdx+VjHFwdPkzR2vZRenrlhgulHPk68OFim2QNPriOM3ChZ4x"
    "ilBP1+snA3KJ3jDfLmbnyH0RzHGEVk/X9+p/dzU7SeB94cP9DhPiHxBK2DdI6CNEExdhMS"
    "JejZ5dsP37389nv2eJ949PlBdLf3J62i4B8r7KTkDtN7xvR5//0H/TiIfPwnTtg///uExH"
    "duFCQu++lO4HN80hM6TH0pDMkaF6Po/2ePbRzPvuSOWy5jnOAoxb5zjzfi2CRIceUb+XFA"
    "f3rlw9S9q3ySYVcdhx8S8X4MieW9Mwtw6EuTLBvCP3fSzZJ/9ia4ex+lP/Gx7GdNHY+Eq0"
    "VUjl9u0jn9TYVAEHF47nCEY5f+OPpZGq/YVItWYZhPzmL2ZXoqh2QKEmR8PHNXIZuwTDr7"
    "AuVnJ47z6frWubm6dZyT2mQuJIRZl3/k0flCXwT6VRMOwB37Ct/95ezs/PzHsx/OX7y8eP"
    "7jjxcvf3hJx/LvW7/047+zL1Oild2KY/b+5/efbtkXIvRty95G9sG/uYybupkUn4cl+sWM"
    "kfF/SzWqRr8YX8Gf/rAq/gXabQooPig1UK4Qh1DBwv3TCXF0l87pP0/PWtD9evnl7V8vvz"
    "w7PftWhvhTfuWMX2Jgl+Bu3zUThCUhC2E+f6EB8/mLRpjZpQaYiyXNGOpCEODWgDvbiWSM"
    "31F40mCB1ThnEhVw/Vzk++IvI4S6Bdrb9x+vbm4vP35mt18kyT9CjtPl7RW7csY/3VQ+fV"
    "ZVw/Ym6Nf3t39F7J/ov64/XXE4SZLexfyJ5bjb/zph38ldpcShZozj+iImxcfFR7JaS1uj"
    "shkTEmI3alBtKVXR75SK2aXSN9fXHyRtvnlf2W8//fLxzRXdJLga6SBqUonbcAl2bscZrF"
    "WlhI2LlM7We9689Z4rtl4yC8LCANW3LmW53VamAurciBwM0ge0MwW7EqdukJ0NZfD/dnP9"
    "qcG0LEWqW0XgpehfKAwSHfw7TfWT/5itIo9hi6arIEyDKPmePfY/Tw6/zjCIpHWmmOjPPl"
    "7+Vn0H3n64flPdDtgN3lQUIh/S9F8IWa7TCzG4tec4b4R4mNbHXxKD9agr+gIboY+9IATI"
    "d0VewUHpa0BFYMES1FUVAsWnrwJBCKDvDH3JmuojX8rA6mOCO6OaZ/dKulNcT+rK+InEOL"
    "iL/i/ecIW8p9/fjTys0EDuGbmu3G5kr8K/ixlXfFrOmthdb7l61SpM/0IRwNn59svVze2X"
    "929vT2qrTQ8Y3+S3sRRbYXnVwDS3xnuA9W15J0uRlU8uGuAyc68HZK/y24xredZFVbCJNS"
    "ClW1gPiN5md7ET0HKX18AzOw32AOm77Y3sRFU6NjcAy+yEqevdr93YdySDgV0hZ6TyyXZs"
    "/dLibFH9xI3cO44P+yHsa0vRFJ8znvGkMdyiGDDRiLZYCmN3Blv8OieIhT3kEQ9rHvLgRj"
    "77WzThf+OBD/T/lnHg4XoQRac7KIIjlPEJDAzujvujFjuRunEwm7FxjfESXkrVLt+mYagX"
    "YzbpnV3RF4mzxlNn6W4WmE3BHWPpvEzplwipVnYNXZApI5qZcg8fHKGzze+OjhBIU5xNhu"
    "+TlK5E3+czOfteyfcRXtPfvjcqdRiRFPzPmrKaHTrFeAvdOWc//KDhz6GjGh06/Jp8gt6+"
    "0YYYW+zbf6GF84sWnF/UcS7XUBM38FbogF7gYj0arRdYtcEY4q6+wwGVsP1k7FoQt+5OSq"
    "jcAHRgrgPBJuqkAlkeNGCggTmhd18EkSoctM3ilOWAqO7qIOA4eqs4xpFnZOPUBDsZOkPT"
    "gRwepBMd1BwcVLVwHnCcKPn/xkkuSBzOB3a63/l9dvr8x+cvz188307r7Sdts7k+c4WTdA"
    "3R9rhQWdLC+FAWtedfR+Emf8NGEi+aLwat4aLg1h/M1lHyYkZKkMRg4wYP8+g8zNkM7sXB"
    "VNxoXDNe38ckvOrD8oas/CC9itJ4c6JyhZRXJ61+EDbOwduBWk4Qb+5G9DtljgrZfbGml9"
    "cuy/KcrRI65Nn1l5+/e6HIJ33EffrPFqWPqCZhNvhI8sTc5kFklXokM7laRiWr6d+xlxaj"
    "IMVzkI4JyNeyM1/LU5sYzUxBKWGjL+S5jivkebMn5HmVJhBWN12EBZHDQXxyMlKAhU1GF2"
    "BBxMI53H8aHKRhDSwNC2iTwdAmgrmsrwJBCCgToExGR5mw+dsDxr8kNgePCi/5oMiSN0EY"
    "nihoEv75pI0gmRYjdjIjl4iNRSRGLvJi7AcpikiKXyFCJwQKkmSFfcQ+5FWxMu4jeZ2RH4"
    "zqWMckuqPjcmE6mBEh7J78r3iNnr07/YuCSjnkg7WDUVeLKb3M+Y8EJ0l5JcYPWYGzepiq"
    "4j7Zt3eUdbWEaxAGOo69bNLCtuRTxkhdpQyYc53NuXv6a02OksV4C8+Rpzo1n06baz6d1m"
    "o+bZe7GsCNk1oUschU7i1solz3a5i2s7OSIJC0gyZpx1Hn6UAM4l7SArqEzD06Wm5or8xe"
    "w+VSkrphl9DQiiDYNp1tmwc37aIASQzg7ww/i+zHkWKjbmbRBRFg0Xtn0ZfuRnXGaqn0Wg"
    "hYt6mea22q5y2b6nl9Uw2D6N4E3mJ8P+geN2Zjz05PRkgZex0EIYuOUlCA7wmhD47PwahC"
    "ZrL1tSDLgQLA/zk+/2c+h3uAmRfQoj/kpryjpUjL770GyIW38ZEIF27NcW2vuqgKNh0Ufn"
    "oKhZ+KinsKB75QjK/Zhy/U/tNx49OJwBmAlDnI/YAOQ0GECHOeX7/9/FnlgNcRManjpHCO"
    "F+UOGxMPInqWxPnl7O+TLMc5Uyq/EJIkBYf5iIyfSZvDHOom7dVBQrzlks4iHKVBauQlqQ"
    "laiPjzlxqAP3/ZiDe7VHHr5oCZlqqqyllHpf1FJyjhL81BCX+p9/1yk2RN6LY8d5O5GRtc"
    "EbSvZMbZxYXOUnJx0byUsGuVKj3+IkhZwQbWBpOsUqcAUrHZtlbrabsPVO0xqNqTYC/GDL"
    "/U6AWoiPUy/Qe01OwhFwx7q5itzkV/qEWg4BBuFm4YttBn6nscjkj7Yb+G5PnZjy+2piP7"
    "R5uxePPx8sOH+oSexRg7D1gVyte6pEhysIQYLCHTkHj32BRvQQrQNil0F3vz4KFT3F9FtI"
    "fIv4FZMHYF/t0F7LeZ5mhX5Q4Yr8Dqji/zvsNjjFFmq79ZM+tSwrqwkAsdJuGimUi4qPEI"
    "nJsyQXcrAODuBDfBceCGTlPySJslXxEEsHeCPQvixdqNmb3YUAiyGW+VLEC+E/LA81SUfA"
    "sdVghYB+6ZHsfbQvHWwF0kgRG2+XiAdie0C5ziOEPIZOeTpOyDWY9abGEW1TB33gQbxAH4"
    "ncBzH0+HbbAqZx3UOn6hZrdQzSvE7r0kazpL13WYGxnDipRFwae9ZVH+YxXE90b1jUqJYS"
    "RmsOdZk5hRhmwYcImlEFCJBlQiXhJP4fVpbWheiFjjczhCl4YOOQSSmEXL+OHz8CLsdew1"
    "UJEF+nzI9HnoJik16HHUQdNVWdD0oDWdx3KaKrkUA/0OWb/Uhuu2YEuCoOMh69hjwQBOco"
    "/XjuIo1mgVVcUsMox6O9/mIfkO+3OlALfFM1STPKQv+evl+w+Xbz5cHYat6d+ZLKPXYflS"
    "3gCWsSEvY4XKcByTmKrSNyL91dLWEaP9+wahHV+vOwa042uGGtrxqQlYKK/QZ3mFPMXRSA"
    "WCEEBvBD0UVhhGYQXmp3g8xjf5bSzFVnjNh5ebLhSzaMpRl+td7MhVp4Mdod7G7qT16whT"
    "1NwoyTpVIdZPD+Vp76+QG67dTZIVfA/SBOEHljPpYUR3yQStligl9aT2fm6pTHrP75KrU3"
    "gIT+HUqgvPfL9ZwPUU04u55ZVdkwoZPOB5QFe9/F/4ISn+ujuf/o4wKMRHNI2NMPYTh9Vt"
    "xuu85n05XetfMP/yfKCMRftY4du3D5QQaB8q49M+NnXvCvBSslwKdfnlX1FAxy9lfQTye0"
    "pXFECWg6FCwUisiAlqrlAQ4xlm9YKN6ABJyLpk7nMdwu28mXA7rxFuuX+WxI3xf+3ZlSp5"
    "iwjlPnIrl/S4iSN2wqdLoMlcrglax2rtJV1+fMGVB1s/eg6vrBpfBmArRG3EW4e1fdnM2r"
    "6ssbYibipbprkqfE2wl2V6CI2ee+NwY7wg1PKmh+U4NUNXIWnRLtifWzUvaWia2VGVO+BG"
    "+Pny//18mM1wP95UY2earVW++odXOOQbhV1vpQ4Yd10sy6MNuy45GwOsSyGAWh9qiZAyWD"
    "2qcvaV9+q/U/gsdO+M8mi2ApBGI033PtJoMvON2slrw2oAFTkLd88zndpeZ821vc5qtb1c"
    "z6NWnYMjv0ucV10agryGHORFL85JHCTdSjBVhUHXQ9a16AcyCj0X5CwMg7JJxZAS9lQ0zW"
    "2bTnqWJUHLw9by1iVvrGVRErQ8ZC37QfKYhVshDvoesr49sliyULduu7QsC5oesqbZKuyY"
    "dz2viFkXX9A/X1dsd1Mjb7csZR3M/btWljF5CJjLz1XUPm2l/CuSUNrGgPj3QpIoHVrNM1"
    "sQsW5a9895MizuNs5ibVpASJKDKkId69hso+PN0JflAP1Hor/AFECjqrQKUesWm/730DlZ"
    "xYqZfov/bCyXlQtYAG6bcX/12620YdZch1vb/sP1p5+L4VV/YrUpVnxPDTzDlUWUgnWl27"
    "qSVepcKCIVWpEXpCyK1Dt0zi3xnCWOPRwp+IUdbZlkUYt00EfOQF5amccVGFuLCmGL4D3w"
    "FC/AJMvuiihlQQ9d9cDLC7JCEswO7FidUBYHRnPIjOYsJv/EVDtuHMxmdW23BMhVBR8VKD"
    "ceDe8lIi6d04usjK754lcTPWDNoB/Y/6xa/rxVzNJajVhnUcbCkMRzHW6/mdpv4uaCSNXN"
    "TIedKyThJNdtjrNNtwv+shyg/6gq3yzNqoMOVNKgiY6Mhhvfc7bTXA01UdBBNx08uGkX/C"
    "UxwL7jPkBSN+y0EciCgH83/KWiO0YB3KIgHK+HfLzOsvQ6abkiCnoevp5N+JPG/E0gTgyI"
    "kzBYBJ0siIogEMadLTiob91vbRQPBw8dNwxJFFK7Br1jyNUYDaOkHtdtbWhqPc7CJdXf1M"
    "dfEoNtoyv6QplUAwa4FALkuyIPtfQHowqopX888mtbJtmA99rKwOrTHXcWL9ABekEM0O9+"
    "WBMLiRvw7ZIc4G+C/x8T6OChpZJ/F7NuLx088nNTDzC/Le9kKcLVTgHQHuVA7VGqJ6QeML"
    "3KbzOu5VkXUuFEqAFpdnbvAdR32xvZCatEcmgAm9sHPSD7tbyTndDKppQGtspuBsa43mZ3"
    "sRPT8mCmhac61LkDpMWNbEVVOHMNq59XSBLsv3M3mf1dbeVVXp20dvHi4xy/GLizgdcvUR"
    "qEaD3HEXIjJJqh3ySI3Qa5MUbZbScoiOjQwJsjzw1x5LtxvX1XHzdUNu+qmsjVdl3snwft"
    "25TPrzYjbggtDo7ciolH2P6TREbF5CUhC+PPX+iUh3jRXB7iRa08xIq9dmrvqhrirUCbT3"
    "WEQLcAy3yk4DgY0sIBPNLReKQjWTlkQa/J+3PlUrt9IwzaadvcEFb0g8KK3OQe+4jMyk6i"
    "E7QO0jlvIRoGM4yeucvg+4X/bd2g6XwXhRVTMVmq/SuFdu5/8Gaeee8a9VWyxHwq4z+XQY"
    "yThp6YD0GcrtyQ94GD3pYjWRfbDCr+p4EtVYy30IzaR40+N10pKrG09z1aHbj0zcEA7r+y"
    "UIzpz0wUcYBtUcVbkWE0LmGPtaZxSVPLkmZ9NDYrgShvA9yXMaE4LEyWGkHEgjJbB2jnCk"
    "0Z9xzZLRqXBhO5ImZfs68zneatZ83NW89qzVt9osoGaYa4GG/dQnGqY/OdNtt8pzWbD/oL"
    "PZ0MBbqFzoIOwWKynEVbwYGD9aA00xBsT+if95TWPIE3NNS0LAnJd4NWc4KjtEsTplIMXu"
    "Mh6zejXboZqbIo6HnIeqY/bRbEi679ESVZ0PSQNS047gz1LEvCxjxoNRd+2spps60TUSFy"
    "wBZEhdN1tB2IoGzKsQ/35k3kLO4f17/rFKrSnPTpu4BiJVCs5AmjD8VKoFjJk1eFHGCprw"
    "VZDl6FrvhDxZLj4L5KOmy8ghAgD1kOo8hygGoZB6qWAZUdeq/skBsZfc1X+gNuyjvaCbBs"
    "l2lgzPa0HgD+JbG5coaw8UNBkuMVJIGiGY8vmnGsrEfe4YjEJ8q8x+LipD3zURy2M/fxEi"
    "3D1R0iMUqId49TnrYYoauvN1d50mI6x0Ua4zcJYk0uUYyXJOZDg7SeCNnPLZW1HYSNMVot"
    "pvRjRSbjOoixU1w+dvEHHVsPEhvNEhsz1dbU1d4MupSyiQfroxG0+L4YgloRtei43wew90"
    "GkWFWavZzFeOt8nP3n37LbL8marvmKxjON07UiZdF07bEHB9uHse+YZzgrRA84ky+/Xr7/"
    "cPnmw9VY3fZb+Lp0P5FEIZpvyGFeEE/wFD3aAP2JmpAHlzY4mAanEnAwDQXhgTuYxgrrbg"
    "/TsRjQVZTiBv4zuzRpZz/LQRrcZ0ZdoHTupohE4QaxDP3kNVrGhOWu4gSl7j1GQcoK0E5D"
    "4t0nKr6z6212V35r5CuPW93ruPVq98ItNPOND264UmDd3qM9F4H+4I+wTo6zBL1zg3Bzy9"
    "q8q1Yh4WrrQuSzcU66HbhzMbqdY5SsFlnZSNYt45sEzckqTuiKQv/DrCZ25h5JqtWyi5rY"
    "r7PFhw7i9bP5clQW0a4vXId5pNKRI7QDoYLsD28VxzjyNjWXTb2idy50+CqVUMlbxz+TK7"
    "ROYDXE6WfDn3R56e3kN9jRRRkLS0qe62zrzbt6lV1lUNxtnMV6bsj7SHKwnXfjfbw8sMxR"
    "OBR2cp5bOUD/UdkLCux3JS7YBXuPTrIHHFGbpkMScU3UGnSBSh7AFgqtnO2HHlj8QbD40P"
    "dTK9J+Z9/PI7E8WdC4iuHZhpO3sDvlGJ0IWxwnhDUwI3nUq5JEbhil1eOMjsMLNwj1yJOC"
    "CxYF2V9ityxPS38S/Yl5A5H6LVjMrpONyQVYp7WGwXJ5wKIlG4ThDn+rmbTQPNBfRCjjrV"
    "fHu62Qd62S9/a91AV4K2BhnfQLnUZ4dFRL1f9aK7x8iauvN20Vt0ohqLmlX3NL2lpMIhsl"
    "QYhrHHJcY90kMFF0XRq0PWRtQ5Gxk16LjEHt7Uao6Q/0r6Nwk7/QI3mL8rWnveIncJiNrx"
    "YQacNRSf9E2jFJn59jslqeNDI/2eXJbvrHuduO1Ak1pM/yERfh4TL8FupowuaRumQQu4Vz"
    "jzWDacSGscDMjGPtmgAzczRmZvt2GWJcyFiI8wstnF+04PyijjOcMU7gjAFnDDhjjHifhj"
    "PG0z1jfMS8MEr7SSMfpH3ecBalwM5jxzUL4ufCLPOIhfTze9RPHW0DlYeO7LvkwfjbAmX1"
    "40blGoTrD+60cLTy+kNbgY4TPCe+SProi1IAPgSRjlMVYBwNIpJxy2M+EuQKf2opxuLSO8"
    "gyt2MFVqfO7XFs+qtFwNNhfnKbirNWRrRa8zgf68xckzqtjF7xUSaDZiTmVVR9N5lPCf2B"
    "3yTo7fUZciMffbr+E6VBiBP07N3NX787/1blZHjk3XQdEUVJwwc3DKjCYrLQc0lUx4NLYv"
    "i7edshY/ilMA9GlfdfDFN4WWoQN+ddy1JPOv16EXgxcTrU+agIgvnfPYeMrGLPyGtZSlhX"
    "L3cvXkvwpp306U0D6gCogzGoxBa/ytVD4GOmKNXpq7g2aT13iaO0XCcLnCT022QFkvJKhM"
    "idklVK/03lo8TlBv4E3eMl/SxhJd48+t1es4JKWQkFFCT8bJUXWmK1lIovonbDHOKhyuOb"
    "XGox8/X7wR1OUsWZTe6gdJTIMXDv6Jy8eKXHbt0dKqIWlct/Gt0dDnakfalhrb5stFVfVi"
    "1VYZFzYjwzAVkhat3p4LnO4eB589ngee1okOB/OBExOBmUAhYtCr0dDcwD7KwNrBtJIJ1W"
    "yluMPRw8dGzQIYmCogetaDKbhUFkmhkuSB0wNXz7yWhzw/MjhtERoZQB2qQz5cqcf4qagL"
    "f4zwbUtwJWmLBtK9bVb7fS7C6Mp2cfL3/7VlqwPlx/+rkYLkz+tx+u31TgXrqbkLiKI0Mz"
    "4IIIQN4Bcmi1BPF1oAqpCKx5nUZJzqLjHjgphqOS/cY3Qr+lPfZbyteHvsClv+GmvOO4Fh"
    "ZdjOUldWBetqTBw5bs9K4lmp411nZk6WbN3ksPF28dkhe+5AlIHususozJjAcfslDE1I2D"
    "2Yz+PU1db45Somw/3//tNbxlDe3mlbGNeXvcPxqqZQrVOfkQoYIqv8Q/zL7rcdKqIDyy/4"
    "oN0NK+V98cVMDYbyzZcjUNA48C6BvBXBGzrhdd/03Boc/9nnx05u3tj9LV/vqnn+jyNtqe"
    "9hlmThJEqtjedp9ZVRacZoN2mtGf5gfcjO2kbYU4FIAdsr7z19M8qrwuaE0LpN52JxzHJD"
    "Y2r2Qp6+KeLnQM2YtmO/aiXmKfAxZEM0Xs0y6YCynrYD67uNA5MFxctNTav4Dkk/2WcgPH"
    "Jjg2QRXZigvd544FfclCG4EviVlEToBHeTgq2a9HGXr/afk5d/b+Ay/9gbz02ZLbA7a32x"
    "uNa4nWRVbamwblmv8rCX11NdH8yqTNPT8vx+h0rIyJh5Mk85oz0aRwpCffoIR49zhNXvO0"
    "0hC7CUY4oiPWcxyxXNQkJcsExXR6rKlGlD76vTxB4aavuONH6iq3wnKZtLi/uYp9ZxWlqo"
    "6HOxqHVWTBTTA42rhmtB5rAV3F4eaWpG6oXkXLyzuWUjaQrjPFyJ0L6q9skWNBR0wUzd2E"
    "xSbx/PwsEozFHPHry9D18CvEpufdJgtKolOW5fgv6C4UY38iiNCrCyq0YZenQRhin5doU5"
    "R7O/Dzf49+pxbFMkWrJZpuWEdjzApLr2NqDyZlkYIJKzXNvwVVhFjZ4DX6nzwkiK7xHqGv"
    "9v8g/gcvdeDe0RejOS6L/4Qi0qo0QNkvZ396q5juG55mZxwuVY3Cyj6EcgeD3EpE9evrQJ"
    "QCPqgzH1S8ZCb7dyED+/bg9m3pdF6smzX1NjvKRBkLI+vONdxk581lHGvOSL7pOov13Gzt"
    "kuWs8aUfeOny8uQDRxETttOjtpUD9B+VnKbAfldeml2w9+YgjqnFHVHbeBFERLElt83omq"
    "g16IKPeABbKPiI7YcevJTgpRwNtru9lMehK99HHqvYmZ4ouMrttUkbURmIo3aSlDdkgdM5"
    "86dwn0xC/zkl/obThSlBISH3jCZ89vHT7XenCpKxg/xuj83OftUNSZRlsobG4KIyo8bQGC"
    "9JzMZMN5oSyzggcZDqDqfniehOGCLMzqq07ASuXuXFO9WXpEYr1YtycnL1qksv3kW48SuF"
    "2I2hk/ioNutJC5sKNU732LYjDdLQKL5/K2AhvHtJUxW/WQ3n5rJbFTELIvzbmOh9FN4aS3"
    "bl56tPe1vA95xaKdoVMsjtRQNEucMda8/2u032UTOgYtrpTtyKmIVLc/9z13NXidHOtxXo"
    "BG81FHFAFQNePNfA9sXzRmzZpQrr6OVuN2zCplekIOOq5tqmx2z687sUf66IgqN70I7u0E"
    "1S5xHaVsmDygetcoG1MFS2LAkFCwat5ZKrMtWyJAkv87DVXBKopmqWJEHNg1YzvRUJuzbj"
    "kERh1R6ynqFwxEmvrYlk/42+E6YiCFnbjwo0PE7pDsCfre+i81MffkkM0O+KvuCVNohwLo"
    "UAeYhGHL0qcgPUfBGqCMLL8Mh4c2iG8pTicQF5+skq6bDuCEKAPARCjy4Qms3fHjD+JdEq"
    "KjSw2a4LrfCSa0Ba8AEA6w5YK8SJBrTZUbMHYN9tb2QntNKZfHD5ECMFdfhF20YKrHHNtq"
    "Kj1iOBLVp32YmqwA1Bs7q9rAc6zepU7AZYBjuQrbA5g0w+e8t94ictKWj5iIlOIprjlYN3"
    "5qNdRxg9uOEK80Z+ESpukqWXrV1eMJA57F/xIlLzgKXpbCZoPQ+8OQoSFPGqUzFmdadSHN"
    "Uz1vbyBJ2cti0emeaPki0F5aR0EqDMowsgemQEUQWzQnW6AehbAYjv14jvn+IZ3err+Dan"
    "XJUSvUT4D/hV2Ue6lTtLVfZWM9xbAUDbHO3K7m2wNcuC4EEFZ/b4VQEOJXAoDfBl2K9DSa"
    "ys8kicxVIulmJc2ffAYXcoh92RuSOyWOyoX1QMmeixR8JojSYWMV648T0ikcjtqHpRNA8E"
    "MmdsG+QEyJynRuak9JhrcvgtxltB5cDh90nY/XD4HaQq4PALh98Bvgxw+B0OxnD4fVKH3w"
    "8UadZJ7ERx6t1em7Qdd0M6yim64micc6Osq1dK8riEZFuHl0UwUDsa+0XjxAT57gYtXFaU"
    "9wGjKaafeiFJiggHdjUoZFZLodWWfGI+yCM7FgeG7lxHt4+aT+DQIMraUzicSsA2HoNK+r"
    "eNj2Ro4DRVt4POr7QbGeUYDSY9G52FRdLNOkmDMGS7/5R1EI3SCSL5RY+sQh9FJKWXXvOO"
    "ottQSjaQx0yyVgDRHb0d3dSxio7f89N07IoI/5k6Lv0ai2W6LW4/c4OwvXh/SqDs/VgWzD"
    "YzheqxpqqWsuzEGja5UpP9Qqc6LR3VXJP9olafNllN/449BXnQUhu8FLER5X1UvgefyAF9"
    "IlBZspMqxnbCye0Bk7Laoog1bRR7K0ZXtbIMXx6FONRyHPILVBrQhpqWBEHHQ9bxMiYU44"
    "WJeSeIWNBqRzbuLrSMu4sW4+6ibtwB1QZU2xhUYgvV9gmnaxLfv3M3Jwq6Tbg6aaPcomyc"
    "4+cDd/Jut3OMktWCJyeHIWKFOZI8U1lEDPH/Mk8avcpcbp5LFyDfjRkpFvJP6cUkY8fcGO"
    "cOuDr3dpAnKvg3JZmW45T3pdlkzJrA0oGLb5DcWa62unmnBj8f3mbUjXflU6HKrLQqf1BM"
    "cQOjSZSxgrSpdNvUsJrOm3ttVi0mBsXdxlms52ZLgyxnzQn+GCXP6ddyFNTJzpLnWzlA/1"
    "G1bk1oK1HEGth7o61i/IAjasEsgogoolnaCzhXRK1BF2LgB7CFwhF4aCqx5ghM0mAWeG7+"
    "++uHYPH6pPUYXB2pVQgsiy5NSeizSBB2+GQBwOqSXi1jdWI/hMjiItRD+CjGbhkCspAjQt"
    "g/HX+FRdGjpINCSEjvx1q2cRsFLWwFbDydnekcz86az2dnEBVy8MbQ6pCQlrAmm0JCDuCV"
    "gexyKx2aC2Ulu8YteqEuYzfeg11vx+YgcpYkTt1QYfMQEmI3ajB6RLkKrFMquC9cC3vosO"
    "/Hm+vrD9Kr8eZ9NQLtl49vrr48O+XvBB0UpA1n5MJUNVyVBDEItRj0yiQcNwzeJ1HsgK/T"
    "9pPRvk+LruFLCwhfGss7BbziYCjeo9TWeLrQA6U7iOIahy3+MFZsh1r9QaTBv6w4xK1UOR"
    "8z0aXLnbgYvpMz/3XOCW7kRj6akzVyOQeO1i4FmrHic+zGeWQXJyonfOQsJouipAOP/Xp2"
    "/eXn755/W+fZ93B/ZVyYoOiMUK1GgSlDx4ShwLsPf+uZAO9+LN4dSJkDHyKnGwez86Ah3q"
    "IYHNoN8HbD0OF7jSHgkhxMcH3A8/6RCrz/dnP9qcGVJ8hU+ZHAS9G/UBgkezu+CfvtdBWE"
    "aUD3Vva8ve2sLYpgGEmKqOUnV1ORJzIJwm5QzU8GUgNIjacJPZAaQGqMBtuhkhrX3nL5ES"
    "eJq24EKl6etFEZhA50FsJIjcpTs5g+DLkJCoS6ToT13PRw8ID9Cf3Ei3GasCYOhH6Ann38"
    "dPvd2bev0T1epmhGx7p0TIq4k6XGY/T+hN+j36NfAzp7V/wSm+B03CZ5xUpRcSjQHbsZfR"
    "IFfINisk4mKO8NnfBcuayraKZ/PyNOsOvN6SDs3aM5/6oJ8uimrx3TKPeehhYVg6U7wFQb"
    "jKkmvzOGWUtgsD1eARBQZ6WL3Q/o1qq2uptZXUnIRma333xX1xhg9wjoHqgGy6FCqaG63l"
    "6q66XuHT2WOMaYy2LQ6Ngc+ST4p0noczEcQp+V1NORDu8iL6U6vVd4q5bje3WkxvE9xZEb"
    "pa9YDEC8yfLy6G1ZGwhWlZlHCuA/6T1YyZhIeTzvcIfdB2IIDBjLaaD5pMz/NDBwivFW7M"
    "EHqCBMLXpq9CvceC02ZClinRG5l5Qx+sSUrl2O6VyuylmH9l5mdLJaspgVZ0mxMoK7Jmgd"
    "3hd6k7tlbjeB3RDsshvspnCX8YO9l7L6UENs35wKow6dfxouHZKQhRj3z608uHRfWy2mKo"
    "9xM86ylHVLRv/rMwOMgeFMlwZH/IoUnPSrPovUjYPZzNhnJIlBU+CuHqO8XGM6p8eQOaE3"
    "6VrwsXaHw8300x/Y/6xSCwfS9boUzKuJwsvxKC343bXggxZ60MIDjhOla655zy0lDrgKjW"
    "S/hdZLzVCzQh7XUbjJX72RxBDkq0QthGAo/pRV2hQHmV2ZtPpQyjEa3pNkicMQBVGeMulG"
    "6OrrzZXU9pKlXfq8IyaLXWSfscxLH5HZa7SOgzTFUdGJm7XDJCyy8Nmnq9vvLhRJnQd5ok"
    "64In5IcJHKST/PKixCxOIg/TD0S/mBabSJJGQhLfJS47j+svG0/rJ6WJ/iOzfqsMeJchbu"
    "cCPZ0bSi4rbrnKGKRTlQ8aBV7K/iLDR7YdgHoSIIIcXdCaLSsDDghEohgL4z9JDZMBhV5O"
    "nWZioQhAB6SEIdXxIqm8A9YHwTjLkj2U5shddcA1O2NfaA6VV+G0sxFQyIQSX2fnY3C8y/"
    "dY3MKi5N2tispTBIq5tlLsAKg7G2HHRaxHllsITwamEpWlCjO7uY9aBSN6nseiNljTGPLC"
    "hEPtPQH6xlRy7A/12jpkJC7rcNPxQLkUArNw2h3zZbQjTGcs+LiYDw5RUCfhw8bFMTqxeF"
    "V1+8BMHS4zAzJi0knU9ULr+WdDui9PPZQM2dvtDg5k6rPEFJzrFLlZgPco8jZ+4miliDls"
    "gwSaqX9KTjstF7jgszDiSFAFKjANJlTB4C3yzqTpSBpUJjqfBWdA9a0B04xjMjf0lFzrop"
    "fXqm4zKho5rBPqu5TSAmet8x0VmIXMeAImiC+kgeTz4c6M5wWcqGvOh9r9ocMcMVW5Sxzb"
    "jby2K9oCdyYgyzLAXbota26C7TVYydKZ4pe5vtiJurSUNHmyF7nY33h8dtDd3epk/5jx/j"
    "7uB3awXvP7oN/MBemiNVacuWo05WaF0WLNHH1MrrpoSqKOigmw6oDbTiwWAdlFCXBS085k"
    "1wZrzln0IJbT0HarLQ6cGg8UBhmHaDviYM2Btgv4wJ/f0LQ+64ELHu2HZ2caFF0F+0EPQX"
    "tWMbpDo9hfPanP0Gcx0LYnAeH7J+6fE6NG3ZvJWBTQn6n8OblOu3CMUy1K8gBvodsn4hVf"
    "6k11R56GdwZGqgjDM1U4AkB1RxV/yl4FcDol4UA/RHlXoHyL+CzLsBqUKOzjdIvpPk4FWA"
    "zMdRQA+Zj5D5OBpszTIf81NRD7C+Le9kKbLyCXJwaaUD2xn7yyqtH356APXd9kZ2wiod93"
    "QWgux03sdCUN7JTmhlIkNn48rM3r4WWfobbso72omxfFIYYrr52zyX6aQ57Xw7ZKKRfu54"
    "4uideei/zt0UuahIXUOeG4YJ/SB77+vp5hrjlVnlMm1UJMrxRGsxbY5FrlezzA+ecQ2VDn"
    "WSqCFD8gDR1Ib5HwdP/Bh3ks3RKPDBYQ1M7NNTBdBRg6CjDn8UHSu+OmfRo9ryNylenjTb"
    "8fyylg2fFCN32u/XEUZZH1g3uces7jj9J97a56+2Rch9so7QOkjnKEgTdI83KEtZzAuTUw"
    "2xOuasZhS7TlYpPZ5i5M5S1SngYE/VKY9egJbNi6J80/YkAUeHwR0d7gMVQ9Rs1hbjLbRr"
    "ey6NPob01rFiS1e2xZKkrByKQ1cyE5QVov3gPaAyCP3XuCKsW4sBysV42wpM9I+suyArum"
    "N2SI2sSsKZq/PxN2VuwNS0xIcsZV2u2F54nqGzaOPG1k3Mut2UEtYhvJdG7ZBNuv9sUvO8"
    "GcgeHUHOjJum1PBOFQ1mmg0cQcSaqg+9Zc2EdO3GvkNNQFX12R2ZZhVZeHcG/e4kOE3DTg"
    "n2siRkFQ5Zy+CDG8x5UOax9bUgy4ECwAk6Pieo0DvlkTALrVosRVh+34flB43JLAjxR7yY"
    "NkQ0SgMmrb7QbKizKMdqeUMzL/EE3cVktZygBzwP6BvPOjSn7h1Kt/GL7OaIfb1E7d/seB"
    "+t6Ef+w4oGO/wBDdfypzZcpV9EcaXuIC0vTnJnGnhGwTM6uAVwr947SHc/pm0rrnH64Esr"
    "I2APYZZjV4W8Exsc8SQ5UMAjfK53xuALVhasQR1xl+1Yfewr9i/gD9TG6KiNbO3uAeZLz8"
    "NJ8rm8n6U4y7vdIEPoB7ao7CubmxvgveH6c3E3O8EVTysa2OZbWw/ofi3vZCeyshWggS01"
    "2XrA9Ta7i52YllbtEBnkz6Hr4ZNmAjm7PtHhj5fboVr08XpOQoxY9ZsJ43pZy/SrrzdXky"
    "rj6xFWXvU1ijD9E7kRH8WbrXPhbHiQ5uOQy5Lk+b3VbPNhHqskp8WCXhWCWSw4qMkwA7M8"
    "TGYZCk4C//bkVQH821OsOPlkVyFggIABGiXOxgzQYWt6DmxB0UXVrKQnVJ3sperkUY/Rty"
    "xGO84U2nSULsdMdI7TLGTbmW3H7zxTv3M3SVEfYo3xfVYNgp5WUzdOeeUHeojFkT9BQcQH"
    "sVn6TYL+SY/A9aPyo++mVVACTrNDsF4mLadZn86DOv43CzcMm0N5chmbzPfzsx9fbIFn/2"
    "iD+ubj5YcPCpucvTsJS+leqTbRdlBrwoBupdFH5HfFtiIKyAKvMqjlGXgVON2PQSVwuh8W"
    "zlqn+6Odm3gFu6sHzL++6tAkDJjsODHxoQ7ejt15Wrqkpxc2WnD7ZXW2526CUhKyUnsTlJ"
    "Ctny9I0Bxjn9Xgo3MLzcmaOwbJjFXf435AZYLLHp+j9DHuqvHN6vV5OHjIsobh1DXMUxeU"
    "/IaS3weEdh/litwpWSnSTJvx3QoAwroFocqFvIbzrl7jkigUCBlc6YjameM4ZtoXvCRx+g"
    "VTnSZKM00e0GqmxXyoEwtjd5tpKJPKzKM1i7LidZBnhNU+zk2mhBpJSVbcmDHR1LKaM+qa"
    "FToOg+h+QgcG3pxZVneEcFkeqxWoQsQO8UAdanyVbMOHvRiz984pCi7jP5cBnV3Hsd90Xv"
    "3dBtzJf8xWkceUjHDWpe37JKWnuO/zWZV9r+T7CK8pCP95YrWxB6nI233y/Exjmzw/a9wl"
    "2aVqrRfmQUtxrPBi/O3m+lODLS1JVbfHwEvRv+ibnuyNNhPej+kqCNOAvgvssXt7E1pgZy"
    "hJO2UB97OPl79VNfH2w/Wb6hbIbvCmWt6MLpMOWzdNJr4kBGWdK3O/XnxY2DgM7UNZEszD"
    "wZmHkuOrtAcM1SxLgpoHrWbwwg3GC5eSe2yuA1EKwO8MvnAy0sdeEALowfk5Pucnm8A9YP"
    "xLYnXjMuE110leZQtyT6DeFveyFFlx8xqUI/nGfcD+R0z1IhNgisuTNnYyYQOdRTlSg5tc"
    "YDfiUbJ5pcjCyZtl/3MXb4hnaRY7K/Zte40igjz62+mvYUUXGVXI3bxzHCtJyT0+qaMbWa"
    "pwEOMFKd0JImEJBOU4tvkJeKPBGz0MaPfhK6U/HSv6KLRwjYWAdW1d+ucZCxpJdQpgBFQ7"
    "+aTsUCSRTxqADzOrSYUw45KAp32KBJ5sJJmFa4iS0OdjyFo+Wvnjob26UAPkCaoC2MJBsI"
    "WHr9M4Vnx1CjUeidjC1LpTxtzlVyatdFY5RoPIusebLNk7SFDAJgXVK7s6QT5FK8pSEdZz"
    "nKV6M6Jg6iaYcUkL11cSVj3ccXeYXCO5FOVZ87qnvWK8dUElfQVUNZNDD264MsJ6KwDcRT"
    "N3MZDwX16mRbUC5eVbWtafYoTG6sMLR2bUdca1xqpEqsZhSgJbsW/y31AnslM3Dmaz49Sg"
    "ALK6d7L6uEv/oFajvTTJpkdhelpWRNO2ZPaUItaxqRdaGF+0YHxRx5iZSunKx84i8GJSh7"
    "px3akLWlTHr7/eyiS664hvXRIAVsTHsdJVrBKUySohCVm4GvfvdyFLHNHnO3OyMktvqAkO"
    "I8OBPc+aDAeG2d3GWcaB17jOtFaEVsofjo78wQIrUQhhWE3DwFNogJAQu1FDDMNWqAL7lE"
    "rtC/ftJ4d9B95cX3+Q3oE37yugfvrl45srenjlLwQdlB0NlS2o4kTJ8bY0n9pKHG6Cn45k"
    "MwXvcDPU9Af611G4yU2qkfgRc+sPsj3GsXeUBJGREiQxi04J4EUcjkr260XMZnAPKN9ubz"
    "SuGa8dHC++6sNyIlIr7SOJ+AFUyeJnFye7qHxnsR23k9C/ZdWgV4uyV9I3CWIlgVmlaNZu"
    "id+qqJchzkw6znPpedl349d0ZMg9iHx0wlorJTi7jRtj5IX0n37dS3DgZ+9q87RFzVvFMY"
    "68jcL/oHg3MzEozjZMD8NWqbqRrluBRwa5DnT30Y1yLV6BGnLNnKAoYyEleK7jnG/2zdfi"
    "sDPKaLFWzE4NqimXA4qp2zGBe14Zq6qgYtvQl+UA/Y79rnDCKCQF9s0V9QURa2DvjXaKWd"
    "naFaOeI6KIJGyb0TVRa9CFYOYBbKFPp5/e04UeGKBBMECH7fY2Vmx3t3s7EvmTuukqoaer"
    "iL+3df5HvD5ppYD4SMcrh2q1+M5LqWZkDL/FBN3jZcororIqBK949DeP/GaDHtyAzoUgDN"
    "INYm21ETsdo2efrm6/u/hW3c67/0coOZ084DTXcuZQ84M7Vse2zugIveqgxv5gaRz6pSLs"
    "pSR2ssoYdV20N41SyVtj6PbU7oy+jiZ0TylhIdnTf8kI84gAayMBRuL5LzDZkScOdf2fhK"
    "JDV2Vdt4akFSIQkGYQkIbjmO7SHjVrTTYjWcrCxAWtvIWWtIWa+4EDFkQzRaTrLpgLKetg"
    "Pru40MnBubhozsFh16oRlpFP1DUmWvIuRSHA2QDnbuuHUtg63PtfRvJjdX1fbKuespUBnv"
    "VxDswOpWtkOVBAZwUIvJGB874UgiBTcLSNUhXg7RmEtydfyHuA+W15J0sRljc9DXDZOt0D"
    "slf5bca1quuiKmxmg/Kk3bp3JwoHGvt40uY3S/MBO71lv/LOgglaxjjBEVUr4uW981n2Cn"
    "356f07XsZ7gujTEK/GjkiMHvA8oEspChSx0D3dU7e8yirwnXusinCWamxth7FWhvmjVJea"
    "CrhMuB+saYic8tYysGiit+uZpUti10jpVzb8MCgwMw6DZNLiN1yZ0S6rQxMuh4te1nFonT"
    "c7tM5rDq3iPTGDtxABiDUghmaje3TIDr/21IFYwVOtqkinLVWRTutVkcYRT3By+fb2/der"
    "A+Hc+xQeUDPJYZ5hrPA8U9iTTgEGkiDoeMg6LtJbHLpi1NXcHttWlbWmKksfcW2hm6TOqt"
    "v7U5WFV2jIrxBVlGEyXyFhTSDogR0xUDvqBGpHQe2ox9WOOloLmoFtReBLfuKqkFl4fS3I"
    "cvAqgC9/dL78w3cAGtiM14VXpwGQYk3pAdmv5Z3shFZeRgfm0OcV6ZQ+/aJWXZtbfztmp2"
    "f/MyvgnEzQ18tbFEReuPKx/wpRVaaI13bmpckWQRgGWbEx3jQJo6Ly0QS5C7KiwGfDIhJz"
    "WUWDlH0+yKTFSkMQgGK03NaylG1wsEOT8bHbBpMWt/rwfWcHc0zupW8LlF87VPk1VqvfWV"
    "Kb4r5rIbbqHYBN7Fi5mbUUKdFk7S7MFNJwA9BHxwyTrGQC29JnuFNpsaY7gEY69sVw43tW"
    "e/AxL0nzPYA5eaxeZnE2y1epyhO1UyVVcWtek948JAVSnrvssh4pxWHad86AC/ECs29QU0"
    "JzMytRBvpYSS6qHvtYJSleOip7dpcxKwiCf1ZpoHKETFb3ihTA2rSoGyNbFwRwa2t09l4/"
    "uKkzXZqvB6WcRdtkvwuCMbQVKQC29ehpDK9SFkBuXneNEa4LArx1eOkBI1isFl3OKTVRi/"
    "A98Bll4f7ZWQtVUdBCVy3IzkCTyEZZEgKwhxyAvfUJ13Tc7hi0OCX0hZZz8EWLc/BF3TkI"
    "Ydf9GpsQdv0Ew64h8BcCT8egkv4DT48UwxcHbvjZ3TD2/0QVySden7TG87GRzlIYqtXeYk"
    "5Cf5LX02GFcxKX2pW8og6LoWPBdSlOWPQdeQh8HH+TILKO0JSQ+4T+GILoqZd3riCrWBHP"
    "t5cnKAL5apF63ipJySKL+eXlH3hAnla8XYwV7YKbTbV8eD9W2nFbWsg22nMdE+15s4X2/N"
    "sd0XJU24slSVlwlql9rBAFBTQoAOqmKMB9qYHty0ZoX9bKemC6tCgM5ZayHlsJmLg7J24W"
    "1d2FrapKgj3aPfANgm/3HHzLbHafPd1kHRFkLES4/+JAqXuPoy5LSUXQmjC0g5PesxX9sX"
    "63prxVWdBC18W8PB/pL+aljHXV3vo3WtgJ1wjefLx10J6f6WyTZ8375FkV2mVM6M9emKAr"
    "iFgH8F76xgD/34j+SPh+Le8k/WmzIF50U3RFFvzQg9a0u0xXMXameEZiRZrqDl3XpEHbQ9"
    "N2zXt0RJ/GF0xVmjT7NIrrk90+jVgYqtmymwuglDUPqDkY0NxNmPshDrCPyCqdoIRkQ4M0"
    "Yb246ezluRBBgtwoWeOYdR0Ig3vc1L17j0/T8XXkHogdRQSAaz+qs+OYXqVBMTrg1hiPW2"
    "OMvLtdPA2cdPd/0oUW9GAB92sB/xLd028VFR3kFDZwZUSrFbzKxjpCa7vddvAlYo0jmGHJ"
    "jc01tULp+S1ixuXa3aAp9txVglFEpsTfUDv0LkhSbnsGKXr26er2u/NvX3NrliUCM+N0Sj"
    "j1XreB9/okHfuX1yNPMI6gjtaodrnWyKCIHotMjylbGevOJ891DLvnzZbd87pp5/t0rTXq"
    "RCOIWGg6938uoate7NANIjIKDJKl7LPg9lEXzk1TvFiqSm40H1AEEUj+qB47ZkEs7KmG1n"
    "FNGAzlwRnKtV4wHXVdlQVVD07VgzkTJThNQ+zfZH2ZTpSnosqYHeeifLSTCMN1TkbZcLSe"
    "E3owmQZhyE8pC4xmQeTSKUDi4gM3IuzcgUiEX3HGns6XFcuwoFd8/sGCXtqgGQlDslYejv"
    "b6MGVR4/yRLN+lXsM4JOT+OAel3Hwersk9iLNPoR/ThbgUgzV4cGswpFgO6N2rtRc01oIs"
    "BwqAHNdx5Lgq5n4PMHMSm/4QwWizFGn5vR9UIvEvSYOjIdnpXkj0fQpLHCeZLYvWJL5Pig"
    "zeJYlTN3xN7VSEv1u4AbNxQxLdJSglzJxF7CET5PI/i8/EeauynPf7MB3PQkN3kMbuHpy7"
    "428HuCFGshu1meLQzmO/tC1mL68JwFsB6xw8Zxc67gc6qiWwQe2A4BgZYCwJWTiT+88oXL"
    "pJQjco35m7iaK4dEukTlWwE9wDC6I+RMAO3aAeFJP6DSEhdqMGh89WqILylErta1YXC8ph"
    "KZE319cfJDbkzfvK3vfpl49vrug056jTQUHacEIOooegWxaQLAnJAkOmpP5OgqiTkiVB0P"
    "GQdQzlEU+gPCKUR4TyiCM+rAN1/MTKIzL28pbcY3W0wPbiZBe/6aTbcTrxAXSqfBdEzDPv"
    "Rujy83vExV8jQhc17odnBzYWqnyPl6nS6W9+Bx0+kv+UTE1lUUP85zKgKxwEP49oIZu0sI"
    "6QzrZHrmb4lO6B4nBPtQjd0xZC97RO6B6JcBzYqXHvFczYVmJMNspS1hHoe6jfBCe8p8CL"
    "8AhmugZ1UXRVFlQ9aFULlrKhomVJUPOg1RzjB7rXdWurJEoCnz1kLQMVN5gwWoGW0FeBIA"
    "TQAws6Dha0Out7wLgI0LQUW+E1HxSz/BXPg+ytqvHKxaVJG6v8IAzSoJTz4RPES3mg6SYv"
    "/8aKYcSNEbCaUsokMMWkFgV5Kbd6dpgfBw9bhdXHN8S9ygfewG8c2H57A1l+8spCegyfWv"
    "+uQJqPY9+btJDm4lwyYcWqchaS6Gd6kbstgbtVZkz14nYB3OIOp/2DDkGPBwt6pIh04wMl"
    "QaAPhkwf1A0IY+JXkgZtD1nbEPx4AsGPEPz4uOBH6RilfyqSxDq9SwNbGI9DsgLfDaTrGF"
    "SyX9I1W0x6QPnd9kbjWnx04ZVW3UExr5c4Drz5iYJ4za9M2nhXtxyzi3ZtxnR3rK0RJ/hU"
    "KmM90n5sZu8azfNmHqnZPreCPtpL2ix9qQwQzodbiO5eYl/pE1Nlqd+/3Vx/ajgMlSLVk1"
    "DgpehfvCL6CNFuAZeBIR13Ckyffbz8rQr32w/Xb6rnGHaDNyp77JCb2b//P8IWlUc="
)
