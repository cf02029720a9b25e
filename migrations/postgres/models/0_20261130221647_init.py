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
    "look_at" TIMESTAMPTZ,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payment_cus_driver__6d16fa" UNIQUE ("driver_id", "provider"),
    CONSTRAINT "uid_payment_cus_provide_a803e1" UNIQUE ("provider", "ref")
);
CREATE INDEX "idx_payment_cus_look_at_0933bd" ON "payment_customer" ("look_at");
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
    "chosen_at" TIMESTAMPTZ NOT NULL,
    "removed_at" TIMESTAMPTZ,
    "forgotten_at" TIMESTAMPTZ,
    "attempts" INT NOT NULL,
    "look_at" TIMESTAMPTZ,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_saved_metho_provide_52da5c" UNIQUE ("provider", "ref")
);
CREATE INDEX "idx_saved_metho_driver__76c356" ON "saved_method" ("driver_id", "removed_at", "chosen_at");
CREATE INDEX "idx_saved_metho_look_at_47f88c" ON "saved_method" ("look_at");
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
CREATE TABLE "charger_setting" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "name" VARCHAR(255) NOT NULL,
    "value" TEXT,
    "readonly" BOOL,
    "reboot_required" BOOL NOT NULL,
    "read_at" TIMESTAMPTZ NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_charger_set_charger_916bc5" UNIQUE ("charger_id", "name")
);
COMMENT ON TABLE "charger_setting" IS 'A setting of a charger, as it was last read or changed; the value of a secret one is not kept.';
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
CREATE TABLE "local_list" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "version" INT NOT NULL,
    "entries" JSONB,
    "sent_at" TIMESTAMPTZ,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_local_list_charger_2572b0" UNIQUE ("charger_id")
);
COMMENT ON TABLE "local_list" IS 'The list of tags that a charger keeps to let in without asking, as we sent it.';
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
    "progress" VARCHAR(32) NOT NULL,
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
    "refunds_stale" BOOL NOT NULL,
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
CREATE TABLE "reservation" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "number" INT NOT NULL,
    "tag_id" BIGINT NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "ended_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT NOT NULL REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_reservation_charger_08c941" UNIQUE ("charger_id", "number")
);
CREATE INDEX "idx_reservation_evse_id_cd040c" ON "reservation" ("evse_id", "status");
CREATE INDEX "idx_reservation_status_4f2a9b" ON "reservation" ("status", "expires_at");
COMMENT ON TABLE "reservation" IS 'An EVSE that is kept for one tag until an instant.';
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
    "eJztfW1z4zaW7l9B+Us6VUoqbbednu6tvdXd8WR6bnc7FTvJ7M5M8cIkZHFNERoSsuLZmf"
    "9+AZAUQRKkAJqSSPhsbU3aIg4oPQcv5/3878mSBiRKv33n+yRNfyB+mIY0PnmD/vckxkvC"
    "/9EyYoZO8GpVPhcfMHwbSRIsx3qBOvg2ZQn2GX88x1FK+EcBSf0kXLHshSdXMUE4TjckQY"
    "yiv50s8SNiC/KI/AVO7ghakISgmG7+z9/4fJihzSL0F+SBDw8oTWZoE7IFClmKEoJTGqfo"
    "xbsPn755/fW34vUB9fn7w/hu729ax+E/1sRj9I7wORP+vr/+nX8cxgH5naTiz7+e0OQOx2"
    "GKxU/3wkDiw074MP2jKKIbUozi/5u9tnW8+JI7plwlJCUxI4F3Tx7VsWnISO0bBUnIf3rt"
    "Q4bvap9k2NXHkYdUnU8gsbr35iGJgsoiy4bIzz32uJKfvQ/vPsbsj3Ks+Fm3nk+j9TIux6"
    "8e2YL/poIgjCU8dyQmCeY/jn/GkrVYavE6ivLFWay+jE/lkIxBCk1A5ngdiQUrqLMvUH52"
    "4nlfrm6868sbzztpLOaCQll1+Uc+Xy98I/CvmkoA7sRX+OYPp6dnZ9+ffnd28fr81fffn7"
    "/+7jUfK79v89H3/86+TIlWNpXE7OOPH7/ciC9E+W7LdqP44N+SBjOcUcl1WKJfrJgq/h84"
    "R/XoF+Nr+PMfVse/QLuLAcUHJQfKE+IQLFji372IxHdswf98edqB7q/vfv7wp3c/v3h5+n"
    "UV4i/5k1P5SIBdgrvdazYIV4gchPnswgDms4tWmMWjFpiLI80a6oIQ4DaAO7uJqhj/wOFh"
    "4ZLocc4oauAGOcm3xT8mCHUHtDcfP19e37z7/JOYfpmm/4gkTu9uLsWTU/npY+3TF3U2bC"
    "dBv328+RMSf6L/vvpyKeGkKbtL5BvLcTf/fSK+E14z6nExxsOBiknxcfFRla2lrFG7jCmN"
    "CI5bWFtS1fh7y8ncYun7q6tPFW6+/1i7b7/88vn9Jb8kJBv5IC5SqddwCXYux1mcVSWFi4"
    "eUydV71n71nmmuXjoPo0IANZcuq3S7pUwN1LkQORqkDyhnKnIlYTjMdMMq+H++vvrSIlqW"
    "JPWrIvQZ+heKwtQE/15L/eQ/5uvYF9ii23UYsTBOvxWv/c+Tw58zAqLKOVMs9Bef3/2lvg"
    "c+fLp6X78OxATvawypKmnmG6JK12tDjO7sOc6OUJVpc/wrZHAe9UVfsUaYY68QAfJ9kdfY"
    "oMw5oDNgwRHUlxWKic+cBQoRQN8b+tJqao58SQOnjw3uwtQ8v9eaO9XzpMmMP9KEhHfx/y"
    "WPkiEf+ffHsU80HMg9I1e16Sa2Ff5drLji03LVJHiztdXrTmH+D44AyfTbny+vb37++OHm"
    "pHHaDIDxdT6No9gqx6sBprk0PgCsH8qZHEW2qrkYgCvEvQGQvcynmdbxbIqqIhMbQMqvsA"
    "EQvclmcRPQ8pY3wDPTBgeA9IftRG6iWlGbW4AVcsIt9u83OAm8isAgntBTWvtkO7b5aHm6"
    "rH+CY3wn8RE/RHztSjTFT5md8aQ13KIYMDOItlgpY3cGW/y2oEiEPeQRDxsZ8oDjQPwrns"
    "l/ycAH/j+rJPRJM4ii1wya4AhtfIIAQ7rj/t6InWA4CedzMa41XsJnnO3VaVqG+gkRi97b"
    "FX2Rehty663w45KIJbhjLF+XjH+JiHNl19AlvRWGZsHcwwdHmFzzu6MjFKMpyRbDtynjJ9"
    "G3+UrOvlf6bUw2/LfvzZQ6jkgK+d8Gs9odOsV4B905p999Z+DP4aNaHTryWVWD3u5oS4wd"
    "9u1fGOF80YHzRRPn8gy1cQNviQ7oBS7Oo8l6gXUXjCXu+hkOyITtJ1Pngnp192JCbQLggT"
    "0PFJmoFwuq9MABCw4sKJ99Gca6cNAuibNKB4bqvg4CiaO/ThIS+1YyToOwl6AzNh5Uw4NM"
    "ooPag4PqEs4DSVKt/b91kSsUh/OBvdzv+j59+er7V6/PLl5tl/X2k67V3Fy5iibdQLQ7Lr"
    "RK6WB8qIjaC67i6DHfYROJF80Pg85wUXDrj+bqKO1iVkyokMHFDR7myXmYsxU8iIOpmGha"
    "K97cx6Rs9XF5Q9ZByC5jljye6Fwh5dNZpx9EjPPIdqCRE8Rf4Jh/p8xRUXVfbPjjDRZZnv"
    "N1yoe8uPr5x28uNPmkT5hn+GxR/op6EmaLjyRPzG0fRNfMp5nI1TEqXd/+D/FZMQpSPEfp"
    "mIB8LTfztXy9iNFuKSgpXPSFvDJxhbxq94S8qpsJlNPNFGGF5HAQn5xMFGDlkjEFWCFxcA"
    "0PnwYHaVgjS8MCs8lozCaKuGzOAoUITCZgMpmcyUSs3wEw/iV1OXhU2eSjMpa8D6PoRGMm"
    "kZ/Pugwkt8WInZaRd0iMRTRBGPkJCUKGYsrIG0T5gkBhmq5JgMSHsipWZvtI32bGD2Hq2C"
    "Q0vuPjcmI+WBhCxJzyn2SDXvzw8g8aU8ohX2wcjLpe3vLH0v6RkjQtnyTkIStw1gxT1cyT"
    "fXtPW1dLeQZhoNO4y2Yd1pZ8yVixq6QBca63OHfPf62NKlmMd1CPfGlS8+lle82nl42aT9"
    "vjrgFw66JWSRwSlQcLmyjP/Qam3dbZCiEYaUdtpJ1GnacDWRD3khbQJ2TuydFyY9syew2X"
    "Y5ThqE9oaI0QZJvess0DZn0YUCED+HvDLyL7Say5qNut6AoJWNEHt6Kv8KNOx+qo9FoQOH"
    "epnhldqmcdl+pZ81KNwvjeBt5i/DDoHjdmY89OT2GQsvY6KEQOqVJQgO8ZoQ+Oz9GwomrJ"
    "NudClQ4YAP7P6fk/8zU8AMyygBb/IdfljI4iXd33BiAX3sYnIly4Nad1vZqiqsh0UPjpOR"
    "R+KiruaRz4SjG+dh++UvvPxI3PF4K0ADDhIA9CPgyFMaLCeX714aefdA54ExKbOk4a53hR"
    "7rA18SDmuiTJH2f/nmU5zhlT5YOIpgwc5hMSfmZdDnOom7RXBwn1Vyu+ikjMQmblJWkQOo"
    "j4q9cGgL963Yq3eFRz6+aA2ZaqqtM5Z0r7g0lQwh/agxL+0Oz7hdN0Q/m1vMDpws4aXCN0"
    "r2TG6fm5yVFyft5+lIhntSo9wTJkomCDaINJ18wrgNRctp3Verrmgao9FlV7UuInRODHrD"
    "ZAjWyQ5T+io2YPuWDEXyfidC76Qy1DjQ3heomjqMN8pp/jcIa07/YrSJ6dfn+xFR3FH13C"
    "4vXnd58+NRf0PCHEeyC6UL7OI6VCB0eIxRFyG1H/ntjirVAB2jaF7hJ/ET70ivurkQ4Q+T"
    "cyCcatwL+7UPw22xztOt0B4xVE3fFV3nd4ijHK4vS3a2ZdUjgXFnJuYkk4bzcknDfsCNI2"
    "ZYPulgDA3QluSpIQR15b8kiXJF8jBLB3gj0Pk+UGJ0JebCkE2Y63jhYg3wl56Ps6k3yHOa"
    "wgcA7cUzMbb4eJtwHuMg2tsM3HA7Q7oV0SRpIMIZubr0LlHsxmpsUOy6Ie5t6XYAs5AL8T"
    "eOnj6XEN1umcg9rEL9TuFmp4hcTcK7rhq3TThLnVYlijcij4dLgsShHwIlL8Pd0CFgaVlj"
    "uwRtdlTZkeyh0QCutIM70lJj6j/AhlOA6wzp/TkUynpXbuQBi+NlcJ3JwmS5090AT0ktY5"
    "yAc+g0vMsjPVVqpro3cO9+FNcyV04kUPNGL4jqvQFldhxwxwLWozFhW4snxn5uHegFdmAM"
    "CbgP9jHSb3VnUWS4pxJIiK9zmTIFqGjlr4NEsicGlauDTJivqa6JOucNstiTOxD0foFtUj"
    "l7FC5tAxfvh6AOJu7NfzqEYLbvwxu/EjnDIvJSTuwek6LXB61JzOc0psmVySAX/HzF8uw/"
    "U7sCuEwOMx89gXQYleek82nkYVa1d1a2QOCUaD6bd5aqCw8bK1BtyOCJUG5SFj2n599/HT"
    "u/efLqdqOaui1+P40k4Ax9iYj7GCZSRJaMJZGViZqfXUzhmph49RgrbAg94Y0Ba4HWpoC6"
    "w3wEKZpyHLPOWlFqxYoBAB9FbQQ4GncRR4CplGXLLG+Do0ivuZKrbKNh9jjZxrwlj2M9tK"
    "5RQjZgYVc7xUGWxSOScbjuhctKLJ5pghnIruM6LTjDDsInGFi2Y1effft4gtCHrA0ZpkdF"
    "mKNaKx6F0jOtmge7Ji2qo7e36dtmJPAU1HsZ6DF9eBdr5QL+f4RS7kpmoCfEN+b62ynhO4"
    "UEWkSxW5/MtNRQtpBGpsNZFPV19+LIbXozfqjWVwQIUm1DxRukI1VLJ+wRrTwX3AUI2ECG"
    "+GlxARfGSd86+hhkAZK/RxH3OIQuagLWQitg8z/1NFqDIXkKp0oHf3NnmA9QlMIFNgyX5N"
    "IEqh2CfCrNSldRTh6tE7PluIUmC8zRhSrUG+wxrCB3tKDfTd5pCrmHDgcJziLF4cs9JK8Q"
    "bhaIMf06wJb8hSRB5EHUufIH5rpmi9Qow2TR7DTGlg1lBeIstqGvXqFXHwmXB7S/jDXPLK"
    "nlWKSz+QRciPv/wv8pAW/9xd4/iO5uao7SvaxsaEBKknemmSTd6HuDTdNb9g/uXlwCoW3W"
    "OVb989sIJA99AqPt1jGb4rwGN0tVJ6Jdc3aAadfJT1ds7nrDzRAFkOhqrRExEnZh1WsITM"
    "iejhaGUKqxA5V2D3zCT46Kw9+OisI22vrSZDd8VLHb1DwXVD1LtccfWTxCLagR+BNmu5Qe"
    "hchM9erLvTK3hxsPNj4HTruvBlAbaG1EW8TSLYXrdHsL1uRLCpuOlkmfZOvQ3CQY7pMXjr"
    "BotnS8iScsmbq8wJs0NXQ+nQLThciHneZsq2LkOd7oAX4U/v/uvHw1yG+4kstw4sdtWTPD"
    "y8ipJvlYK+pTqga604lifrWSttNhZYl0QAtTnUFYOUxelRp3MhWGLfFaLmEb6zqimyJYCS"
    "IpXlPkRJkUx843LyxrJCc43Owdvz1KTfyml7v5XTRr8V7PtcqvNIHPTJeWtSQ8LbmOMm+M"
    "MFTcK0X1uMOjHwesy8Vv1AVmn4Ch2EQY2axVAe57lwWso2vfhcpQQuj5vLW5e8NZdVSuDy"
    "mLkchOlTDm4NOfB7zPz26XIlQt363dJVWuD0mDktTmEvITi1c3nXyJyLLxjeXldcd7dW3u"
    "4qlXMwD+9aWSX0IRQuP6zpR9dp8q9RQvaSheHfj2iqdWh1VMwvSZxb1sPbPAUWd4/ecmNb"
    "TLlCBxWVe9b03UbH26FfpQP0n4j+knAA7frPNEmdO2yGv0MXdJ1oVnp7lvuWwAFwD53kvs"
    "LJPRfwLE8WlQrOlX7nStapZ6mJVOhEXqFyKFLv0PXHqO+tSOKTWGNf6E4cqJE6xIMhcgby"
    "dpcyrsBaWtQQOwTvgZd4ASZd9WdESQt86MsH2WpB1MkQcmDPTg1VcrBojtmiOU/oPwnnDk"
    "7C+bzJ7Y4AuTrhkwLlpsPhvUTEsQV/KFoK2R9+DdID1k/+TvyfU8df1p3Pt7I6qzQOhiSe"
    "mdj22037bba5MKaa4E8T61xBCZpcvzUuLt0++FfpAP2eJ0zm2hdpVj14oKMGTvS0aODkXl"
    "o77dnQIAUe9OPBA2Z98K+QAfY97wHKcNTrIqgSAv798K8U3bEK4FYJQb0es3qdZen14nKN"
    "FPg8fj7b2E9a8zfBcGJhOInCZdhLgqgRgsG4t29qQRPGf2cvSUJDDNJET0kaeq4NW6PGJ+"
    "FDz4u7QgopdqO+uaHS+JEPrkodVHP8K2RwffdFXylXa2GJL4kA+b7IQ4X90bAC+jsezwi5"
    "LVdtYX/c0sDp0x93EbfRA3qFDNDvr6ypBd0t/B4VOsDfBv+/z6ClihFL/l2sOmipcmSEjV"
    "qqQMteW1h3t+yta0gDYHqZTzOt49kUUkUjNIA0090HAPWH7URuwloxchgAm8sHAyD7azmT"
    "m9BWRSkDbLVdJaxxvclmcRPTUjEzwlMfct4D0mIiV1FVdK5x9VWLaEqCH/BjJn/XW6qVT2"
    "ed3dTkOC8oBu5spPZLzMIIbRYkRjhGqhj6VYrENAgnBGXTzlAY86Ghv0A+jkgc4KTZRm2I"
    "CbVN1OoiMjSGH406OEPtLbFkpPM/aWxV1L9C5GAewIVJmY6L9jIdF40yHWux7fTeVT3EW4"
    "Iun+oEge4AVvhIwXEwpoMD7EhHsyMdScqhS/6sej/XHnXLN8qgnbLNNRXFVzisCKf3JEB0"
    "XnZ0naFNyBaylWsUzgl6gVfht8vg66ZA03sWjRRTE1nqfUT9hGCmdBktegjpn9IVkUuZ/L"
    "4KE5K29CZ9CBO2xpHsxwc9RidyLnYJVPK/FrJUMd5BMWoftRIxW2sq4nT3n1ofuATRwQAe"
    "vsJTQvjPTDVxgF3R3VuScTSQEa91poFMW+uYdn60No2BaHsL3FcJ5TgsbY4ahcSBcmcHaK"
    "vLARMssDrPVRrnUB7+woT+o3sOnlfld4tlXCNzr6/dqUmf4tP2PsWnjT7FAdWl3LRDXIx3"
    "7pR4aXJKvGw/JV42TglopfV8kkD4BToPe8TjVekcugoOHA8JVcjGIN5Dq8jndOYppllLTl"
    "cpIb9x1GxOScz69BsryWAbj5m/mWWrn5BaJQU+j5nP/KfNw2TZtxVohRY4PWZOK75RSz5X"
    "KeFiHjWbC1d4TdvsarpVkByw21bh155ssy2oEHRs5d6+X6LDrRKH905D4Z+TIX0XUA8G6s"
    "E8Y/ShHgzUg3n2rKjGsJpzoUoHW6Ev/lAU5ji4r9MeF69CBMhDIskkEkmgIMmBCpJA8YzB"
    "i2fkQsZQ65X/gOtyRjcBrsplBhiLO20AgH9JXS5Oolz8UPPleDVfoC7J0+uSHCuxVDbzos"
    "mJNrW0eDjrTi5Vh+1ML32HVtH6DtEEpdS/J0xmhsbo8tfryzwvlC1IkSn6VYpEP1eUkBVN"
    "5NCQNXNNh5lSWz5DuRjj9fKWf6xJFt2ECfGKx8eur2Ei60HuqF3uaMbaBru6+56XVC7ZwY"
    "boea7uF0tQa6QOqftDAHsfxppTpd3LWYx3zsc5fMaWmH5FN/zM1/RYal2uNSqHlutg3k4h"
    "FgZckLFZtyoNrN2da3dOk6UulKsd4JLCOXhfG6D7uhXc141kWbm7JTwW+FapnMN4+BATMf"
    "0DjbgaRbwHywO4QgdHcPMIFiBlLeSZhy3BrdABuLrYM6FnksCzL5KiIT3gUfHu13cfP717"
    "/+lyqmfGFr4+DdQqpBCtPuYwZoiXe44RWwC9+ARCtiCAYgosgQCKsSA88gCKqcK6O4LiWB"
    "6+dcxIi38vezTr9u6Vgwx8e5lpHrEFZojG0SMSFWjSt2iVUFGbgaSI4XuCQiZq2N9G1L9P"
    "df68vtPsLh7b6o87boHQ45a834v9sd2f9oCjtQbrzrZzBQk0Z3+CdHKcI+gHHEaPN5ThSH"
    "cKKU87D6JAjOM7uxi48zC6WRCUrpdZ5WnRcOurFC3oOkn5icL/n4i2Gpn7P6033CjaarzN"
    "Dh8+SLbgkMdR2YejeXAd5pXaQAWloxgnFP/JLHP+YyMkodkUJCc6fKFraAZiEn+w5aTF9a"
    "TSOFhi+czkjmq/ouqmQgHF3aO33CwsjRgVOrib+hkx/DwK2NNYx3ca8LZ0gP6TUs002O/K"
    "MnML9gE9Pg8k5hd0j4oPDVJn0D10CjfW3JbtbZ3y4dDUCUzJY1i9ijBvzgKFCKAHK/70rP"
    "jQOtwok2xn6/AjWXmypCidhWebLtVh3SnHmGSQkCSlogcqzbM6tEbkllFGbVL5OLLEYWRm"
    "PClswSqh+EeCy/Lr/Cfxn5ilj+RTy3ZkzdlEeoqXDc9pRd/WlsHVSrhFg1fIOBn/rTPrsP"
    "hAtzKlY4VZy4qunhWNphXbLWoK8JbAwZYg5yZtdfmojh5Cjca6+WnXPG+6ikuWRFBe0ry8"
    "ZOWWsQlyrBBCiOOYQxybIoENo5vUwO0xcxvqaZ4MWk8T2ky0Qs1/YHAVR4/5hp7ILsrPnu"
    "7i1mDObN1aYFMbD0uGt6kd0/7zgf9x0moDkk9nu+1AHI18oFGUjxidRcpscF7dg3wjFDYS"
    "IEZRSpfklgaP0hKU8rWViqhBPhKj7HVvZGzOnCYIR1H+WVoUDsHFZPpwnwO+e3dw418rXe"
    "1bDUHYl1Gd3gKnmniHdiW4Tudc6OOFiSZ80a4IX7zaFfoolos17hUiFw0Qe2hijBkjyxXT"
    "RDV0FxhR6Zxxvg9RWwR6wuy6wscuNZtZGgjfAIn1tlHInFFAh9g1OS5eGuYyrJXdpk4Me2"
    "d0e2csMfZScPwxoetVu/idPTaRv++2I01yfvi7AiRJZNx6JsNq03raR5p6ZcUU3j0xjGpX"
    "DDjgF52I5aBLfAa/6H79otvdZYlxQeMgzhdGOF904HzRxBks/Cdg4QcLP1j4J3xPg4X/WV"
    "r4pRLxmcgKvN2aRj7IWN/wliXBTrXjSmTTSmJhUBc2dDlHU+voGqhVOrLvkmfFbivhN9WN"
    "2jPImx2dtnC0Po5jO4GOk8WibiRz9FUqAL83+CAcgXA0BZbsN6Voa8d8Isg1+6mjGKtH7y"
    "j7KU0VWJOGSseU6W/oPYlPWqX57LGJHM+2Iw38BhnNV6mMi/kmjPPSN6I4jgh2QGGK7slK"
    "2+/HhtQkbKbCIBkuvc5D47N8LZOoGnAjjOoG7lIMxu9GOFShfiPj9ssO4/bLpnFbHgLWQU"
    "5VKggtqzsRGilWYPTedS+P3chtnvqz7pfhVacFVo+a1RBi9yzYDGZJsIw9X1aAZWwUljEw"
    "3kzfeHO5DGUdxj/ithbOtRGzLhMOycd6c2zTzVkIFQHKaGQek+i1HHA17pbyH/hVij5cnS"
    "IcB+jL1e+IhRFJ0Ysfrv/0zdnXWsPO02YzjSItGp8+4CjkDEvo0iyetD4eDEHjv3BmHYag"
    "8TfMPZiBYvi2o8pm0aozLYGOFapnXZFzGfoJ9Xp0S6gRgoTaW1lI6TrRJe509CbeUjhnLd"
    "5LyDmEQp8MGQoN2i1ot1NgiStBsZcPYUAEo3TaV/Fs1ql3qaOM4l6XJE35t8nazOT93BC+"
    "pWvG/+b0cYqlgD+TTnBRbSJkyOff7a1oS5PV7hcucla2qxGe8+KL6GNoD/FSrfpWbViXWb"
    "iD8I6kTKOz5S8qB0Ns7jg1L9kvL2vz1mRDd655jdShpuNDZJyDSruVV18bSKuvW2XV1424"
    "hvKQ8xIytwFZQ+qcdvDKRDl41a4bvGqoBin5hxdTC82gJHDoUBhMNbB3K4M7eQLu5IT4JH"
    "zoFR9SIwVGj5rRdD6Pwti2qLZCdcCq2ttPJltWO1cxrFSEkgbMJr1NrsL5p6k/dUN+b0F9"
    "S+CECNt1Yl3+5aayugvh6cXnd3/5unJgfbr68mMxXFn8Hz5dva/BvcKPEcUalaEdcIUEIO"
    "8BedWiYX68VOngiIEQsOmzomqwM+dClc4hdQ+cFONhyX5D8PLjfACYP5QzOYpw9eozaSaY"
    "nQ9Dgct/w3U547QOFlOMq0fqyLxsaYuHLd3pXUstKsmvcMKqHi5ZhD1vHyirx/g4eYtWCZ"
    "3L4EMRishwEs7n/N+MYX8hqr6HmqTV4ac38JblXhKj2Ea+D9g6bW00qPQ4lEOUPpTykfww"
    "+67HqYkD4ZHD58n28s890TU3titqQN/c+POOD+ab20ss2Wp9G4X+tnuIKcw1Mudyj19emC"
    "R5103bSo73RR1oMf2Kbvg9s7Fwz9WoHFLahqtkSmN+yzN+92tMoJ12/hplP1v/yNA9jKU/"
    "F3wsDoyS4oBe/Ks//pFfKZd7kzj2fGRkmPVrhFCnBUflqB2V/KcFoVQdenFbQw79SsfM73"
    "x72kfyNwmdabk0mESQLugm7hHbodLB9hnz9iFJQhNrpaVK5Vw04bmJenjerh2eN5TDDLAw"
    "nmsiCnfBXFA5B/Neeu9BStegN4C/wPFdv0JfFUq4BcZ8C0BQCASFACtymbf0LVlEhJREAH"
    "1v6EsPnhX4FTKHDLsQjTMeluw3GkccHwNgfB1OuTDJ7hiR8pCFCKdBkbWOcMqO3AGwvdlO"
    "NK0j2hTZyt00qrCmP5FoJZJzPmS+uxNNhFN9yKwr2GmRD/Z8ZfTOwKdruiS3NHhEmwVFPo"
    "4iEiCaoE1CGZE12MS0MxmLtJHhSvwbZun7zSinJ85lUqtf1+Y3+7lKxX4llk3+LXPG66FL"
    "EKM0ERFphtpjlCq8bzBtp6epQgt+xbGbSOKYRDbmW4XEwSCqPXjp18slTjT9n9uzwRQSJy"
    "A+dDYYXTOf2sUFKiROQL7vVQ0OiRNot330w2Nq120hM1tJwgoRmAHBFTF5VkB+6jN0BQHy"
    "/JN12sMbrRAB8uAFmpwXSKzfATD+JTXyVYxstZtCq2xyyMTeB8BGmdh1UX0AgIt0ajdRVV"
    "ST0fmDJwrpbnfwkRxrNAqItiNS/mTW6UYrxxg0QFol1Of7NUvlF6Rpkd2ffoVS6t8Tlr6V"
    "ta4jglOCSMxHbBYkFgWyU0ZXKUr44thwfmhdant5w25H20R9Y04Ig7MOf5dkceCtYxZqPC"
    "E7+sHWaMEANzoDXEMPONYBuk6ixxvKcKQ/RcvHO45SMZCfM8XInQfqb+KQE5VQBCla4FSE"
    "B8imAZlQJAqhyOerCPvkDRLL8+4xq5TCl6xoPLDkt1BCgplCwp8uOdGjeHwbyrAE0TdO04"
    "PuwO//W/w3Lk2sGFqv0K0MmyAPRARM8Js1LTsnzFAYZ99CBEwo5cTfov+XxwDwM96nfGv/"
    "PyT/I/sv4Du+MdqLxcifUJR/Ka9y8cvFf/11wu8N/9GsfoykqpeGyT48+F0CPRiMQicK/j"
    "Z40OFQV2gc9D2eGbgez9p74DVyzuTh4C03C0svSoXOmaTYA1sw/dxe4OlqaexKqdnSAfpP"
    "8pxosN/lNHEL9sHc7gmXDGJ+hy/DmGqMlF0rukHqDLoHXtSqxGQOv0oFvtje4BdyqY3KW9"
    "CAqjs6VRciHka5yyD5Ehy/Y2QJpP8dH9ux+ns+xr5oI6rNoNo+m3UZKkN1lFHKFFsIf4r0"
    "yaRF1pMwFzKKIkrvhZnwxecvN9+81BgZe9D3TY0qI27/3lLZuaxmaDC4aBdpMDQhK5qIMb"
    "ePhhSrJKRJyEyHK+VN6nbHOnU1u7L+VPEM1x8FSfjQSlf109efYv7wLiatXykiOMn/nqiz"
    "DRLRlNsaGq+WVtRTEzPqabsd9bTRezVkkVWKzJbAQXj3Ujtb/WYNnNuzv2pkDhRIO3T+11"
    "TKD/90+WVvB/ie879UuaIKcncnA5XucGrt6X6vySEaGdREO9OFWyNz8Ggefu36eK2L7ezw"
    "0BYEveCtByKOqI3BxSsDbC9etWIrHtXyrPzcnU1svFQ1KsgPbdjpuZrNf36fBNEaKVjtR2"
    "21j3DKvCdwW0cPLB81yxWrhSWzq5RQjHbUXIYM/2fB5vFUlgY274/NfCoaPfTic40UTu0x"
    "8xnK3JwMqcbU/DfmTpgaISTCPymA9zg18QF/cb6rzk9z+CtkgH5f9KH+EtRfevasyAVQ+0"
    "OoRgib4Yl5HFAB6znF4wLyb6AC1mGRh0DoUQRCQwWswStgFfYAgHUHrDXDiQG0mao5ALA/"
    "bCdyE9qKTj66fIiJgjr+bkgTBda6GRIUwBu+AB7Ubdx73cbCSAGSwQ5ka9acUSaffZA+8Z"
    "OOFLR8xMwkEc3zy8E789GuYoIecLSWvbRwjIpJsvSyDZYFA4XD/o0sIrUIRZrO4wxtFqG/"
    "QGGKYll1KiGi7hQjcTNjbS9vMMlp2+KRcf4o2VJQTsokAco+ugCiRyYQVTAvWGcagL4lgP"
    "h+g/j+WzLnV30T3/aUq5JikAj/EW+VfaRb4TnTyVvtcG8JAG17tGu3t8XVXCUEDyo4s6fP"
    "CnAogUNphJthvw4ltbLKE3FWS7k4inHt3gOH3aEcdke2HdHlckf9omLIzMx6pIw2aGKRkC"
    "VO7hGNVduOrhdF+0Aw5kztgpyBMee5GXMYV3NtlN9ivBOmHFB+n4XcD8rvKFkByi8ovyPc"
    "DKD8jgdjUH6flfL7iSMtOomdaLTe7bNZl7ob8VFeUeLfQM+Ns65ejOZxCem2Dq+IYOByNA"
    "mKxokpCvAjWmJRlPeBoFvCP/UjmhYRDuJpWNCsV0qrrarGfJBX9iwODN25ji4ftWvg0O3C"
    "WS0ctBKQjafAkuFl4yMJGoQxfTvo/Em3kFGOMbCkZ6OzsEh+WacsjCJx+9+KDqIxmyGaP/"
    "TpOgpQTBl/9FZ2FN2GUoqBMmZStAKI7/h0/FInOnP8nt9mIlfE5HfmYf41liu2LW4/x2HU"
    "XbyfUSh7P5UDs0tM4XxssKqjLDt1xppcq8l+blKdlo9qr8l+3qhPm65v/4f4GuNBR23wks"
    "RFlPdR+R58Igf0iUBlyV6smJqGk8sDNmW1VRJn2pMOVoyuLmVZbh4NOdRyHPMGKgVoS05X"
    "CIHHY+bxKqEc46WNeKeQONBqpyrcnRsJd+cdwt15U7gDUxuY2qbAEmdMbdTH0acw1Yaylg"
    "9nnQY3McyLinE7jW43C4LEaJGazPBdmpm2MMqrSKB7QlZZX03CUBijTcgX0JqPSO85S2b8"
    "v2hDcjOYJuh1+Ok1ZrVKi8q/14xs4KEbpelrIvW2p6Li8A2ShLpOTH++vvqix1MhqYu6oc"
    "/Qv1BxiDgj5Aosuo0ydftLTXAVEzRaEIqYG3tVQyEDRWPMisYR66iPTc6CMORnyArQQkYR"
    "DHuMAnhTRdioAt5xVLwvhG1ocv8DfjzR6HjK01mXkhdn47wgH2ik5aXrpaw/FUVI1F5M82"
    "JU6nJE8v+zYEn+VERVcm2SxAFORNxDJD/lDws1LiF5jKVe8dv7G7W6oGZ/5TjlrUcfQUcc"
    "z/Uy69ARt/xq8KCjg69C44STuWrnPTOw8p612njP6hZeAcXdo7fcLOzWeZXOGXX8GC2a+N"
    "fyNHr7TtViSwfoP6k3h42bXSVxBvbBbFAJeSAxv46XYUw1gmp3w5kaqTPoHrrrGNbclsIS"
    "pcc9H95lgZrgldmBojApgX1hTKsX7AvPzMv5hbJwHvo4//1NJVh9PutUg+sjjWo9ZwmEjE"
    "aB8DsK5VPkeOqrNneMNQnvV5JHi2h+5aOE4DLKf1kN+hd/esGaqKRHqfgDUf+Dq7VC1rGK"
    "S98SuKjQnppotKftKu0pBP7vgPjCJLvioj254qKRW6GP+u/IXHEp6v8AgXdQQMxJV/JSW6"
    "y89Ype6iuVT1cXHszSEMbeiiYMRxqZh9KI4LhF6FHparDecsJ94VrIQ4fdH++vrj5Vtsb7"
    "j/Uko18+v7/8+cVLuSf4oJC1mBUKUdXyVFLIIMhl1CeTom5Y7CeV7IDbafvJZPfTsm+Gyh"
    "IyVKayp8CuOBqr+FHKJz5f6MGkO4qQscPW95sqtmMt8KeawX9eS4g7TeVyzMzUXO4lxfCd"
    "NvPfFtLAjXAcoAXdICxt4GiDOdDCKr4gOMkju6ShciZHzhO6LKr2ydivF1c///jNq6+bdv"
    "Y9zK+NC1MYnRlU61Fg2tAxZSjY3cd/9czA7n4suzsYZQ6sRN4+ekTog5Z4q2SgtFvgjaPI"
    "k3eNJeAVOljg5oAL0Pi1ZJXVqNI8Ka2xF+TKfXu7DiMW8rtVvG9vN+uhsx3BqAFGjecJPR"
    "g1wKgxGWzHatS48lerzyRN8Z3WnqE+nnWZMigf6C2VkQbFhecJf5koKBIqpXtpghLik/CB"
    "BDP+iZ8Qloo+fZR/gF58/nLzzenXb9E9WTE052MxH8OQdLI07BiDv+Fv8d/i3/J6KPNsgf"
    "Nxj+kbUW1YQoHuxGT8TRzwR5TQTTorKqukMlcu5ipsgjL+B5nhhGB/wQcR/x4t5FdNkc8v"
    "feOYxmpyJXQhHK25A0S10YhqUEPiyAyAgDonXexByK9WvdTdbtWtELlo2R02RRhbA4yPgO"
    "6BymweKpQaCqjvpYA6w3dcLfGsMa+S9YJ+QoFW+0A+Df9pE/pcDIfQZ63p6UjKu2qX0mnv"
    "NbtVh/peH2mgvjMS45i9ETEAyWOWl8enFZ3+ROMdGSlAfudziJIxsVY97zGDvsCMvwr5Wl"
    "3HLHnk/w3kSpUfrnDCHkdRhBTCBwbXp+V/LcSgYrwTN/UBWslwuZ+rBhpnX4ekWZI4J2ru"
    "JbGMv5HxE86zXct1OufQ3suKTtcrEdnirThWVnA3CJ3D+9xscXes7TawW0JidoPdFhQzfb"
    "D30l8NirPt2/IiDIzePy2PjgqRgxgPb4F5wPxeWy9vdX7ldpyrVM4dGcOfzwIwAYZ3u7Iw"
    "BNSowB5Q92wwnITzubVnqULWC9WRGbSO41fK62CyBVdDFpRP0reSZmOGw630l9+J/3OKLR"
    "JI7PepRNgghc3xJC4E/bkQABeGaJ+gs1aaSjlaYhf8HzUFyUQ9aleOGn3zKrZgW7hVQveg"
    "HlpHIsky9fwFju961VPQ0UNZhTHHfEykcdjLiegP0FO8HWpRvugqjh7zDT2RXZSfPY1NNB"
    "Yv8pq1RX9nT2adnuNyjIHPOF2RKJJtJWWiOI7R5a/Xl4gLNFGAYsrQrSzoGsxElLaI2Baf"
    "iXzzANH5W7RJQsaIoOb/EzIUpoiKeOoXXy5vvjnXpLIf5I0mQdrkISVFAjv/PKsrC3Hao/"
    "Qr8y8VhLYxdhUiB828rw3ExNetYuLruph4S+5w3OOOU+kcvOEmcqMZyYXbc86SxSodsHjU"
    "LA7WSZaQsrRsmFMjhESK/gbvUrCwsHGXRAB9f0Me5HONhRV5kQk7FihEAL0V9JB6P4rUe7"
    "GAB8D4OpxyU6md2Crb3ABTcTUOgOllPo2jmCoCxKjKGfyEH5dEfuuGMat4NOuyZq2UQUY9"
    "fHMCUQ5RNCPiyyLJ6yGmVNZIZGjJhe7sYdasUN+at+9E2oQIny45RIFMfBCNinICXSLEX0"
    "8iSu+3bY40B5FiVm4bwr9tdoQYjJWeZBsC5ctrCIIkfNgmZNcfKltffQTJH9MQM2YdRrqA"
    "6kIYOpKMqTZuwQXT3MsLA9vcy7qdoDTOiUc1Jy69J7G3wKkmdqoj0rVCNYin/LjW6D3HuV"
    "oHxkNAvFVA/CqhD2FgF0Ws0sBRYXBU+Gt+By35DZyQuZW/pEbn3JJ+eWriMuGj2sE+bbhN"
    "IMdj3/FLWchvzwBJ6Jb9RDteVTkwXeFVKvdC9IY/tSVilie2SuOacLeXw3rJNXJqDXOVCq"
    "5Fo2sRr9g6Id4tmWs7Ou6Im2tQQ8DpmL3O1vfD066GfrvpS/7jp3g7BGvSRwSqkEF+SF8Z"
    "KD+OekmhTVqQRJ9SIbQfE+qkwIN+POAy0FoGg/VgQpMWuPCUneDNZaNTDRO6Oq00aKG/jU"
    "W7lUIw7Qd9gxiwt8B+lVD++5eWtuOCxDm17fT83MhAf95hoD9vqG2Q6vQc9LWF+A32PFbI"
    "QB8fM3+5eh3ZNqrf0sClZHEpZUJt6vVBvEELyFshj/ucYQoZnGFjPsOKIDhL/ipkwN8x8x"
    "eKFJwMWqQA+ucc2ShTRvjaMaBCB0b6vvhXwo4tXCQqGaA/qaRHQP4N5DyOiBXVvAiLtMcK"
    "HWwFyDmdBPSQcwo5p5PB1i7nNNeKBoD1QzmTo8hWNcjRJfSO7GYcLp+3qfwMAOoP24nchL"
    "Wi7pkcBJl2PsRBUM7kJrRVQ4bJxZWJvUMdsvw3XJczuolxVVMYY6L/hzyL7KQ94X87ZGaQ"
    "+O/56uidFQB+W2CGMCqSBpGPoyjlH2T7vpnobzBem89fNRsVKYoyxV1NWBQ5Ax35/QdPe4"
    "dykyaZ7JCmeoCQdssknINn30w70wm8p62XrBPe06N5O0a3l8Do/vxYAZbHUVgeD291mCq+"
    "JmaHo6pt14ysTtpVNvl4ZqKupcXInaraVUxQ1mIep/dEFPfnf5KtKvZmW+k/oJsYbUK2QC"
    "FL0T15RFlecF79n3NINAsQhdnEc7pmPtcXEZ4zncJ3sLea9CAoQMvWRVEjbas0gmo4OtXw"
    "PtQZA9vVlmK8g3rLwP0HppBDPlVs+cm2XFEmag55/CSzQVlDOgzeI6o1MnwhOSpaIlmgXI"
    "x3rYrL8MjipWi12Cf/uE4JOldv9ZcJjy+zraNTpXIuIXMvdryxW0mnjS1O7VpKlRTOIXz6"
    "nUk7ez6qPZ34u0ZDe0jZ3n/Ktr2RH1K0J2Dgx4xxwZtpuji1CzgKiTOlVQZLkIr42U0Cj4"
    "uAuhLPO9xiNVrYO6PeOylhLOpVxaJKCS7QMXMZfHCj0QerdmxzLlTpgAHgBJ2eE1RpUPRE"
    "mJV+SI4iXN3v4/KDJnQeRuQzWd62BK9WBsw6faHZUG9ZjjXyhmZe4hm6S+h6NUMPZBHyHS"
    "/aoDN8h9g2VFVMjsTXS/X+zZ7zGAW6yh9WdLGSL2h5lr+15Sn/IponTQdp+XCWO9PAMwqe"
    "0dEdgHv13kFlg2PKtuoZZw5+5WQE7CHMcuqsqN7EFipehQ4Y8ASf6501+IqUBWdQT9yrcq"
    "w59jX5F/AH08bkTBvZ2T0AzO98n6TpT+V8juJcve1GGUI/skNlX4n7UgAfDNcfi9ncBFfV"
    "Vgywza+2AdD9tZzJTWSrUoABtlxkGwDXm2wWNzEtpdoxWpB/irBPTtoNyNnzmYn9eLUdam"
    "Q+3ixoRJAodDQTtl7KP7r89fpyVrf4+lRU0n2LYsL/i3AsR4lEGCyJs+Ehy8chLOohyLn1"
    "1ubDvFZrnFZrt9UMzGptSUMLM1iWx2lZhtqiYH979qwA+9tzLC76bE8hsACBBWiSOFtbgA"
    "5bvnVkB4opqnbVW6HA6CAFRo+qRt+IGO0kY2ibKl2OmZmo0yJk25tvx+/UqX/Aj2lRH2JD"
    "yH1WDYJrqwwnTFZ+4EosiYMZCmM5SKzSr1L0T64CN1XlJ89mVFACtNkxSC+zDm024Ougif"
    "/1EkdReyhPTuOS+H52+v3FFnjxRxfU15/fffqkkcnF3klFSvdad4l2g9ogBnRrPV1Ec8J+"
    "2NZIAVmwq4zqeAa7Cmj3U2AJaPfjwtlIuz+a3iQr2F0+EPn1dUqTMmC2Q2OSQz2yHbtTW3"
    "rHtRcxWnH7ZSXVFzhFjEai1N4MpXTr5wtTtCAkEDX4+NpCC7qRjkE6F9X3pB9Qm+Cyx/do"
    "fYy7y7knxCfhQ5Y1DFrXOLUuKOkOJd0PCO0+yhXhW7rWpJm247slAIRNC0KVB3kD511t5S"
    "ukUCBkdKUjGjrHccS0n8mKJuxnwnmaasW06oBOMS2RQ71EGbtbTEMZVSYebUSUlayDPKei"
    "9nEuMqVcSEqz4sbCEs0lq4UwXYtCx1EY38/4wNBfCMnqjlJJK2O1Ql2I2CFeaGIaX6fb8G"
    "E/IWLfeUXBZfL7KuSr6zjym8nW3y3AnfzHfB37gsmIZA35vk0Z1+K+zVdV9r3Sb2Oy4SD8"
    "54nTwh6kIm/vybNTg2vy7LT1lhSP6rVehAeNkUTjxfjz9dWXFlm6QlW/HkOfoX/xnZ7uzW"
    "ym7I/bdRixkO8F8dq97YQO2AVKlZuygPvF53d/qXPiw6er9/UrUEzwvl7ejB+Tnjg3bRZ+"
    "hQjKOtfWfrP4sHJxWMqHVUoQD0cnHlYcX6U8YMnmKiWwedRsBi/caLxwjN4Tex6oVAB+b/"
    "AVzcgce4UIoAfn5/Scn2IBD4DxL6nTjcuUbW6SvCoO5IFAvSnmchRZ9fIalSP5Z8LRf8D5"
    "79bYJ8vHs27rZHWgiQdZpoRmjlvRc23FpKlPpJSKyoWy/rYIkw3lCmJa53CPKbR+38yKVi"
    "z+eC1LOTadv0oYtWhItU4zk2L+7xkC4+IEr+hZh3ExXwkNdrXyqiRwSVAarC7/EepajRTS"
    "Qyc0bo8oU3NhSeGgpXz4cAiwFu4SkpwwI4G18HmwmUPYZy+rdNBQZMwcFmVntIaXjhqPW4"
    "rDCSIvJyLYVRUoc+GuSgcCXm8B7yh1cwD6E3AtjYkVKUnTPlyo0kH1lkl5l54t8uBcGoVz"
    "KZdhBoD5QzmTowhX5b3RlXeZKqy767sczxs6suN5P87QXIAY6gzgP+C6nNFNgKsy16i8ot"
    "f4gQSfCWdP1XOneTzr8oqmYqC3LEcaZGwsCY5l7aC8f16R+prVRJeJrxGZs6yikMifKDIX"
    "36KYIp//dpQ5oYRLVCa/LkiiTdXY45t6JtdW6r4nZEnLJCt/QVMSb7M4Ikrvwcs6IVl11u"
    "FlhXxdyNedeDYp/+lE02m+IxujIDgcwid7O0X2nIlRuM508pXwx3Q73LQm+4o3ZrIylg5h"
    "4V0B3/RzdGmVIpItl1VCYPKomVyVim24XKUE7/SYuTynyR1lrNdurtMCp8fMacw5tVwxTW"
    "heq6aqkhzOV/jdvoTHgSMRCsuA5a5RyGDDjHnDHK1B+tikGgh2eIasAJfvKFy+h+/kOlV8"
    "TVq5HsnJQ/yEaKty5U9mna6dcoyBU+eePGbtIMI0S0bjfBVPZyjgaMVZsdLNgmTNIISh/B"
    "anRPhVljjQOm8GmHF3Ia1W50qc99UwtXYW450rOzNUyaV258gDjtZWWG8JwHbfbrtv3KNH"
    "OoNCeRY2T6C8wVPH+VOMMDh9ZGvZzI2bx9/oSi23DtM6czX3pvwNTacuw0k4nx+nSw04a4"
    "dPiT3q0T+q0+j0u+8MTiM+qvU0ks9qlX+DgGvLVqmaColz3sRzI4zPOzA+b2IsRCW2Doi3"
    "DP2EWpjemoQORSwPaIKL73ri26QEgDXZViF7tDkgivHOnQ6vzg0Oh1fnrWeDeFSreEpT5v"
    "Nr3QZelcY5iF+anL8v24/fl43T16frmCV2C7gkcQ5gEw2yXYFslOyVjS9FH0kbfCtEDkpq"
    "w8ck0RWJ+fu9BV3bFUduEI6jPrJ4nzP1kQVmd4/eKgn9VhmkMy9WS++Mr/XQXffWt1Hoaz"
    "hAaURw3HKnbolqsN9yqn3hvv3ksHvg/dXVp8oeeP+xBuqXXz6/v+TXrNwQfFBmNtJgnZC7"
    "ddTiAuoK9lWpDnjDvv8v76df3n/6+OHjzX8d6LY1U9k7NPb6TQCVJE4G1W0gWLUVav4Dg6"
    "s4ejzJNNyJhHXkyviO2FUc3/XjeoUSYnfGHLsDwSOjEcpKr4wVEypkDpnmIHRnPCzZb+hO"
    "toIHQPlmO9G0VrwpvJWtPq7IHa7+fKaxlOe1rvPs4WyX/9xbbsft9KLfLAhK10sRc4ORIP"
    "4qRQF+FME3st60nKpoY6euTD7Ox1z9CHDylo+MZNiOHJ2ijUi8yabBCUF+xP8Mmq75A79b"
    "6++XeGVrYYuav04SEvuPGqe/Zm9mZNAzeZxu/S0vGzzosMorNA4ajc9MQrvaI7saWayZUX"
    "G50XRtMzBG5nRghOwn7/p5WRVPY6zfWaBySwfoP6kun02Wk0riDOyDWckS8kDitXBOxFQT"
    "h961ohukzqB74EW9lYOa5io98luCJxYjGNu1aVeNAIxAo1nBilBvzgKFCKAHC9D0LEBF6P"
    "wTMS5i9B3FVtnm4zL+yL40H6TX50Rn/1GfzzpNQHKk55dDd1qBrmKCErKiCcuNMXKKWdl6"
    "TJTBeyNTrmS6lRj0gEO+FsIoZI+Iiip54qpHL75c3nxz/nXT2LOfVxh0PcscaEF4R1LW3f"
    "vsKHX3wIxjZMahcUx8RhOvrXXZ9RJHUbu6q6F3Rj84O/3+YssN8UcX/tef3336BI20Dl6n"
    "0D4CwNl4D5dc/wnxSdi3cFWFFBg9akZHWCddd8Z6FiQQ6WkR6UmShN/StqkqVSrncinOzZ"
    "IFO3IFG14bCVgYzzUh5LtgLqicg/n03CTvio9qD6M9b2RePZA4oPrCTh3FDlQiwNkC537n"
    "h5bYOdyHP0Zytbp5L3aVLNvSgJ31aX5faEx4PAYcpTHhyELuoFTfM2QFeHtG4e2B7mzOdG"
    "cb2aluiuru5mzH8aTd4LsTjQNNfDzr8puxfMBOb9lvop9UmKJVQlISc7Yi2V8qX2Vv0M9/"
    "/PiD7CM1Q/xtiNF7EiOaoAeyCPlRikJNLPRAc5rWNFuHgXdPdBHOlcKW22GiN1X+Kt2jtq"
    "ppM+kHaxtSTWzsGHjPv6HJO0uXxK6RlV/Z8sOgqts0BJJZh99wbWd2WR/a4HK4oG8Th9ZZ"
    "u0PrrOHQKvaJHbwFCUBsAHFx7pniW4x3ENzhHbLjL/h4sEpYZqWwumphNQyD04gnOHn34e"
    "bjr5cHwnnwJVy0grP3PVcpobrAmD3PHPa0V4BBhRB4PGYeF1lBHj8xmmzujm2r0zpTe2eI"
    "uLYIp8xb99s/dVrYQmPeQpxRljmQBYUzgaAHdsRAhbATqBAGFcKeViHsaH3fRnYVgS/5mb"
    "OiaoU350KVDrYC+PIn58s/fNu9ka14U3hNuu5pzpQBkP21nMlNaKvH6Mgc+rIindanX9Sq"
    "63Lrb8fs9Oz/JCqjpzP067sbFMZ+tA5I8AZxVjIki6bL0mTLMIrCrNiY7FRIUFEwaobwUn"
    "R0yIfFNJG0mq5k+3yRTV+zliAAzeiELGmZrFTStjjYq8MVBQXc6hORDWYdbvXx+84O5pjc"
    "S7M0qFp3qKp1ogmGt+IyxX3f+nX1GcCa2LNys+jVU6Ip+sjYMaRlAuBHzwyTrGSCuNLnpF"
    "dFtrYZgCM9G87g5F6UbHzKJmmfAywnT+XLPMlW+ZrpPFE7WVInd2abDOYhKZDy8arPeaQl"
    "h2XfOwMuIksivkGDCe1d4lQaaBBXcVEN2CAuZWTl6eTZXcKsQgj+Wa2AKhGyOd1rVABr26"
    "FujWyTEMBtnNHZvn7AzLtd2Z8HJZ1D1+SwB4I1tDUqALZT9bSGV0sLILefu9YINwkBXk0V"
    "9TAOl+tlHz2lQeoQvoeuZY9/782FOilwoS8Xqs5Am8jGKiUEYI85AHvrE27wuNsx6HBK6I"
    "WRc/Ciwzl40XQOQtj1sMImhF0/w7BraMz8HK4kCO+G8OIpsGT48OIjRWqShKtLODrRxWoW"
    "z2ad0ZrqqJ3xmu/QKqF3CV5uu8RuYsREKSW+YBL+d5EbKzuMbBZUNBlBK9kclnGCN6LEEo"
    "0Zf0nER6Li7c2Azb2+aT8Rm70qMEF05jSO1hmC6MxjRWeConsYRTcl/Hxi3gKnGld2RyGZ"
    "KtkwaB+3B1MV61cmUL9qR/pVC9BLHJAeClGT2kFV2CWtCGpiPBdOJ+SB3vc0vKuUwOUxcx"
    "kMwidgEAaD8NMMwmAqBFPhFFjimqnwpwj75KTDXpgNmJkYDb3VdqyB6XCzoBFBoh/0TFRS"
    "x/yf8R3/5PLX68tZZtvDWzsdSknyQDSZ3E+YR2P2a9j1tj+tsOIV/avlH0UJfmhbPE5LHD"
    "QJgsJOz54VxYllxQKFCDZB75Rq5fKwQr9GCIsfZNlpyLK61T8Azqrv2lGMa1veAF9xRA+A"
    "7XU+zbQOdFNYlXsM+o453ncsCbm2ih9FgvOJTqFVn8869Vkx0lspQ3eqs1cxQVwPDWZ5yz"
    "Chiab4gQSyaZgoEybqhzGSigJj9CEMSPJVFsRyS+l9yn8MRSucMBHeQteJRtHdyxtMVGB/"
    "nTK6zMoayg43UvU1KimWkLmN5zgfDh7jFo9xu6LLub1cUSbqT9lGRmhIgQE7XfbQGmoL7m"
    "sDbF+3QvtaHwxhg21JAQt358LNClf2ScirU4JW2tswAPUF911fUIjogXi7zTmi0DiI8PD9"
    "zxi+J3Gfo6RG6EylrYPn9c7X/McGfVjQpAUu9D3MS/3I/DAvaZxraDm80CI0XCt48/HOQX"
    "t2anJNnrbfk6d1aFcJ5T97aYOuQuIcwKfn5yYJC+fn7QkL4hlEtD3DOFD+0+ZhsuzH6Bot"
    "RPyOmtN4xdYJ8W7JnCYaj8EOXjeogdtj43bDh3xEn8bPhLM0bfdpFM9nu30aiTLUyKeRE2"
    "RhdA0HA1rgVLgfkpAEiK7ZDKU0GypSdBOy4qtXJoWGKcJxuiEJH4ej8J7o/Rt7fZuJryP3"
    "QOzokwK29qM6O47pVRqVRQfcGtNxa0zR7u6WnQY03f1ruvaKD2i2IAF3ScC/xPf8W8UfZM"
    "xLopOBayM6peB1NtbzlcEGqSopk7GPmbC54VIo199iIVxu8CO6JT5epwTF9JYGj1wOvQtT"
    "JmXPkKEXXy5vvjn7+q2UZkWvAyGc3lJpetcls+zxTSbyr0wvTwmJoVXgpG65zsigmKtFtm"
    "rKlsY5/eSViWD3ql2ye9UU7YKAn7Wa1gntCCskDorOw+sl/NRLPH5BxFaBQVUq9yS4fRRX"
    "woyR5UrXVahdQVFIoJxBXe2Yh4lyp1pKxw1iEJRHJyg3Svv05HWdFlg9OlaPRidKCWMRCa"
    "6zopcnWq2oNmaHXpSP9lJluIlmlA0XSfhcMbkNo0hqKUuC5iKbSWbk5x/gmAq9A9GYvJEW"
    "e75e1iLDgj8J5AdL/ugRzWkU0Y1WOdrry7RVQPNXbpP8q9oSpffHUZQg/d9E9yn4Y3sQl2"
    "RwBo/uDIYqAyPae2raxvagtOJClQ4YYMUAyHQfRaa7IjM9EWZpxOY/RBHaHEW6uu9HlUj8"
    "S9riaEh3uhdSc5/CiiRpJsuiDU3u0yKDd0UThqO3XE5F5JslDoWMG9H4LkWMCnEWiZfMEJ"
    "b/LT5T1622eP5eX2biWWgrkP/3ltL40nYndwe4ISZyG3WJ4lATf79mWyI2rw3AWwLnHDyn"
    "5ybuBz6qI7BB74CQGFlgXCFycCUPn1G4wmnKL6jAuulAg7AX3CMLoj5EwA6/oB40i/o9pR"
    "HBcYvDZ0tUQ/mWU+1rVRcHymFNIu+vrj5VrCHvP9buvi+/fH5/yZe5RJ0PClmLhhzGD2G/"
    "LKAqJSQLjNkk9T80jHsxuUIIPB4zj6Hg/wkU/IeC/1Dwf8LKOpiOj2Y6Pp5V84beE320wP"
    "bhbJd902PbcSbxAXypfBPGsjB/jN799BFJ8reI8kNN+uGFwiZCle/Jimmd/vYzmNgj5U/J"
    "2FQWNSS/r0J+wkHw84QOslmH1RHS2fZoqxm/SfdAcbgvjQy6LzsMui+bBt0jGRxHpjXuvY"
    "KZuEqsjY1VKucM6Huo3wQa3nOwi4yssSmwen+sViRlS0ZXKYHNo2YzNLB9DlwGU9xowmgV"
    "s4Q5CxQigB6soNOwgtZX/QAYFwGajmKrbPNRWZZ/JYsw21UNu3LxaNZlVX5QBhmYlPPhMy"
    "RLeaDbx7z8myiGkbRGwBpSaZPANItaJZSl3JrZYUESPmwZ1hzfEvdaVXiLRrOagd3TW9BK"
    "zSsL6bF8a/O7gtF8GvferMNorq4lG6tYnc5BI/qpWeRuR+Bu3TKm27h9AB+2nKTjoEPQ48"
    "GCHjki/eyBFUIwH4zZfNAUIKwNvxVq4PaYuQ3BjycQ/AjBj08LfqyoUeZaUYWs114a2cF4"
    "HCMr2LvB6DoFluzX6JodJgOg/MN2omkdPqbwVk7dcVlewzTU9gXJHsw6ra7bIUaNQOh8Li"
    "oAbMsSiw6ObxD/a8lvRlkWIO+XPpN/8DWTZLW25F9ZsQd904/BZtbabnNar7Bp+nTJ4Qz0"
    "Bb3UpuYyHrhsdV9/1GYIlQ8ZSZaiIpnmMVhIp3FJzTospAHV9XBoN9QV4x00zkFI5kFgHj"
    "4kc5XQeRgRa/G3Sgc6SF8dZJ7Qf/IVyy+zcK5pZ/Tn66svegY0COuaf+gz9C/ZAWB6vOiA"
    "VSBS0e6L1f3i87u/1Bf+h09X7+tqu5jgfY0LCxr16p5cpYNd0HcXqE3tTY96lcbBG/XM4K"
    "Q/a2/wC6H3z9Iqnze0sb7Oq3RgyOp/kpV6pR0DKnRwk/TFHyzqx0RfMZSYY68QwcEDzozp"
    "s0KxNVpxoUoHp1Bf/NOQ2Z9CChEs/d7Q1yze5vDXCGHxgyd1cp5UcYQMgPF1Po2j2CoHrQ"
    "GmSofWJ8KqNIZ1FNmqEm8ArpC8B0D2Mp/GUVgV/QTCKQ4bTqETLQaA9kaZyk1wa+KUAby5"
    "8jEAuj+VM7kJblVPM7nEMuPeEJdYOZOb2FbtoKOKsnpHktAXrplGmFX+ZNYVZ4XLMbsCrd"
    "pB3V3R0Cqu6MlBRRPpP/jEKP32CKDWJIh2t2V7FoQLXsv9NCfgm8oC4Xy4g+jupcIgfyPT"
    "XvztsScKyZOiTsaG9iHCThq2mkNeZv/+/6oKa0k="
)
