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
    "sessions_max" SMALLINT NOT NULL,
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
    "forgotten_at" TIMESTAMPTZ,
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
    "all_sites" BOOL NOT NULL,
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
CREATE INDEX "idx_access_prof_organis_737bf7" ON "access_profile" ("organisation_id", "all_sites");
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
CREATE INDEX "idx_site_name_4c6ea5" ON "site" ("name", "id");
CREATE INDEX "idx_site_latitud_13b24e" ON "site" ("latitude_micro", "longitude_micro");
COMMENT ON TABLE "site" IS 'A place with chargers.';
CREATE TABLE "charger" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "ocpp_identity" VARCHAR(48) NOT NULL,
    "identity_key" VARCHAR(96) NOT NULL UNIQUE,
    "password_hash" VARCHAR(255),
    "new_password_hash" VARCHAR(255),
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
    "eJztfXtz4zaW71dB+Z90qpRU2m47Pd1be6u748n03O52KnYyszuZ4oUpyOKaIjQkZMWzM9"
    "/9AuALJEEKoCmJhM/W1qQt4oDS7+Bx3ud/T1Z0TsLk23e+T5LkB+IHSUCjkzfof08ivCL8"
    "Hy0jZugEr9flc/EBw7ehJMFyrDdXB98mLMY+448XOEwI/2hOEj8O1ix94clVRBCOki2JEa"
    "Pot5MVfkRsSR6Rv8TxHUFLEhMU0e3/+Y3PhxnaLgN/SR748Dml8QxtA7ZEAUtQTHBCowS9"
    "ePfh0zevv/5WvH5Off7+ILrb+5s2UfCPDfEYvSN8zpi/729/5x8H0Zz8ThLx599OaHyHoy"
    "DB4qd7wVziw074MP2jMKRbko/i/5u+tnW8+JI7plzHJCERI3PvnjyqY5OAkdo3mscB/+m1"
    "Dxm+q32SYlcfRx4SdT6BxPreWwQknFcWWTpEfu6xx7X87H1w9zFif5Rjxc+69XwablZROX"
    "79yJb8N+UEQSThuSMRiTH/cfwzFm/EUos2YZgtznz1pXwqh6QMUmjmZIE3oViwgjr9AuVn"
    "J5735erGu7688byTxmLOKZRVl33k8/XCNwL/qokE4E58hW/+cHp6dvb96XdnF6/PX33//f"
    "nr717zsfL7Nh99/+/0y5RopVNJzD7++PHLjfhClO+2dDeKD/4taTDDKZVchyX6+Yqp4v+B"
    "c1SPfj6+hj//YXX8c7S7GJB/UHKgPCEOwYIV/t0LSXTHlvzPl6cd6P767ucPf3r384uXp1"
    "9XIf6SPTmVjwTYJbjFXrNBuELkIMxnFwYwn120wiwetcCcH2nWUOeEALcB3OlNVMX4Bw4P"
    "C1ZEj3NKUQN3npF8m/9jglB3QHvz8fPl9c27zz+J6VdJ8o9Q4vTu5lI8OZWfPtY+fVFnQz"
    "EJ+svHmz8h8Sf676svlxJOmrC7WL6xHHfz3yfiO+ENox4XYzw8VzHJP84/qrK1lDVqlzGl"
    "IcFRC2tLqhp/bzmZWyx9f3X1qcLN9x9r9+2XXz6/v+SXhGQjH8RFKvUaLsHO5DiLs6qkcP"
    "GQMrl6z9qv3jPN1UsXQZgLoObSZZVut5SpgToTIkeD9AHlTEWuJAwHqW5YBf/P11dfWkTL"
    "kqR+VQQ+Q/9CYZCY4N9rqZ/8x2IT+QJbdLsJQhZEybfitf95cvhzRkBUOWfyhf7i87u/1v"
    "fAh09X7+vXgZjgfY0hVSXNfENU6XptiNGdPcfZEaoybY5/hQzOo77oK9YIc+wVIkC+L/Ia"
    "G5Q5B3QGLDiC+rJCMfGZs0AhAuh7Q19aTc2RL2ng9LHBXZiaF/dac6d6njSZ8Ucak+Au+r"
    "/kUTLkI//+OPKJhgOZZ+SqNt3EtsK/8xWXf1qumhhvC1u97hTm/+AIkFS//fny+ubnjx9u"
    "ThqnzQAYX2fTOIqtcrwaYJpJ4wPA+qGcyVFkq5qLAbhC3BsA2ctsmmkdz6aoKjKxAaT8Ch"
    "sA0Zt0FjcBLW95AzxTbXAASH8oJnIT1Yra3AKskBNusX+/xfHcqwgM4gk9pbVPirHNR6vT"
    "Vf0THOE7iY/4IeJrV6IpfkrtjCet4Rb5gJlBtMVaGbsz2OIvS4pE2EMW8bCVIQ84mot/RT"
    "P5Lxn4wP9nHQc+aQZR9JpBExyhjU8QYEh33N8bsRMMx8FiIca1xkv4jLO9Ok3LUD8mYtF7"
    "u6IvEm9Lbr01flwRsQR3jOXrkvEvEXKu7Bq6orfC0CyY2zHSE/JBcoTwCRNBYHf8hGJWJe"
    "ly+TZh/Kz6Nlvr6fdKvo3Ilv/mvRlbxxFrIf/bYFa7yycf76DD5/S77ww8PnxUq8tHPqvq"
    "2MWet8TYYe//hRHOFx04XzRxLk9ZG0dxQXRAP3F+Hk3WT6y7gixx189wQCYUn0ydC+rl3o"
    "sJtQmAB/Y8UKSmXiyo0gMH7DiQSaPWyJd0gLgF4kvKZ18FkS5Et0vGr9KB86Cv00bi6G/i"
    "mES+lVTZIOwlWo6NB9WQLZOIrfaArbpM+UDiROuTaV3kCsXh/JIv97u+T1+++v7V67OLV8"
    "WyLj7pWs3NlatYNxqIdsfqVikdjNkVkZTzqyh8zHbYRGJ4s8OgM4QXQi1Gc3WUtkorJlTI"
    "4OIGr//kvP7pCh7E6ZdPNK0Vb+73U7b6uDxUm3nALiMWP57o3FPl01mnb0qM80gx0Mgx5S"
    "9xxL9T6jyqupS2/PEWi8zbxSbhQ15c/fzjNxeaHN8nzDN8Bi9/RT0xtsVvlSVLtw+iG+bT"
    "VOTqGJVsbv+H+CwfBWm3o3QFQQ6dmzl0vl7EaLcUlBQuep9emTifXrX7nl7VzQTK6WaKsE"
    "JyOIhPTiYKsHLJmAKskDi4hodPTYTUuJGlxoHZZDRmE0VcNmeBQgQmEzCZTM5kItbvABj/"
    "krgc0Kts8lEZS94HYXiiMZPIz2ddBpLbfMROy8g7JMYiGiOM/JjMA4YiysgbRPmCQEGSbM"
    "gciQ9lpbLU9pG8TY0fwtSxjWl0x8dlxHywMISIOeU/yRa9+OHlHzSmlEO+2DhAeLO65Y+l"
    "/SMhSVI+iclDWnSuGTqsmSf99p621pnyDAJvp3GXzTqsLdmSsWJXSQPiXG9x7p7/WhtVMh"
    "/voB750qQO18v2OlwvG3W4iuOuAXDrolZJHBKVBwubKM/9Bqbd1tkKIRhpR22knUbtrQNZ"
    "EPeSiNEnZO7J0XJj2zJ7DZdjlOGwT2hojRBkm96yzQNmfRhQIQP4e8MvcilIpLmo263oCg"
    "lY0Qe3oq/xo07H6qi+mxM4d6meGV2qZx2X6lnzUg2D6N4G3nz8MOgeN2Zjz05PYZCy9joo"
    "RA6pUlAU8RmhD47P0bCiask250KVDhgA/s/p+T+zNTwAzLKoGf8h1+WMjiJd3fcGIOfexi"
    "cinLs1p3W9mqKqyHRQjOs5FOPKqyBqHPhKgcR2H75Sj9HEjc8XgrQAMOEgnwd8GAoiRIXz"
    "/OrDTz/pHPAmJDa1tTTO8bwEZWviQcR1SZI9Tv89S3OcU6bKByFNGDjMJyT8zLoc5lCpaq"
    "8OEuqv13wVkYgFzMpL0iB0EPFXrw0Af/W6FW/xqObWzQCzLQ5Wp3POlPYHk6CEP7QHJfyh"
    "2YsNJ8mW8mt5iZOlnTW4RuheyYzT83OTo+T8vP0oEc9qRe/4fdQbdC0xAG8EPJ6vAiYqZY"
    "iesHTDCiA1Uk5neaSueaBckkW5pIT4MRH4MatNUCMbZPmP6IzfQxIe8TexuBbzZmmrQGO8"
    "uV7hMOywW+rnOJwF87v9SvBnp99fFDK7+KNLSr/+/O7Tp+aCXsSEeA9EF0PZeaRU6OAIsT"
    "hCbkPq3xNbvBUqQNumomDsL4OHXgGXNdIBQi5HJsG4FXF5F4jfZpscX6c7YKCIKMK/zppw"
    "TzE4XJz+dp3dSwrn4nHOTUw45+0WnPOGAUcaBW3QLQgA3J3gJiQOcOi1Ze10SfI1QgB7J9"
    "iLIF5tcSzkxZYKnO1462gB8p2QB76v84V02CFzAufAPTUzrnfY1hvgrpLACttsPEC7E9oV"
    "YSROEbK5+SpU7sFsZlrssCzqYe59CbaQA/A7gZfOtR7XYJ3OOahNHHLt/riGO07MvaZbvk"
    "q3TZhbLYY1KoeifodLXxWRRqK2gqdbwMKg0nIH1ui6rCnTQ7kDQmEdaeYVRcRnlB+hDEdz"
    "rPPndGQxaqmdOxCGL4pWAreg8UpnDzQBvaR1DvKBz+ASs/RMtZXq2uidw31401wJnXjRAw"
    "0ZvuMqtMVV2DEDXIvaVFEFrjTRnHm4N+CVGQDwJuD/2ATxvVWBy5JiHJm54n3OZOaWMbsW"
    "Ps2SCFyaFi5Nsqa+JvqkK865IHEm9uEIbbp6JJFWyBw6xg9fiEHcjf2aTdVowY0/Zjd+iB"
    "PmJYREPThdpwVOj5rTWTKPLZNLMuDvmPnLZbh+B3aFEHg8Zh77IijRS+7J1tOoYu2qbo3M"
    "IcFoMP02y8kUNl620YDbEaHSoDxkTNuv7z5+evf+0+VULWdV9HocX9oJ4Bgb8zGWs4zEMY"
    "05K+dWZmo9tXNG6uFjlKAf86A3BvRjboca+jHrDbBQX2vI+lpZjQsrFihEAL0V9FBZaxyV"
    "tQKmEZesMb4OjOJ+poqtss3HWJzomjCW/sy2GkX5iJlBqSIvUQablCxKhyO6ED2A0jlmCC"
    "ei7Y9o8SMMu0hc4aJLUNZ2+S1iS4IecLghKV2aYo1oJJoGiRZC6J6smbbc0Z5fpy2VlEPT"
    "USXp4FWNoI8yFCo6fpELuamaAN+Q31vL22cELlQR6VJFLv96U9FCGoEahSby6erLj/nwev"
    "RGvaMPnlOhCTVPlK5QDZWsX7DGdHAfMFQjJsKb4cVEBB9Z5/xrqCFQxgp93MccopA5aAuZ"
    "iO3DzP9UEarMBaQqHejdvU0eYH0CE8gUWLJfE4hSofeJMCsFgR1FuHr0js8WolR2bzOGVI"
    "u/77CG8MGeUnx+tznkKiIcOBwlOI0Xx6y0UrxBONzixyTtfhywBJEHUUDUJ4jfmgnarBGj"
    "TZPHMFMamDWUl8h6pkZNkkUcfCrc3hL+MJO80meVqt4PZBnw4y/7izwk+T93F5e+o5k5qn"
    "hF29iIkHniiSamZJs1gC5Nd80vmH15ObCKRfdY5dt3D6wg0D20ik/3WIbvcvAYXa+VJtX1"
    "DZpCJx+lTbWzOStPNECWg6Fc90TEiVmHFSwmCyKaZ1qZwipEzlU2PjMJPjprDz4660jba6"
    "vJ0F3xUkfvUHDdEPUu11z9JJGIduBHoM1abhA6F+GzF+vu9ApeHOz8GDjdui58WYCtIXUR"
    "b5MIttftEWyvGxFsKm46Waa9RXKDcJBjegzeusHi2WKyolzy5ipzzOzQ1VA6dAsOF2Ke9f"
    "eyrctQpzvgRfjTu//68TCX4X4iy60Di131JA8Pr6LkW6WgF1QHdK3lx/JkPWulzcYC65II"
    "oDaHumKQsjg96nQuBEvsu0LUIsR3VjVFCgIoKVJZ7kOUFEnFNy4nby0rNNfoHLw9T036rZ"
    "y291s5bfRbwb7PpTqPRPM+OW9Nakh4G3PcBH+4pHGQ9GuLUScGXo+Z16ofyCoNX6GDMKhR"
    "sxjK4zwXTkvZphefq5TA5XFzuXDJW3NZpQQuj5nL8yB5ysGtIQd+j5nfPl2tRahbv1u6Sg"
    "ucHjOnxSnsxQQndi7vGplz8QXD2+vy6+7WyttdpXIO5uFdK+uYPgTC5Yc1/eg6Tf41Sshe"
    "sjD8+yFNtA6tjor5JYlzy3p4m6fA4u7RW21tiylX6KCics+avkV0vB36VTpA/4norwgH0K"
    "7/TJPUucNm+Dt0STexZqW3Z7kXBA6Ae+gk9zWO77mAZ3myqFRwrvQ7V9JOPStNpEIn8gqV"
    "Q5F6h64/Rn1vTWKfRBr7QnfiQI3UIR4MkTOQtbuUcQXW0qKG2CF4D7zEczDpuj8jSlrgQ1"
    "8+yFYLok6GkAN7dmqokoNFc8wWzUVM/0k4d3AcLBZNbncEyNUJnxQoNx0O7yUiji35Q9FS"
    "yP7wa5AesH7yd+L/nDr+0u58vpXVWaVxMCTxzMS2327ab7PNBRHVBH+aWOdyStDk+q1xce"
    "n2wb9KB+j3PGFS175Is+rBAx01cKKnRQPH99Laac+GBinwoB8PHjDrg3+FDLDveQ9QhsNe"
    "F0GVEPDvh3+l6I5VALdKCOr1mNXrNEuvF5drpMDn8fPZxn7Smr8JhhMLw0kYrIJeEkSNEA"
    "zGvX1TSxoz/jt7SRIaYpAmekrS0HNt2Bo1Pgkeel7cFVJIsRv1zQ2Vxo98cFXqoJrjXyGD"
    "67sv+kq5WgtLfEkEyPdFHirsj4YV0N/xeEbIoly1hf2xoIHTpz/uIm6jB/QKGaDfX1lTC7"
    "pb+D0qdIC/Df5/n0FLFSOW/DtfddBS5cgIG7VUgZa9trDubtlb15AGwPQym2Zax7MppIpG"
    "aABpqrsPAOoPxURuwloxchgAm8kHAyD7azmTm9BWRSkDbLVdJaxxvUlncRPTUjEzwlMfct"
    "4D0nwiV1FVdK5x9VULaULmP+DHVP6ut1Qrn846u6nJcd48H7izkdovEQtCtF2SCOEIqWLo"
    "VwkS0yAcE5ROO0NBxIcG/hL5OCTRHMfNNmpDTKhtolYXkaEx/GjUwRlqb4klI53/SSOrov"
    "4VIgfzAC5MynRctJfpuGiU6diIbaf3ruohLgi6fKoTBLoDWOEjBcfBmA4OsCMdzY50JCmH"
    "rviz6v1ce9Qt3yiDdso211QUX+GwIpzckzmii7Kj6wxtA7aUrVzDYEHQC7wOvl3Nv24KNL"
    "1n0UgxNZGl3kfUjwlmSpfRvIeQ/ildE7mUye/rICZJS2/ShyBmGxzKfnzQY3Qi52KXQCX/"
    "ayFL5eMdFKP2USsRs42mIk53/6nNgUsQHQzg4Ss8xYT/zEQTB9gV3V2QjKOBjHitMw1k2l"
    "rHtPOjtWkMRNtb4L6OKcdhZXPUKCQOlDs7QFtdDphggdV5rtI4h/LwFyb0H91z8Lwqv1ss"
    "4xqZe33tTk36FJ+29yk+bfQpnlNdyk07xPl4506JlyanxMv2U+Jl45SAVlrPJwmEX6CLoE"
    "c8XpXOoavgwPGQUIVsDOI9tIp8TmeeYpq15HSVEvIbR83mhESsT7+xkgy28Zj5m1q2+gmp"
    "VVLg85j5zH/aIohXfVuBVmiB02PmtOIbteRzlRIu5lGzOXeF17TNrqZbOckBu23lfu3JNt"
    "uCCkHHVu7t+yU63CpxeO80FP45GdJ3AfVgoB7MM0Yf6sFAPZhnz4pqDKs5F6p0sBX64g9F"
    "YY6D+ybpcfEqRIA8JJJMIpEECpIcqCAJFM8YvHhGJmQMtV75D7guZ3QT4KpcZoCxuNMGAP"
    "iXxOXiJMrFDzVfjlfzBeqSPL0uybESS2UzLxqfaFNL84ez7uRSddjO9NJ3aB1u7hCNUUL9"
    "e8JkZmiELn+9vszyQtmS5JmiXyVI9HNFMVnTWA4NWDPXdJgpteUzlIsx2qxu+ceaZNFtEB"
    "Mvf3zs+homsh7kjtrljqasbbCru+95SeWSHWyInufqfrEEtUbqkLo/BLD3QaQ5Vdq9nPl4"
    "53ycw2dsienXdMvPfE2PpdblWqNyaLkO5u0UYuGcCzI261algbW7c+0uaLzShXK1A1xSOA"
    "fvawN0X7eC+7qRLCt3t4THAt8qlXMYDx9iIqZ/oCFXo4j3YHkAV+jgCG4ewQKktIU887Al"
    "uBU6AFcXeyb0TDL37IukaEgPeFS8+/Xdx0/v3n+6nOqZUcDXp4FahRSi1cccxgzxcs8xYg"
    "ugF59AyBYEUEyBJRBAMRaERx5AMVVYd0dQHMvDt4kYafHvpY9m3d69cpCBby81zSO2xAzR"
    "KHxEogJN8hatYypqM5AEMXxPUMBEDfvbkPr3ic6f13ea3cVjW/1xxy0QetyS93uxP7b70x"
    "5wuNFg3dl2LieB5uxPkE6OcwT9gIPw8YYyHOpOIeVp50E0F+P4zs4H7jyMbpYEJZtVWnla"
    "NNz6KkFLuokTfqLw/yeirUbq/k/qDTfythpv08OHD5ItOORxVPbhaB5ch3mlNlBB6SjGCc"
    "V/Usuc/9gISWg2BcmIDl/oGpqBmMQfFJy0uJ5UGgdLLJ+Z3FHtV1TdVCiguHv0VtulpRGj"
    "Qgd3Uz8jhp9FAXsa6/hOA15BB+g/KdVMg/2uLDO3YB/Q4/NAIn5B96j40CB1Bt1Dp3BjzW"
    "3Z3tYpGw5NncCUPIbVqwjz5ixQiAB6sOJPz4oPrcONMsl2tg4/kpUnTYrSWXiKdKkO6045"
    "xiSDhMQJFT1QaZbVoTUit4wyapPKx5EVDkIz40luC1YJxT9iXJZf5z+J/8Q0fSSbWrYja8"
    "4m0lO8dHhGK/q2tgyuVsLNG7xCxsn4b51Zh8UHupUpHSvMWlZ09axoNK0otqgpwAWBgy1B"
    "zk3a6vJRHT2EGo11s9Oued50FZcsiaC8pHl5ydwY43GuNgHvTqeq0x5OcTjd7/k9RDZV5f"
    "q2iR6tEELs6JhjR5uylg2jm9TA7TFzGwqVngxaqBT6d7RCzX/g/CoKH7MNPZFdlJ093VXD"
    "wU7curXAWDkelgxvrDymYe0D/+Ok1bgmn852G9g4GtlAo/ApMToNQdrirGwK+UZowmSOGE"
    "UJXZFbOn+UJraEr61EhGPykRilr3sjg54WNEZcCck+S/KKLDifTB9HdcB3744a/Zva2KLd"
    "woZ9GS7rLXGiCSRpty7U6ZyLKb0wMTFctFsYLl7tiikVy8Ua9wqRi5adPXSHxoyR1Zppwk"
    "W6TQ0qnTNRDYOYGaDZznPQPbk4wfgNZLttFDJnFNAhdk2Gi5cEmQxrZbepE8PeGd3eGUvy"
    "ghQcf4zpZt0ufqePTeTvu2KkSTIVf9ccSRKZEJDKsNp8qfaRpu5uMYV3TwzTBRQDDjicJ2"
    "I56BKfweG8X4dzsbssMc5pHMT5wgjniw6cL5o4g4X/BCz8YOEHC/+E72mw8D9LC79UIj4T"
    "Wdq4W9PIBhnrG96qJNipdlyJNGVJLAzqwoYu52hqHV0DtUpH+l2ydOOixUBT3ag9g4Tk0W"
    "kLR2uQObYT6DjpQepGMkdfpQLwe4MPwhEIR1NgyX5ztQo75hNBrtlPHcVYPXpH2ahqqsCa"
    "dKo6pkx/Q+9JdNIqzaePTeR4Vow08BukNF8lMi7mmyDKagqJqkMi2AEFCbona20jJRtSk7"
    "CZCoNkuPQmC41PE+FMomrAjTCqG7hLMRi/G+FQHRCMjNsvO4zbL5vGbXkIWAc5VakgtKzu"
    "RGjkroHRe9e9PHYjt3nqz6ZfhledFlg9alZDiN2zYDOYJcEy9nxZAZaxUVjGwHgzfePN5S"
    "qQdRH+iNt6Y9dGzLpMOCQb6y2wTZtsIVTMUUoj85hEE+s5V+NuKf+BXyXow9UpwtEcfbn6"
    "HbEgJAl68cP1n745+1pr2HnabKZRpHlH2QccBpxhMV2ZxZPWx4MhaPwXzqzDEDT+TsQHM1"
    "AM389V2SxadaYl0LFC9axLna4CP6ZejzYUNUKQUHsrCwndxLrEnY6mzwWFc9bivYScQyj0"
    "yZCh0KDdgnY7BZa4EhR7+RDMiWCUTvvKn8069S51lFHc64okCf82af+erFEewrd0w/jfnD"
    "5KsBTwZ9IJLqpNBAz5/Lu9Ff1+0lp6wkXOyj5AwnOefxF9DO0hXqpV36qdAFML9zy4IwnT"
    "6GzZi8rBEJs7Ts1LNiJM++c12dCda14jdaib+xAZ56DSFvLqawNp9XWrrPq6EddQHnJeTB"
    "Y2IGtIndMOXpkoB6/adYNXDdUgIf/wImqhGZQEDh0Kg6kG9m5lcCdPwJ0cE58ED73iQ2qk"
    "wOhRM5ouFmEQ2VYrV6gOWK68+GSy9cozFcNKRShpwGzS2+QqnH+a+lM35PcW1AsCJ0TYrh"
    "Pr8q83ldWdC08vPr/769eVA+vT1Zcf8+HK4v/w6ep9De41fgwp1qgM7YArJAB5D8irFg3z"
    "46VKB0cMhIBNnxVVg505F6p0Dql74KQYD0v2G4KXHecDwPyhnMlRhKtXn0mXxvR8GApc/h"
    "uuyxmndbCYYlw9UkfmZUtaPGzJTu9aYlFJfo1jVvVwySLsWV9GWT3Gx/FbtI7pQgYfilBE"
    "huNgseD/Zgz7S1H1PdAkrQ4/vYG3LPOSGMU28n3ANklrB0eleaQcojT4lI/kh+l3PU5NHA"
    "iPHD5Ptpd/7omuubFdUQP65safd3ww39xeYsnWm9sw8IvuIaYw18icyz1+eWGS5F03bSs5"
    "3hd1oMX0a7rl98zWwj1Xo3JIaRuukimN+C3P+N2vMYF22vlrlP1s/SND9zCW/kzwsTgwSo"
    "oDevGv/vhHfqVc7k3i2PORkWLWrxFCnRYclaN2VPKfNg+k6tCL2xpy6Fc6Zn5n29M+kr9J"
    "6EzLpcEkgmRJt1GP2A6VDrbPmLcPiWMaWystVSrnognPTdTD83bt8LyhHKaABdFCE1G4C+"
    "acyjmY99J7D1K6Br0B/CWO7voV+qpQwi0w5lsAgkIgKARYkcm8pW/JIiKkJALoe0NfevCs"
    "wK+QOWTYhWic8bBkv9E44vgYAOPrYMqFSXbHiJSHLEQ4DYqsdYRTeuQOgO1NMdG0jmhTZC"
    "t306jCmv5EwrVIzvmQ+u5ONBFO9SGzrmCnZTbY85XROwOfrumK3NL5I9ouKfJxGJI5ojHa"
    "xpQRWYNNTDuTsUhbGa7Ev2Gavt+McnriXCa1+nVtftOfq1TsV2LZ5N8yZ7weugQxShMRkW"
    "aoPUapwvsG03Z6miq04Fccu4kkikhoY75VSBwMotqDl36zWuFY0/+5PRtMIXEC4kNng9EN"
    "86ldXKBC4gTk+17V4JA4gXbbRz88pnbd5jKzlSSsEIEZEFwRk2cF5Kc+Q1cQIM8/2SQ9vN"
    "EKESAPXqDJeYHE+h0A418SI1/FyFa7KbTKJodM7H0AbJSJXRfVBwA4T6d2E1VFNRmdP3ii"
    "kO52Bx/JsUbDOdF2RMqezDrdaOUYgwZI65j6fL+mqfyCNMmz+5OvUEL9e8KSt7LWdUhwQh"
    "CJ+IjtkkSiQHbC6DpBMV8cW84PrUttL2/Y7WibqG/MCWFw1uHvkiyee5uIBRpPyI5+sDVa"
    "MMCNzgDX0AOOdYBu4vDxhjIc6k/R8vGOo1QM5OdMPnLngfoXcciJSiiCFC1xIsIDZNOAVC"
    "gShVDk83WIffIGieV595hWSuFLVjQeWPFbKCbzmULCn6440aN4fBvIsATRN07Tg+7A7/8t"
    "+o1LE2uGNmt0K8MmyAMRARP8Zk3KzgkzFETptxABE0o58bfo/2UxAPyM9ynf2v8Pyf/I/g"
    "v4jm+M9mIx8ifk5V/Kq1z8cvFffxPze8N/NKsfI6nqpWHSDw9+l0APBqPQiZy/DR50ONQV"
    "Ggd9j2cGrsez9h54jZwzeTh4q+3S0otSoXMmKfbAFkw/sxd4uloau1JqCjpA/0meEw32u5"
    "wmbsE+mNs95pJBxO/wVRBRjZGya0U3SJ1B98CLWpWYzOFXqcAX2xv8XC61UXlzGlB1R6fq"
    "QsTDKHcZJF+C43eMLIH0v+NjO1Z/z8fIF21EtRlUxbNZl6EyUEcZpUyxpfCnSJ9Mkmc9CX"
    "Mhoyik9F6YCV98/nLzzUuNkbEHfd/UqDLi9u8tlZ3LaoYGg/N2kQZDY7KmsRhz+2hIsY4D"
    "GgfMdLhS3qRud6xTV7Mr608Vz3D90TwOHlrpqn76+lPMH95FpPUrhQTH2d8TdbZBIppyW0"
    "Pj1dKKempiRj1tt6OeNnqvBiy0SpEpCByEdy+1s9Vv1sC5PfurRuZAgbRD539NpfzwT5df"
    "9naA7zn/S5UrqiB3dzJQ6Q6n1p7u95ocopFBTbQzXbg1MgeP5uHXro83utjODg9tTtAL3n"
    "og4ojaGFy8MsD24lUrtuJRLc/Kz9zZxMZLVaOC/NCGnZ6r2fzn90kQrZGC1X7UVvsQJ8x7"
    "Ard19MDyUbNcsVpYMrtKCcVoR81lyPB/FmweT2VpYPP+2MynouFDLz7XSOHUHjOfoczNyZ"
    "BqTM1/Y+6EqRFCIvyTAniPUxMf8Bfnu+r8NIe/Qgbo90Uf6i9B/aVnz4pMALU/hGqEsBme"
    "mMcBFbCeUzwuIP8GKmAdFnkIhB5FIDRUwBq8AlZuDwBYd8BaM5wYQJuqmgMA+0MxkZvQVn"
    "Ty0eVDTBTU8XdDmiiw1s2QoADe8AXwoG7j3us25kYKkAx2IFuz5owy+eyD9ImfdKSgZSNm"
    "Jolonl8O3pmPdhUR9IDDjeylhSOUT5Kml22xLBgoHPZvZBGpZSDSdB5naLsM/CUKEhTJql"
    "MxEXWnGImaGWt7eYNJTluBR8r5o2RLQTkpkwQo++gCiB6ZQFTBImedaQB6QQDx/Qbx/bdk"
    "wa/6Jr7tKVclxSAR/iPeKvtIt8ILppO32uEuCABte7Rrt7fF1VwlBA8qOLOnzwpwKIFDaY"
    "SbYb8OJbWyyhNxVku5OIpx7d4Dh92hHHZHth3R1WpH/aJ8yMzMeqSMNmhiEZMVju8RjVTb"
    "jq4XRftAMOZM7YKcgTHnuRlzGFdzbZTffLwTphxQfp+F3A/K7yhZAcovKL8j3Ayg/I4HY1"
    "B+n5Xy+4kjLTqJnWi03uLZrEvdDfkoLy/xb6DnRmlXL0azuISkqMMrIhi4HE3meePEBM3x"
    "I1phUZT3gaBbwj/1Q5rkEQ7iaZDTbNZKq62qxnyQV/YsDgzduY4uH7Vr4NDtwlktHLQSkI"
    "2nwJLhZeMjCRqEMX076OxJt5BRjjGwpKej07BIflknLAhDcfvfig6iEZshmj306Saco4gy"
    "/uit7ChahFKKgTJmUrQCiO74dPxSJzpz/J7fZiJXROR35mH+NVZrVhS3X+Ag7C7ezyiUvZ"
    "/KgdklpnA+NljVUZadOmNNrtVkPzepTstHtddkP2/Up002t/9DfI3xoKM2eEniIsr7qHwP"
    "PpED+kSgsmQvVkxNw8nkAZuy2iqJM+1JBytGV5eyLDePhhxqOY55A5UCtCWnK4TA4zHzeB"
    "1TjvHKRrxTSBxotVMV7s6NhLvzDuHuvCncgakNTG1TYIkzpjbq4/BTkGhDWcuHs06Dmxjm"
    "hfm4nUa3myVBYrRITWb4LklNWxhlVSTQPSHrtK8mYSiI0DbgC2jDRyT3nCUz/l+0JZkZTB"
    "P0Ovz0GrNapUXl32tGNvDQjdL0NZF621NRcfgGiQNdJ6Y/X1990eOpkNRF3cBn6F8oP0Sc"
    "EXIFFt1Gmbr9pSa4igkaLQhFzI29qqGQgaIxZkXjiHXUxyZnQRjyM2QFaCGjCIY9RgG8qS"
    "JsVAHvOCreF8K2NL7/AT+eaHQ85emsS8mL0nHePBtopOUlm5WsPxWGSNReTLJiVOpyRPL/"
    "02BJ/lREVXJtkkRzHIu4h1B+yh/malxMshhLveK39zdqdUHN/spwylqPPoKOOJ7rZdahIx"
    "b8avCgo4OvQuOEk7lq5z0zsPKetdp4z+oWXgHF3aO32i7t1nmVzhl1/BgtmvjX8jR6+07V"
    "oqAD9J/Um8PGza6SOAP7YDaomDyQiF/HqyCiGkG1u+FMjdQZdA/ddQxrbkthidLjng3vsk"
    "BN8MrsQFGYlMC+MKbVC/aFZ+bl/EJZsAh8nP3+phKsPp91qsH1kUa1ntMEQkbDufA7CuVT"
    "5HjqqzZ3jDUJ71eSR/NofuWjmOAyyn9VDfoXf3rzDVFJj1LxB6L+B1drhaxjFZdeELio0J"
    "6aaLSn7SrtKQT+74D4wiS74qI9ueKikVuhj/rvyFxxKer/AIF3UEDMSVfySlusvPWKXukr"
    "lU9XFx7M0hBE3prGDIcamYfSkOCoRehR6Wqw3nLCfeGay0OH3R/vr64+VbbG+4/1JKNfPr"
    "+//PnFS7kn+KCAtZgVclHV8lRSyCDIZdQnk6JuWOwnleyA26n4ZLL7adU3Q2UFGSpT2VNg"
    "VxyNVfwo5ROfL/Rg0h1FyNhh6/tNFduxFvhTzeA/byTEnaZyOWZmai734nz4Tpv5X5bSwI"
    "1wNEdLukVY2sDRFnOghVV8SXCcRXZJQ+VMjlzEdJVX7ZOxXy+ufv7xm1dfN+3se5hfGxem"
    "MDo1qNajwLShY8pQsLuP/+qZgd39WHZ3MMocWIm8ffSI0Act8VbJQGm3wBuHoSfvGkvAK3"
    "SwwM0BF6Dxa8kqq1GleVJaYy/Ilfv2dhOELOB3q3jf3m7WQ2c7glEDjBrPE3owaoBRYzLY"
    "jtWoceWv159JkuA7rT1DfTzrMmVQPtBbKSMNigsvYv4yUVAkUEr30hjFxCfBA5nP+Cd+TF"
    "gi+vRR/gF68fnLzTenX79F92TN0IKPxXwMQ9LJ0rBjDP6G36Lfor9k9VAW6QLn4x6TN6La"
    "sIQC3YnJ+Js44I8opttklldWSWSuXMRV2Bil/J+nhhOC/SUfRPx7tJRfNUE+v/SNYxqryZ"
    "XQhXC05g4Q1UYjqkENiSMzAALqnHSxzwN+teql7narboXIRcvusCnC2BpgfAR0D1Rm81Ch"
    "1FBAfS8F1Bm+42qJZ415lawX9BMKtNoH8knwT5vQ53w4hD5rTU9HUt5Vu5ROe6/ZrTrU9/"
    "pIA/WdkQhH7I2IAYgf07w8Pq3o9Cca78hIAfI7n0OUjIm06nmPGfQFZvx1wNfqJmLxI//v"
    "XK5U+eEax+xxFEVIIXxgcH1a/tdCDMrHO3FTH6CVDJf7uWqgcfZ1SJoliXOi5l4Sy/gbGT"
    "/hPNu1XKdzDu29rOhksxaRLd6aY2UFd4PQObzPzRZ3x9puA7slJGY32G1BMdMHey/91aA4"
    "274tL8LA6P3T8uioEDmI8fAWmAfM77XN6lbnV27HuUrl3JEx/PksABNgeLdrC0NAjQrsAX"
    "XPBsNxsFhYe5YqZL1QHZlB6zh+pawOJltyNWRJ+SR9K2k2ZjjcSn/5nfg/p9gigcR+n0qE"
    "DVLYHE/iwrw/F+bAhSHaJ+islaZSjpbYBf9HTUEyUY/alaNG37yKLdgWbpXQPaiH1pFIvE"
    "o8f4mju171FHT0UFZhzDEfE2kc9nIi+gP0FG+HWpQvuorCx2xDT2QXZWdPYxONxYu8YW3R"
    "3+mTWafnuBxj4DNO1iQMZVtJmSiOI3T56/Ul4gJNOEcRZehWFnSdz0SUtojYFp+JfPM5oo"
    "u3aBsHjBFBzf8nYChIEBXx1C++XN58c65JZT/IG02CtMlDQvIEdv55WlcW4rRH6VfmX2oe"
    "2MbYVYgcNPO+NhATX7eKia/rYuItucNRjztOpXPwhpvIjWYkFxbnnCWLVTpg8ahZPN/EaU"
    "LKyrJhTo0QEin6G7xLwcLCxl0SAfT9DXmQzzUWVmRFJuxYoBAB9FbQQ+r9KFLvxQIeAOPr"
    "YMpNpXZiq2xzA0zF1TgAppfZNI5iqggQoypn8BN+XBH5rRvGrPzRrMuatVYGGfXwzQhEOU"
    "TRjIgvizirh5hQWSORoRUXutOHabNCfWvevhNpEyJ8uuIQzWXig2hUlBHoEiH+dhJSel+0"
    "OdIcRIpZuW0I/7bpEWIwVnqSbQiUL68hmMfBQ5GQXX+obH31ESR/TEPMmHUY6eZUF8LQkW"
    "RMtXELLpjmXl4Y2OZe1u0EpXFOPKo5cek9ibwlTjSxUx2RrhWqQTzlx7VG7znO1TowHgLi"
    "rQLi1zF9COZ2UcQqDRwVBkeFv+F30IrfwDFZWPlLanTOLemXpyYuEz6qHezThtsEcjz2Hb"
    "+Uhvz2DJCEbtlPtONVlQPTFV6lci9Eb/hTWyJmeWKrNK4Jd3s5rFdcI6fWMFep4Fo0uhbx"
    "mm1i4t2Shbaj4464uQY1BJyO2etsfT887Wrot5u+ZD9+irfDfEP6iEAVMsgP6SsDZcdRLy"
    "m0SQuS6FMqhPZjQp0UeNCPB1wG2shgsB5MaNICF56yE7yFbHSqYUJXp5UGLfS3sWi3kgum"
    "/aBvEAP2FtivY8p//8rSdpyTOKe2nZ6fGxnozzsM9OcNtQ1SnZ6DvrYUv8GexwoZ6ONj5i"
    "9Xr0PbRvUFDVxKFpdSKtQmXh/EG7SAvBXyuM8ZppDBGTbmMywPgrPkr0IG/B0zf6FIwcmg"
    "RQqgf86RjTJlhK8dAyp0YKTvi38l7NjCRaKSAfqTSnoE5N9AzuOIWFHNi7BIe6zQwVaAnN"
    "NJQA85p5BzOhls7XJOM61oAFg/lDM5imxVgxxdQu/Ibsbh8nmbys8AoP5QTOQmrBV1z+Qg"
    "SLXzIQ6CciY3oa0aMkwurlTsHeqQ5b/hupzRTYyrmsIYE/0/ZFlkJ+0J/8WQmUHiv+ero3"
    "dWAPjLEjOEUZ40iHwchgn/IN33zUR/g/HafP6q2ShPUZQp7mrCosgZ6MjvP3jaO5SbNMlk"
    "hzTVA4S0WybhHDz7ZtqZTuA9bb1knfCeLmh8R0Ud5B5MrtMCp8fM6aP5tUZ3aoJ75fmxAm"
    "zMo7AxH96+NFV8TQxMR1XQrxlZn7Qr5/LxzEQxT/KRO5Xyq4ggtuToIpzcE9HGgf9JCqX7"
    "TdHTYU63EdoGbIkClqB78ojSDPCszwPnkGgLIUrwied0w3y6IggvmE61P9hbTbpN5KCl6y"
    "KvhleYB8AIMDojwH2gM/u2K6j5eAc11IE7TUyhWsBUseUn22pNmagu5fGTzAZlDekweI+o"
    "qszwJQOpaH5lgXI+3rV6PcMji1eiqWafTPM6JehcvdVfJnz7zLZiUpXKudTbvVhsx24Pnz"
    "a2OLFrHlZSOIfw6XffmSSOf/dde+K4eAbJ+YdOzre39EMy/gQM/JgxLngzTb+udgFHIXGm"
    "iM5gqXAhP7vJ3OMioK6Y9w4HaI0W9s6o905CGAt71SupUoILdMxcBh/caPTBqh3bnAtVOm"
    "AAOEGn5wRVWlE9EWal85WjCFf3+7j8oDFdBCH5TFa3LWHKlQGzTl9oOtRblWONvKGpl3iG"
    "7mK6Wc/QA1kGfMeLhvcM3yFWBCWLyZH4eonev9lzHqOQZvnD8n5l8gUtz7K3tjzlX0TzpO"
    "kgLR/OMmcaeEbBMzq6A3Cv3juoYXFM2VY948zBr5yMgD2EWU6dFdWb2ELFq9ABA57gc72z"
    "Bl+RsuAM6ol7VY41x74m/wL+YNqYnGkjPbsHgPmd75Mk+amcz1Gcq7fdKEPoR3ao7KtEgx"
    "TAB8P1x3w2N8FVtRUDbLOrbQB0fy1nchPZqhRggC0X2QbA9SadxU1MS6l2jBbkn0Lsk5N2"
    "A3L6fGZiP14XQ43Mx9slDQkSJa1mwtZL+UeXv15fzuoWX5+KmslvUUT4fxGO5CiRCIMlcT"
    "o8YNk4hEXlCzm33tq8/9f+Fv0WvSvmERRhKGkStOTDIv7KdgO2WsmvZoRWK40aWqHB+jxO"
    "6zNUmgUb3bNnBdjonmOp2Wd7CoGVCKxEk8TZ2kp02GK+IztQTFG1q+UL5WYHKTd7VFX7Rs"
    "RxxylD29TtcszMROUWYd3eohi/U+/+AT8meQ2JLSH3acUIrtEyHDNZHYIruiSaz1AQyUFi"
    "lX6VoH/mOmtFnX7ybEZFJ0CbHYP0MuvQZud8HTTxv17hMGwP98loXBLfz06/vyiAF390QX"
    "39+d2nTxqZXOydRKR9b3SXaDeoDWJAt9bhR7Sq7IdtjRSQBbvKqI5nsKuAdj8FloB2Py6c"
    "jbT7o+lNssrd5QORX1+nNCkDZjs0JjnUI8XYndrSO669iNGKazAtsC/ceIyGohzfDCW08A"
    "UGCVoSMhd1+vjaQku6lc5DuhAV+qSvUJsEs8f3aH2Mu4v7x8QnwUOaWQxa1zi1LijwDwX+"
    "DwjtPkoa4Vu60aSituNbEADCpkWjyoO8gXN3cYkaKRQRGV15iYbOcRwx7WeypjH7mXCeJl"
    "oxrTqgU0yL5VAvVsbuFtNQSpWKR1sRiSVrJS+oqI+ciUwJF5KStACysERzyWopTNeiGHIY"
    "RPczPjDwl0KyuqNU0sp4rkAXRnaIF5qYxjdJEWLsx0TsOy8vykx+Xwd8dR1HfjPZ+rsFuJ"
    "P/WGwiXzAZkbQ947cJ41rct9mqSr9X8m1EthyE/zxxWtiDdOXinjw7Nbgmz05bb0nxqF4P"
    "RnjQGIk1Xow/X199aZGlK1T16zHwGfoX3+nJ3sxmyv643QQhC/heEK/d207ogF2gVLkpc7"
    "hffH731zonPny6el+/AsUE7+sl0Pgx6Ylz02bhV4ig9HNt7TcLFCsXh6V8WKUE8XB04mHF"
    "8VXKA5ZsrlICm0fNZvDCjcYLx+g9seeBSgXg9wZf0YzMsVeIAHpwfk7P+SkW8AAY/5I43d"
    "xM2eYmCa7iQB4I1Jt8LkeRVS+vUTmSfyYc/Qec/W6NfbJ8POu2TlYHmniQZdpo6rgVfdnW"
    "TJr6RNqpqG4oa3SLMNlAriCmdQ73mELr902taPnijzay3GPT+auEUYumVZskNSlm/54hMC"
    "5O8IqedRgXs5XQYFcrr0oClwSlwWr3H6H21UghPXRCY3FEmZoLSwoHLeXDh0OAtXCXkOSE"
    "GQmshc+DzRzCPntZpYOmI2PmsChNozW8dNSBLCgOJ4i8nIhgV1WgzIW7Kh0IeL0FvKPUzQ"
    "HoT8C1NCZWJCRJ+nChSgfVWyblXXq2yINzaRTOpUyGGQDmD+VMjiJclfdGV95lqrDuru9y"
    "PG/oyI7n/ThDMwFiqDOA/4DrckY3Aa7KXKPyil7jBzL/TDh7qp47zeNZl1c0EQO9VTnSIG"
    "NjRXAkawdlPfby1Ne0brpMfA3JgqUVhUT+RJ65+BZFFPn8t6PUCSVcojL5dUlibarGHt/U"
    "M7m2Uhs+JitaJln5S5qQqMjiCCm9By/rhGTVWYeXFfJ1IV934tmk/KcTTTf6jmyMnOBwCJ"
    "/s7RTZcyZG7jrTyVfCH9PtcNOa7CvemMnKWDqEhXcFfNPP0aVViki2XFYJgcmjZnJVKrbh"
    "cpUSvNNj5vKCxneUsV67uU4LnB4zpzHn1GrNNKF5rZqqSnI4X+F3+xIeB45EyC0DlrtGIY"
    "MNM+YNc7Qm6mOTaiDY4RmyAly+o3D5Hr7b61TxNWn3eiQnD/Fjoq3KlT2Zdbp2yjEGTp17"
    "8pi2gwiSNBmN81U8naE5RytKi5VulyRtBiEM5bc4IcKvssJzrfNmgBl3F9Jqda5EWV8NU2"
    "tnPt65sjNDlVxqd4484HBjhXVBALb7dtt94x490hkUyLOweQJlDZ46zp98hMHpI9vPpm7c"
    "LP5GV2q5dZjWmau5N+VvaDp1GY6DxaLo1ZofBfnf4thimznxVoEfU/EkpNGd+hH4eCcinH"
    "YdY8e9MUZ1iJ1+953BIcZHtR5i8lmtYPB8zpVsqwxPhcQ5J+S5EcbnHRifNzFuHlWGFrsm"
    "oUOBzgNa7qrnvgW+TUoAWJOkFbBHmwMiH+/c6fDq3OBweHXeejaIR7VCqTRhPr/WbeBVaZ"
    "yD+KXJ+fuy/fh92Th9fbqJWGy3gEsS5wA2UTzb9c5GpV/ZL1O0n7TBt0LkoKQ2fCgTXZOI"
    "v99b0o1dTeUG4TjKKov3OVNWWWB29+it48BvlUE602m19M64aA/drG9zGwa+hgOUhgRHLX"
    "dqQVSD/ZZT7Qv34pPD7oH3V1efKnvg/ccaqF9++fz+kl+zckPwQam1SYN1TO42YYvnqCtG"
    "WKU64A37/r+8n355/+njh483/3Wg29ZMZe/Q2Os3ARSgOBlUt4EY11ao+Q+cX0Xh40mq4U"
    "4kGiRTxneEvOLorh/XK5QQ8jPmkB+IORmNUFY6c6yYUCFzyDQHET/jYcl+I37SFTwAyjfF"
    "RNNa8abwVrb6uAJ+uPrzmUZSntd63NOHs11ud29VjNvpfL9ZEpRsViJUByNB/FWC5vhRxO"
    "zIMtVyqrz7nboy+Tgfc/VjjuO3fGQoo33k6ARtRb5OOg2OCfJD/ue86dE/8Lu1YQISr3Qt"
    "FKj5mzgmkf+oiRXQ7M2UDFotj9OtX/CywYMOq7xC46DR+MwkIqw9IKyR/JoaFVdbTbM3A2"
    "NkRgdGyH7yrp9VY/E0xvqddS0LOkD/SeX8bJKjVBJnYB/MShaTBxJthHMioprw9a4V3SB1"
    "Bt0DL+pCDmqaq/TIFwRPrGEwtmvTrogBGIFGs4IVod6cBQoRQA8WoOlZgPKI+ydinIf2O4"
    "qtss3HZfyR7Ww+SK/Pic7+oz6fdZqA5EjPL4futAJdRQTFZE1jlhlj5BSzsmOZqJ73RmZq"
    "ySwtMegBB3wtBGHAHhEVxfXEVY9efLm8+eb866axZz+vMGiWljrQ5sEdSVh3y7SjlOsDM4"
    "6RGYdGEfEZjb22jmfXKxyG7equht4Z/eDs9PuLghvijy78rz+/+/QJ+m8dvLyhfQSAs/Ee"
    "Lrn+Y+KToG+9qwopMHrUjA6xTrrujPXMSSDS0yLSk8Qxv6VtU1WqVM7lUpybJQt25Ao2vD"
    "YSsCBaaELId8GcUzkH8+m5Sd4VH9UeRnveyLx6INGc6utBddRIUIkAZwuc+50fWmLncB/+"
    "GMnU6ua92FXprKABO+vT/L7Qz/B4DDhKP8ORhdxBhb9nyArw9ozC2wNN3Zxp6jayU90U1d"
    "093Y7jSbvBdycaB5r4eNblN2PZgJ3esr+INlRBgtYxSUjE2YpkW6pslb1BP//x4w+y/dQM"
    "8bchRu9JhGiMHsgy4EcpCjSx0APNaVoKbRPMvXuii3Cu1MMsholCaNmrdI/aiq3NyjJqmi"
    "HVxMaOgff8G5q8s3RJ7BpZ+ZUtPwyquk1DIJl1+A03dmaXzaENLocL+jZxaJ21O7TOGg6t"
    "fJ/YwZuTAMQGEOfnnim++XgHwR3eITv+go8Hq4RlVgqrqxZWwzA4jXiCk3cfbj7+enkgnA"
    "dfwnkHOXvfc5USqguM2fPMYU96BRhUCIHHY+ZxnhXk8ROjyebu2LY6rTO1d4aIawtxwrxN"
    "v/1Tp4UtNOYtxBllmQOZUzgTCHpgRwxUCDuBCmFQIexpFcKO1i5uZFcR+JKfOSuqVnhzLl"
    "TpYCuAL39yvvzDd+sb2Yo3hdekWZ/mTBkA2V/LmdyEtnqMjsyhLyvSaX36ea26Lrd+MWan"
    "Z/8nURk9maFf392gIPLDzZzM3yDOSoZk0XRZmmwVhGGQFhuTDQ4JygtGzRBeiY4O2bCIxp"
    "JW08xsny+yaYfWEgSgGR2TFS2TlUraFgd7dbiioIBbfSKywazDrT5+39nBHJN7aZYGVesO"
    "VbVONMHw1lymuO9bv64+A1gTe1ZuFr16SjRFHxk7hrRMAPzomWGSlkwQV/qC9KrI1jYDcK"
    "Rnwxkc34uSjU/ZJO1zgOXkqXxZxOkq3zCdJ2onS+rkzmyTwTwkOVI+Xvc5j7TksOx7Z8CF"
    "ZEXEN2gwob1LnEoDDeIqLqoBG8QljKw9nTy7S5hVCME/qxVQJUI2p3uNCmBtO9StkW0SAr"
    "iNMzrd1w+Yebdr+/OgpHPomhz2QLCGtkYFwHaqntbwamkB5PZz1xrhJiHAq6miHkTBarPq"
    "o6c0SB3C99C17PHvvblQJwUu9OVC1RloE9lYpYQA7DEHYBc+4QaPux2DDqeEXhg5By86nI"
    "MXTecghF0PK2xC2PUzDLuGxszP4UqC8G4IL54CS4YPLz5SpCaJubqEwxNdrGb+bNYZramO"
    "2hmv+Q6tY3oX41XRJXYbISZKKfEFE/O/89xY2WFku6SiyQhay+awjBO8ESWWaMT4S0I+Eu"
    "VvbwZs7vVN+4nY7FWBCaIzp3G0zhBEZx4rOhMU3cMougnh5xPzljjRuLI7CslUyYZB+7g9"
    "mKpYvzKB+lU70q9agF7hOemhEDWpHVSFXdKKoCbGc+F0TB7ofU/Du0oJXB4zl8EgfAIGYT"
    "AIP80gDKZCMBVOgSWumQp/CrFPTjrshemAmYnR0FsXYw1Mh9slDQkS/aBnopI65v+M7vgn"
    "l79eX85S2x4u7HQoIfED0WRyP2EejdmvYdcrflpuxcv7V8s/8hL80LZ4nJY4aBIEhZ2ePS"
    "vyE8uKBQoRbILeKdXK5WGFfo0QFj/IstOQZXWrfwCcVd+1oxjXtrwBvuKIHgDb62yaaR3o"
    "prAq9xj0HXO871gccG0VP4oE5xOdQqs+n3Xqs2Kkt1aG7lRnryKCuB46n2Utw4QmmuAHMp"
    "dNw0SZMFE/jJFEFBijD8GcxF+lQSy3lN4n/MdQtMYxE+EtdBNrFN29vMFEBfY3CaOrtKyh"
    "7HAjVV+jkmIxWdh4jrPh4DFu8Ri3K7qc26s1ZaL+lG1khIYUGLDTZQ+toQpwXxtg+7oV2t"
    "f6YAgbbEsKWLg7F25auLJPQl6dErTS3oYBqC+47/qCQkSfi7fbnCMKjYMID9//jOF7EvU5"
    "SmqEzlTaOnhe72LDf+y8DwuatMCFvod5qR+ZH+YljXMNLYcXWoSGawVvNt45aM9OTa7J0/"
    "Z78rQO7Tqm/GevbNBVSJwD+PT83CRh4fy8PWFBPIOItmcYB8p/2iKIV/0YXaOFiN9Rcxqv"
    "2SYm3i1Z0FjjMdjB6wY1cHts3G74kI/o0/iZcJYm7T6N/Plst08jVoYa+TQygjSMruFgQE"
    "ucCPdDHJA5ohs2QwlNh4oU3Zis+eqVSaFBgnCUbEnMx+EwuCd6/8Ze32bi68g8EDv6pICt"
    "/ajOjmN6lUZl0QG3xnTcGlO0u7tlpwFNd/+arr3iA5otSMBdEvAv0T3/VtEHGfMS62Tg2o"
    "hOKXiTjvV8ZbBBqkrCZOxjKmxuuRTK9bdICJdb/IhuiY83CUERvaXzRy6H3gUJk7JnwNCL"
    "L5c335x9/VZKs6LXgRBOb6k0veuSWfb4JhP5V6aXJ4RE0CpwUrdcZ2RQxNUiWzWloHFOP3"
    "llIti9apfsXjVFu/mcn7Wa1gntCCskDorOw+sl/NSLPX5BRFaBQVUq9yS4fRRXwoyR1VrX"
    "VahdQVFIoJxBXe1YBLFyp1pKxw1iEJRHJyg3Svv05HWdFlg9OlaPRidKCGMhmV+nRS9PtF"
    "pRbcwOvSgb7SXKcBPNKB0ukvC5YnIbhKHUUlYELUQ2k8zIzz7AERV6B6IReSMt9ny9bESG"
    "BX8ylx+s+KNHtKBhSLda5WivL9NWAc1eWST5V7UlSu+PoyhB+r+J7pPzx/YgLsngDB7dGQ"
    "xVBka099S0jeKgtOJClQ4YYMUAyHQfRaa7IjM9EWZpxOY/RBHaHEW6uu9HlUj8S9LiaEh2"
    "uhcSc5/CmsRJKsuiLY3vkzyDd01jhsO3XE5F5JsVDoSMG9LoLkGMCnEWiZfMEJb/zT9T16"
    "22eP5eX2biWWgrkP/3ltL40nYndwe4ISZyG3WJ4lATf79mWyI2rw3ABYFzDp7TcxP3Ax/V"
    "Edigd0BIjCwwrhA5uJKHzyhc4yThF9TcuulAg7AX3CMLoj5EwA6/oB40i/o9pSHBUYvDpy"
    "CqoXzLqfa1qvMD5bAmkfdXV58q1pD3H2t335dfPr+/5Mtcos4HBaxFQw6ih6BfFlCVEpIF"
    "xmyS+h8aRL2YXCEEHo+Zx1Dw/wQK/kPBfyj4P2FlHUzHRzMdH8+qeUPviT5aoHg422Xf9F"
    "gxziQ+gC+Vb4JIFuaP0LufPiJJ/hZRfqhJP7xQ2ESo8j1ZM63T334GE3uk/Ckpm8qihuT3"
    "dcBPOAh+ntBBNuuwOkI62x5tNeM36R4oDvelkUH3ZYdB92XToHskg+PItMa9VzATV4m1sb"
    "FK5ZwBfQ/1m0DDew52kZE1NgVW74/ViqRsyegqJbB51GyGBrbPgctgihtNGK1iljBngUIE"
    "0IMVdBpW0PqqHwDjPEDTUWyVbT4qy/KvZBmku6phV84fzbqsyg/KIAOTcjZ8hmQpD3T7mJ"
    "V/E8Uw4tYIWEMqbRKYZlGrhLKUWzM7bB4HDwXDmuNb4l6rCm/eaFYzsHt6C1qpeaUhPZZv"
    "bX5XMJpP496bdRjN1bVkYxWr0zloRD81i9ztCNytW8Z0G7cP4MOWk3QcdAh6PFjQI0eknz"
    "2wQgjmgzGbD5oChLXht0IN3B4ztyH48QSCHyH48WnBjxU1ylwrqpD12ksjOxiPY2QFezcY"
    "XafAkv0aXdPDZACUfygmmtbhYwpv5dQdl+U1SAJtX5D0wazT6loMMWoEQhcLUQGgKEssOj"
    "i+QfyvFb8ZZVmArF/6TP7B10yc1tqSf6XFHvRNPwabWWu7zWi93Kbp0xWHc64v6KU2NZfx"
    "wGWr+/qjNkOofMhIvBIVyTSPwUI6jUtq1mEhnVNdD4d2Q10+3kHjHIRkHgTm4UMy1zFdBC"
    "GxFn+rdKCD9NVBFjH9J1+x/DILFpp2Rn++vvqiZ0CDsK75Bz5D/5IdAKbHiw5YBSIV7T5f"
    "3S8+v/trfeF/+HT1vq62iwne17iwpGGv7slVOtgFfXeB2tTe9KhXaRy8Uc8MTvqz9ga/EH"
    "r/LK3yWUMb6+u8SgeGrP4nWalX2jGgQgc3SV/8waJ+TPQVQ4k59goRHDzgzJg+KxRboxUX"
    "qnRwCvXFPwmY/SmkEMHS7w19zeJtDn+NEBY/eFIn50kVR8gAGF9n0ziKrXLQGmCqdGh9Iq"
    "xKY1hHka0q8QbgCsl7AGQvs2kchVXRTyCc4rDhFDrRYgBob5Sp3AS3Jk4ZwJspHwOg+1M5"
    "k5vgVvU0k0ssNe4NcYmVM7mJbdUOOqooq3ckDnzhmmmEWWVPZl1xVrgcsyvQqh3U3RUNre"
    "KKnhxUNJH+g0+M0m+PAGpNgmh3W7ZnQbjgtdxPcwK+qSwQzoY7iO5eKgzyNzLtxd8ee6KQ"
    "PCnqZGxoHyLspGGrOeRl9u//D3A9kIY="
)
