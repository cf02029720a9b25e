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
CREATE INDEX "idx_driver_organis_c65f92" ON "driver" ("organisation_id", "name", "id");
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
CREATE INDEX "idx_evse_organis_c1839f" ON "evse" ("organisation_id", "name");
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
    "presented" VARCHAR(36) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "allowed" BOOL NOT NULL,
    "reason" VARCHAR(32) NOT NULL,
    "details" JSONB NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "tag_id" BIGINT REFERENCES "tag" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_access_deci_organis_4e3efb" ON "access_decision" ("organisation_id", "allowed", "at");
CREATE INDEX "idx_access_deci_driver__641a08" ON "access_decision" ("driver_id", "at");
CREATE INDEX "idx_access_deci_tag_id_4f7c19" ON "access_decision" ("tag_id", "at");
CREATE INDEX "idx_access_deci_charger_453520" ON "access_decision" ("charger_id", "at");
CREATE INDEX "idx_access_deci_evse_id_fc8a3c" ON "access_decision" ("evse_id", "at");
COMMENT ON TABLE "access_decision" IS 'One answer to \"may this tag charge here now?\", with its reasons (ACL-8).';
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
CREATE TABLE "command" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(32) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "request" JSONB NOT NULL,
    "answer" JSONB,
    "problem" VARCHAR(255) NOT NULL,
    "remote_start_id" INT,
    "virtual_tag" VARCHAR(20),
    "created_at" TIMESTAMPTZ NOT NULL,
    "sent_at" TIMESTAMPTZ,
    "answered_at" TIMESTAMPTZ,
    "confirmed_at" TIMESTAMPTZ,
    "expires_at" TIMESTAMPTZ NOT NULL,
    "open" BOOL NOT NULL,
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
    "eJztffFz2ziy5r+C0i+TqVKmJnbsySZXd+Ukntm8S+JU7MnsvZ0tPoiELK4pUktQ1nje2/"
    "/9AJAUQRKkAJqSSLi3pjaJiCalr0Gg++tG939PlpFHAvrDhesSSt8T16d+FE5eo/+ehHhJ"
    "2F8aRkzRBK9WxXX+QYJngRDBYqzjyYNnNImxm7DLcxxQwj7yCHVjf5WkD5xchQThkG5IjJ"
    "II/T5Z4geULHyKEnyL3AWObwlakJigMNr8n9/ZPTd+skB+QlFMMI1Cip5dvPv4/NX3P/Dn"
    "eZHLHuiHt/3feh36/1oTJ4luScKk2AP+/g/2sR965A9C+T//PoniWxz6FPMf5/ieQCAIog"
    "1J/5pMmMTfJ17s35M4v559yL5T5ZP0G1bHkXtKpI/4V1jdOXOfBF5Jf+kQ8bmTPKzEZ2/9"
    "2w9h8rMYy8GaOW4UrJdhMX71kCzYV88F/DDhn96SkMQ4IfwJSbzmWgzXQZDpPVdsClAxJE"
    "VGkvHIHK8DPhe4dPoFis8mjvP56sa5vrxxnEltnuQSkn6zj1ymKDbH2FelAoBb/hWe/+Xk"
    "5PT0p5MfT89fnb386aezVz++YmPF961f+unf6Zcp0EpvJTD78MuHzzf8C0VsIqcTnX/wby"
    "GDE5xKiQlQoL+KCSVhQhRKeMfUqlZBSaiiCfYTq5rIcW9TRf5BoYviNTyEMpb4Dycg4W2y"
    "YP88PW/B+dvF13d/vfj67PT8+zLYn7MrJ+ISh72AGSd1fN8zeBJ/SdQYpxIVcL1M5If8Ly"
    "OEugXamw+fLq9vLj594bdfUvqvQOB0cXPJr5yITx8qnz6rqmF7E/Tbh5u/Iv5P9J9Xny8F"
    "nBFNbmPxxGLczX9O+HfC6yRy2ALrYE/GJP84/6is1mLNrCxgURQQHDaotpCq6HfGxOxS6d"
    "urq48lbb79UFmjPv/66e3l12cvhBrZID8pLV0F2OleZ7JOFRI2LlInOovUSfMidVJdpDyS"
    "YD81lcoI/8f11Wc1wpJIdany3QT9Dwp8WtuZ+4J68r/m69DlKKLZ2g8SP6Q/8Mf+78nh5z"
    "mHqDTPc6Cffbr4W1UH7z5eva0uR/wGbysKKRtW+iZSWW63qTSGuX9Aa0l6I2QDWB//klgn"
    "+DND9GmjL3kQ+thLQoB8V+QV7qG+BhTCsAR1VkXhbutroJCBV8AEd85RzO+UfrI8qevK+D"
    "mKiX8b/l/yIBTygX1/HLpEoYGMrbqq3G5kr8K/8xmXf1rMmhhvtiSPailgf2EIkNTI/8o8"
    "sK8f3t1MVGZPDzC/K+5kKcJlU08DXL4/9oDsZXabcS0luqhKRoQGpGy57QHRm/QudgJa7E"
    "gaeKbmcw+Qvt/eyE5US35GA7B8T5th926DY88pbW78SnQSVT7Zjq1fWp4sq5/gEN8KfPgP"
    "4V+7FI35EkdzXwDcEK7JB0w1ojUraezOYM1viwjxKEoWPNmI6AkOPf63cCr+hhP2D/Z/q9"
    "h3ST0m0+kOitCLMtbCwXDuyEMaFilFZhIc+/M5HyeiKKpAjZswtZdv0zDUjQmf9M5RAjA6"
    "u+zuCIxE8pBUFz/QhC0EP2QTKf1e9IeQbNiP3hv1M4xojfizpqxmAjQfbyH9efLjjxr8Jx"
    "vVSICKa2Vna/tCGWKcy1iI87kWzuctOJ/XcS6WMJOwyVbogFGTfD0abdREBJuosyEzZ4Uf"
    "loQ/3BB39R0OqITtJ2PXAnt2wqZxwOyZbkqo3AB0YK6DZTRjZqTD7c1OKijLgwYMNLCI2N"
    "2XfhgpnLs2i7MsB5xmVy5Z4Oiu45iErpGNUxPsZOgMTQflcLpONL05mF61cJhfTpVUceMk"
    "lyQOFy55sd/5ffLi5U8vX52ev9xO6+0nbbO5PnMlR7aGaHseVVnSwnwqnuXiXYXBQ/aGjS"
    "S/KlsMWtOrIAw5mK2joKWMlFASg40bgpGjC0amM7iX+E5+o3HNeP0Qj/SqDysYsfb85DJM"
    "4oeJKhJRXJ22hiH4OIdsB2rFINwFDtl3SuME5ejBhl3eYH6EY76mbMizq6+/PD9XnA55xH"
    "26HgVJGiMK7BHVgx4NIYrsXE3zoGiduFFqcrWMouvZP4mb5KPgGMkgAxNwvsHO8w2u2sRo"
    "ZgoKCRtjIS91QiEvmyMhL6s0gbS66SIsiRwO4slkpABLm4wuwJKIhXMYjo1Yf2wEaJPB0C"
    "aSuayvAkkIKBOgTEZHmfD52wPGv1Kbczell3xQZEmeMq9gSqRs+maaREre302RXCA2CcRO"
    "nHBiw/PZMOSHKLonMbp69+VLnQ3REzFJxFQkYVI/IW0pmFEY+CHJLqd/n6ZR0lSp4kLAtm"
    "nIvBzR9jFtITgg83K/mZeRu1qxWUTCxE+MUhNqghYi/vKVBuAvXzXizS+V4c4BM012rcr1"
    "A/ZxCdQS1H/RKf3yl+bSL3+plX5ZYUo3EduWF5guTLCuCdqXdHNydqazlJydNS8l/Folz8"
    "9b+glP+eBVsqJ14uRAKjbb1ny/tvtA3p9B3h8lbkw4fonRC1AR62X6D2ip2QObTNx1zFfn"
    "7KwUz5msA369xEHQaGM23eNwJNCP+zUkT09+Ot+ajvwfbcbi9aeLjx/rE3oeE+Lck9B0SS"
    "nJwRJisITMgsi9M660JUkB2iap8rG78O875VtWRHsI8A7MgrEpvhuTW5//NtMob1XugIFI"
    "fnB4lZWe3P8e/ULHHXjR7A68qLkDfPVXnX9oBruQsC7ee6bDJJw1EwlnNR5BcFMm6G4FAN"
    "yd4FIS+zhwwvVypmL42yz5iiCAvRPsuR8vNzjm9mLDUZJmvFWyAPlOyH3XVVHyLXRYLmAd"
    "uCd6HG8LxVsDd0l9I2yz8QDtTmiXJCFxipDJzleSsg9mPWqxhVlUw9x5E2wQB+B3Ai9iPB"
    "22waqcdVDrxIWaw0K1qBC/9yrasFm6qcPcyBhWpCxKWert+Oq/1n58Z5QhWUgMI0GSP8+e"
    "BMltyoYBl1gIAZVoQCWSVeQqoj6tJZxzEWtiDkeo89Ah77QkZtEyfmD02ZcIiduxWkFFFu"
    "jzIdPnAaYJM+hJ2EHTVVnQ9KA1neVymiq5EAP9Dlm/zIbrtmCXBEHHQ9axy5MBHHpHNo7C"
    "FWtuplMRs8gw6s2/zVLyHf7nWgFuS2SoJnnIWPK3iw8fL95+vDwMW9N/MLmMXoflS3kDWM"
    "aGvIzlKiNxHMVMlZ4R6a+Wto4Y7T82CAX9et0xoKBfM9RQ0A9Opu+dpcqPOBqpQBIC6OFo"
    "+viOpvMJ3APG19ltLMVWes2Hdzad/cBrQmn609Vn1KUh051n1dlgh0qjdx5avwoJQw2HNK"
    "11xdsA4axNUPwa4WCDH2haqM9PKCL3/MykSxDbJSlar1AS1Q+193NL5aH3coM46SEN/YcU"
    "7xWP/aYJ1zPCLmaWV3qt1ILqnix8tupl/5KaqO0+T38bcSjkRzSNDQnxqBMzEMgmHSRN1/"
    "oXzL68GFjGon2s9O3bB5YQaB9axqd9bNExjSbRapU1car/ihw6cWnmB8HWNC5dUQBZDIYK"
    "BSOxIqaouUJBTOaE1+c3ogNKQtYd5j7VIdxOmwm30xrhlsVno7gx/6/9dKVK3iJCuY+zlS"
    "vmbpKQe/jKvpot5+WrgtaxWns5Lj++5MqDrR89p1dWjS8DsBWiNuKtw9q+amZtX9VYWxk3"
    "lS3T3LigJtjLMj2EUtG9cbgxWUbM8mbOcpyYoauQtGgX7C+smrqlxic7qnIH3Ai/XPy/Xw"
    "6zGe4nmmocTLO1ylf/8EpOvlHa9VYK2n7qp10XnI0B1oUQQK0PdYmQMlg9qnL2lffqv9b4"
    "PMC3RudotgJwjKY03fs4RpOab8xO3hhWA6jIWbh7nujU9jppru11UqvthdcMpNin3YryVI"
    "UhxWvIKV5yZMAoGVmSszAxxiYVwyGhp6Jpsdt10nNZErQ8bC1vg7TGWpYlQctD1rLn08cs"
    "3Apx0PeQ9e1GyxVPfuq2S5dlQdND1jRfhZ2YYGoWBK2IWRdx7p/Bybe7mVH8syxlHcz9k+"
    "2rOLr3eRAIK6phtpLAFUkodmJS7ISBcvvgLDemFU9KclD2pGPhjW06rxn6ZTlA/5HoLwkD"
    "0KiMpkIUlvidS/wiWseKmX5D/mis75MJWABum+15+beb9ljH1vT8ePX5l3x4NQBS7eIT3z"
    "H7w3BlkaVgXem2rqSlBZeK0Gor8pKURalFhz4kGLnOisQuCRXu744+MmVRi3TQR5JzVgtW"
    "BEKNrUWFsEXwHniK52AyP76zIgpZ0ENXPYh6aPzkO7cDO5ZTK4sD4TZkwm0eR38Sph0c+/"
    "N5XdstGT1VwUdl9oxHw3tJ4UkW7CKv+2m++NVED1jk5Ef+P6uWP3cd83N4RqSoLGNhDtWp"
    "DvXczDxX3eWcY/NDVfslHXYulwRPrtsc55tuF/zLcoD+o8oS83MhHXSgkgZNdGQ0cHwn2E"
    "5zNdREQQfddHCPky74l8QA+477QJTgoNNGUBYE/LvhX6oSYpRfLAuCez1k9xrKVU76Pers"
    "ko4NkSuikJc/6PemXFzJMIfgcc1ThqbW42xOpXJa+viXxICF74q+VPXMgB8phAD5rshDad"
    "zBqAJK4x7PNdxWPTTwCrcysPp0x51H0zpAL4kB+p3JqFJdUAM2qiQH+Jvgz0ueQkHuoxfk"
    "zvymHmB+V9zJUoSrhX+h2vmBqp1XPaQeML3MbjOu5VkXUskj1IA09d17APX99kZ2wloiOT"
    "SAzeyDHpD9VtzJTmjLppQGtsrixMa43qR3sRPTwjHTwlOdCNgB0vxGtqIq+VzDas8RRJR4"
    "7/FDan9XO3MUV6etTTnEOMfLB+7sx/FrmPgB2ixIiHCIZDP0O4r4bRCOCUpvO0V+yIb67g"
    "K5OCChh+N6N44+bqjsxVE1kavdN/g/D9qGIZtfbUbcECoWH7mzgsg/+zMKjWrDloQszM48"
    "16lwd95c4e68VuFuzV87dXRVDfFWoC2mOkKgW4DlMVIIHAxp4QAe6Wg80pGsnGjJrpX358"
    "qldvtGGrTTtrmO+JF4BivC9I54KJoXjcGmaOMnC9ERLPDnBD3DK/+Hpfd93aDpfBeFFVMx"
    "WartqKTurP8QvbmyUvTqq9GKiKlM/lj5MaENLa7u/ThZ40C0dYFWVSNZF9sMKvGngS2Vj7"
    "fQjNpHgSXeyt0E3kLCQoD7r7sRE/YzqSIPsPnMoiQyjDrk/LHW1CFvqkDerI/G2uNweNQA"
    "91UcMRyWJkuNJGJBEZoDdGeDHkt7zuyWjUuDiVwRs693x4lOL7aT5l5sJ7VebJLxXwN6Ry"
    "nVkiRk0A86g5734OxSBrsQg5NFQ9Zvajt1a0NSFgU9D1nP7KfN/XjZtUNFSRY0PWRNS+yb"
    "oZ7LkrAxD1rNOdlaoUhbmy9mItAOUL8GNJy8nfTpn8GBTDiQ+YTRhwOZcCDzyauiHEQ2OJ"
    "NZkoNXAU5ljgv3Ne2w8UpCgDxkco0ikwtOBB7oRCCcXuv99FpmZPQ1X9kPuC7uaCfAZbtM"
    "A2O+p/UA8K/U5tOB0sYPhy6Pd+gSDgY+/mDgsTK7RY3jKJ4oc7vzi9P27G552M787gu0Ct"
    "a3KIoRjdw7kojU7BBdfru+zBKzkwXJU7W/o4i3uUAxWUWxGOon9WTvfm6pPL8mbYzhejlj"
    "HyuytTd+TJz88rEPuEHydv/J26lqa+pqbwdVSNnEg/XRCkp+XwxBrYha5O73AeydHxp1oc"
    "zHW5eY2v8ZA377tMOeoi1f43StSFk0XXusM8z3Yd4y0vgUh0L0gDP54tvFh48Xbz9eHmZK"
    "7+NURwZflwrPJVFIdhpyFgzkEzzFiDZAP1ET8hDShgDT4FQCAaahIDzwANNYYd0dYToWA7"
    "oOE9LAf6aXpu3sZzFIg/tMqQuULHCCojB4QLFPCX2DVnHkEsr+ihJ8R5Cf8CJbsyBy76iK"
    "7+x6m93VLRr5yuNWMDhuTa69cAvNfOM9DtYKrNu7tGUi0CHsEdbJcZag99gPHm54ozfVKi"
    "RdbV2IPD7OSbYDdy5GNwuC6HqZlsbhFYG/o2gRrWPKVhT2H+F1/9LwCK1WBMzr/r1JFx82"
    "SNQIFMtRUSiwvnAd5pHKQI5U8pgJ8j+2vYSrIZt61cJM6PCVeKBaoU58JlNoncBqyNPHqv"
    "7RT6uEHjTfru/rOtu6efNt0ybzZTnYzrvxPm6WWOYoAgo7Oc+tHKD/qNMLCux3HVywC/Ye"
    "g2T3JFx3aiVfE7UGXaCSB7CFQrs6+6EHFn8QLD70NtLKtN/Z2+hILE+aNK5ieLbp5C3sTj"
    "FGJ8OWxDTiTRqiLOtVSSI3jNLq48DGkSX2Az3yJOeCeQMIUQS5PoTn5DrsZ7GfmSWVtAwu"
    "V0fL20pAmu3wt5JpC40DNZKlUoR6tQjbihHWqhGmL6wBwFsBC2s9nuk082CjWiqX1tp5pM"
    "uXYr1pKzhUCEHJIf2SQwwR2ilzsSQIeYtDzlusmwQmiq5Lg7aHrG0oIjbptYgYlB5uhJr9"
    "QO8qDB6yF3okb1G29rQXPASOsvHVAqJsOCrpnyg7JqnzSxytV5NGZie9PN1N7zi325E6qY"
    "TsWR4SIiIdRtxCnS3YPFKX7OG3cO6IZrKM3PQKmJlxrF1TYGaOxsxs3y5DjHMZC3E+18L5"
    "vAXn8zrO4GNMwMcAHwN8jBHv0+BjPF0f4xMRhU/aPY1skLa/4SwLgZ1uxxVP0hfC/GQRT9"
    "kX96h7HW0DlU5H+l2yZPttAbK6u1G5Bun4g/MWjlY+f2gr0HGS4+QXSR99WQrAhyTRcaoC"
    "jKNBZCpuecxHglzhTy3FWF56B1nGdqzA6tSxPY5Nf7n0xXGXn3FT8dXKiFZrnmRjnTk2qc"
    "PK6RUPpTJoHsWiSqqH6WIWsR/4HUXvrk4QDj30+eoPlPgBoejZ++u/Pj/9XhVkeOTddAMR"
    "ecnCexz4TGFxtNQLSVTHQ0hi+Lt5m5Mx/FKXB6PK+y92Kb0sNYibz1WXpZ708eql78aR06"
    "GOR0UQzP/uZ8SidewaRS0LCevq4e4lagnRtEmf0TSgDoA6GINKbImrXN77HuGKUnlf+bVp"
    "q98lj9IKnSwJpezbpAWQskqDCM+idcL+zeRDioWBP0V3ZMU+o7yEm8u+2xteMCktkYB8Kn"
    "yrrJASr5WUfxF1GOYQD1W6b+VSimms3/NvCU0UPlu5Q9JRMscgvKPjeYlKjt26N1RELSqH"
    "/zS6NxzMpX2lYa2+arRVX1UtVWmRc2IyNwFZIWqdd/BSxzl42ewbvKy5BpT8ywkjA8+gEL"
    "BoUejNNTBPsLM2sW4kiXRaR95i4hL/vmMDjpIoKHrQio7m88APTU+GS1IHPBq+/WS0Z8Mz"
    "F8PIRShkgDbpTLny4J+i5t8N+aMB9a2AFSZs24p1+beb0uzOjadnny7+9n1pwfp49fmXfL"
    "g0+d99vHpbgXuFH4IIK1yGZsAlEYC8A+TQSgny60AVpSKv5nUYS3IWuXsQpBiOSvab3wj9"
    "lPbYTylbH/oCl/2G6+KO41pYdDEuL6kDi7LRhggb3Rldo5qRNd5WZIXTZu5FhEu0BskKW4"
    "oDSC7vHrKKo7lIPuSpiAmO/fmc/T1JsLtASaRsL9//7TWiZQ3t5JW5jVn72380VMsUyIuL"
    "Um3U4sP0Wx7nQBUkRvZfqwGa1fcalYPaF/vNIlutZ4HvMgA9I5grYtZ1meu/3Td0sN9TdM"
    "68cf1R+tVf/fwzW95G260+xcyhfqjK6m2PllVlIVw26HAZ+2meLwzYTtpWiEPp1yHrO3s9"
    "zfPJ64LWNDfqbXcicRzFxuZVWcq6jKczHUP2rNmOPasX1xeA+eFckfW0C+ZcyjqYT87OdB"
    "yGs7OWKvtncOxkv0XcIKQJIU1QRbriQl+5Y0FfsNBG4JfELCInIJY8HJXsN5YMXf20Ipw7"
    "u/pBfP5A8fl0ye0B25vtjca1ROsiW9qbBhWU/2sUeOo6otmVaVtgflGM0elFGUcuoTSNl3"
    "NRmofQ6XeIRu4dSegbcaA0IJgSREI2YrMgIT+FSpNoRVHMpseGaUQZnd/LExQB+kogfqSh"
    "cissl2lL+Fuo2HPWYaLqdbijZVhFFsIEg6ONa0brsRbQdRw83EQJDtSraHF5x1LKB7J1Jh"
    "+5c0H9jS9yPN2Ii6IFpjwrSZzMT3PAeLaRuL4KsEteIz49bx/SdCQ2Zfnp/iXbhWLiTSUR"
    "dnXJhB745ZkfBMQTxdkUhd4O/Pzfw9+ZRbFK0HqFZg+8VzHhJaU3MbMHaVGeYMqLTItvwR"
    "Qh1zR4g/4rSwlia7wbsVf7v5D4QxQ5wLfsxWjOyBI/Ic+xKgxQ/sv5n+46ZvuGq9kTR0hV"
    "s7DSD6HQwSC3Eln9+jqQpYAP6swH5S+Zyf6dy8C+Pbh9u+Sd5+tmTb3NgTJZxsLMulONMN"
    "lpcwHHWjBSbLrOcrMwW7vKctbE0g+8dLnZsQNHkRO2M6K2lQP0H3UsTYH9rhNpdsHeW4A4"
    "ZhZ3yGzjpR9Gii25bUbXRK1BF2LEA9hCIUZsP/QQpYQo5Wiw3R2lPA5d+SF0ea3OZKLgKr"
    "fXpm1EpS+P2klSXkdLkix4PEXEZCj75yzyHgRdmEQoiKI7ThM++/T55vkLBcnYQX53xGZn"
    "p+qG45PFYQ2NwXlNRo2hMVlFMR8ze9CUWMV+FPuJ7nDmT4S30hBpdlaly0Hg6lVRtlN9qd"
    "RipXqxfCy5ehWzi7chafxKAcEx9BAf1WY9bWFTobrpHht2JH4SGOX3bwUshHcvx1Tlb1bD"
    "ubngVkXMggz/NiZ6HyW3xnK68svl570t4Hs+WinbFWWQ24sGyHKHc2tP9rtN9lEzoGLa6U"
    "7cipiFS3P/c9fFa2q0820FOsFbTUUcUMWA85ca2J6/bMSWX6qwjm4WdiMmbHpFCk5c1ULb"
    "zM1mP79L2eeKKAS6Bx3oDjBNnEdoWyUPKh+0yiXWwlDZZUkoWDBoLRdclamWS5LwMg9bzQ"
    "WBaqrmkiSoedBqZreKgq5tOEqisGoPWc9QOGLSa1OicvxGPwhTEYRT249KNDxO6Q7An6/v"
    "cvBTH/6SGKDfFX0pKm2Q4VwIAfKQjTh6VWQGqPkiVBGEl+GR+ebQBuUp5eMC8uyTNe2w7k"
    "hCgDwkQo8uEZrP3x4w/pVqFRUa2GzXhVZ6yTUgzfkAgHUHrBXiRAPa1NXsAdj32xvZCW3J"
    "Jx/ceYiRgjr8om0jBda4ZlveS+uRwOZNu+xEVeKGoE3dXtYDnTZ1KnYDLIMdyFbYnEEePn"
    "snYuKTliNo2YipzkE0xy0G7zyPdhUSdI+DNREt/EKU3yQ9XrbBomAgD9i/FkWkFj4/pvMw"
    "RZuF7y6QT1Eoqk7FhNedSkhYP7G2lyfonGnb4pFq/iinpaCclM4BKPPsAsgeGUFWwTxXnW"
    "4C+lYA8vs18vtnZM62+jq+zUeuColeMvwH/Krs47gVnicqe6sZ7q0AoG2OdmX3Ntiay4IQ"
    "QYVg9vhVAQElCCgN8GXYb0BJrqzySJzlUi6WYlzZ9yBgd6iA3ZG5o2i53FG/KB8y1WOPpN"
    "EaTSxissTxHYpCmdtR9aJoHghkztg2yCmQOU+NzEmYm2vi/ObjraBywPl9EnY/OL+DVAU4"
    "v+D8DvBlAOd3OBiD8/uknN+PDGneSWyi8Hq316Zt7m7ARjl5VxwNPzdMu3olUZaXQLd1eH"
    "kGA7OjiZc3TqTIww9oiXlR3nuCZoR96gYRzTMc+FU/l1mvpFZbZY/5II/sWBwYunMd3T5q"
    "9sChQZS1Xjh4JWAbj0El/dvGRzI0SJKo20FnV9qNjGKMBpOejk7TItlmTRM/CPjuP+MdRM"
    "NkiqLsohutAw+FUcIuvREdRbeplHygyJnkrQDCW3Y7tqkTFR2/56fp2BUh+SNxMPsay1Wy"
    "LW4/x37QXrw/iaDs/VgWzDYzhemxpqqWsuyRNWxypSb7mU51WjaquSb7Wa0+LV3P/klcBX"
    "nQUhu8ELER5X1UvoeYyAFjIlBZspMqxubhZPaASVltWcSaNoq9FaOrWlmGL49CHGo5DvkF"
    "KgxoQ02XBEHHQ9bxKo4YxksT804SsaDVTtm4O9My7s5ajLuzunEHVBtQbWNQiS1U22eSbK"
    "L47j1+mCjoNunqtI1yC9NxjpcN3Mm73SwIouulOJwcBIgX5qDZSWUZMST+SyNp7CoPubmY"
    "LUAejjkpFohP2UWasmM4JlkArs69HeSJCv5NSaZlOGV9aR5SZk1i6SDEN0juLFNb3bxTg5"
    "8NbzPqxrvyqVDlVlqVP8inuIHRJMtYQdpUum1qWE2nzb02qxYTh+L2wVluFmZLQ1nOGg/+"
    "GCXP2ddyFNTJzpLnWzlA/1G1bk1oK1nEGth7o61ick9CZsEs/TBSZLO0F3CuiFqDLuTAD2"
    "ALBRd4aCqxxgWOEn/uuzj7/XUnWL4+bXWDqyO1CoGl2aVJFHg8E4Q7nzwBWF3Sq2WsTu6H"
    "lFmcp3pIH8UEFykgy3JGCP+n462JLHqU46CQEtK7W8s3bqOkha2Ajd7ZiY57dtLsn51AVs"
    "jBG0OrU0Ja0ppsSgk5QFQGTpdbGdBcKivZNW7RS3UZu/E6dr25zX7orKI4wYHC5omigOCw"
    "weiR5SqwzpjgvnDN7aHDvh9vr64+ll6Ntx+qGWi/fnp7+fXZC/FOsEF+0uAj56aq4aokiU"
    "GqxaBXJsndMHifZLEDvk7bT0b7Pi27pi8tIX1pLO8U8IqDoXiPUlvj6UIPlO4gimsctvjD"
    "WLEdavUHmQb/uhYQt1LlYsxUly534nz4Ts78t4UguBEOPbSINggLDhxtMAOas+ILguMss0"
    "sQlVMxch5Hy7ykg8j9enb19ZfnL7+v8+x7uL8yL0xSdEqoVrPAlKlj0lDg3Ye/9UyBdz8W"
    "7w6kzIGdyNmDQ7g/aIi3LAZOuwHeOAgcsdcYAl6SgwmuD3jWP1KB939cX31uCOVJMlV+xH"
    "cT9D8o8One3Ddpv52t/SDx2d7Kn7e3nbVFERyjkiJq55OrR5GnZRKE36B6PhlIDSA1nib0"
    "QGoAqTEabIdKaly5q9UnQilWNwKVL0/bqIyIDXSW0kiNylPzmD0MYYp8qa5TxHtuusS/J9"
    "6UfeLGJKG8iUPEPkDPPn2+eX7y/Rt0R1YJmrOxmI1JkAiy1HiM3p/we/h7+JvPZu9aXOIT"
    "nI17oK95KSoBBbrlN2NPYoA/oDja0CnKekNTcVYu7Sqa6t9LiROC3QUbRNw7tBBflSKXbf"
    "raOY3l3tPQomKwdAeYaoMx1crvjOGpJTDYHq8ASKizMsTu+WxrVVvdzaxuSchGZrff867Y"
    "GGB8BHQPVIPlUKnUUF1vL9X1EnzL3BLHGPOyGDQ6Nkee+n+apD7nwyH1WUk9Hcl5l3kplf"
    "de4a1a3PfqSA33PSEhDpPXPAcgfkjP5bHb8jYQvCqzyBQgf7B78JIxodI973CH3Q4xJAaM"
    "xRto9pTFnwYGTj7eij34ABWEmUXPjH5FGK/FhixErDMi93JkjD0xYWuXYzqXq3LWob2XGU"
    "3XK56z4qwYVkZw1wStw/tMb3K3zO0msBuSXXaD3ZTuMn6w91JWH2qI7ZtT4dSh86fh0lES"
    "shDj/rmVe8z2tfVypooYN+NclrJuyeh/feaAcTCc2crAxa9IgadfjVkkOPbnc+OYUUkMmg"
    "J3jRhl5RqTBXNDFhG7SdeCj7U7HG6mv/iR/88qtQggsdulYF5NFF6OR2nB664FD7TQgxbu"
    "SUyVobnmPbeQOOAqNJL9FlovNUPNC3lchcFD9uqNJIcgWyVqKQRDiaesk6Y8yPTKtDWGUo"
    "zRiJ7QFQkC5IfZkUkcostv15eltpf82KUnOmLy3EX+GT956aFo/gZtYj9JSJh34ubtMCOe"
    "Wfjs8+XN8zPFoc6DPFEnXZHcU5If5WSfpxUWIWNxkHEY9qU83zTbpCRkIS3ySsNdf9Xorb"
    "+qOuszcovDDnucLGfhDjeSHU0rK267zhmqWJYDFQ9axd46TlOzl4Z9ECqCkFLcnSAqDAsD"
    "TqgQAug7Qw8nGwajiuy4tZkKJCGAHg6hju8QKp/APWB87Y+5I9lObKXXXANTvjX2gOlldh"
    "tLMZUMiEEd7P0SR3M/IJ+IiJsrKK3ygGkbs7VKhzrLYqxWYw8v9u9JPEW3cbReTdE9Wfhs"
    "8eT0UoJvs/6RKLs54l+Pqpt+dLyPsuhYeq98s8t+GPvXP3hDD/GAhmvZUxuusi+iuFIjv6"
    "SL7NIduwbc10C5L6GcGv7NtFc+HhivXYxX6RU08JRLby4EKTs6CPIapw9+aWUE7MFPHrsq"
    "yjuxvhbKcqCAzgooLCaTVLpbWIMeiXvZjtXHvmL/Av7AEo2NJcrW7h5gvnBdQumX4n6W4l"
    "ze7TQgTo30HhB+v73RuBYVXWRL3owGsMIA7w3XX/K72Qmu7K1oYJttbT2g+624k53Ilq0A"
    "DWyZydYDrjfpXezEtLBqh8ggfwmwSybNBHJ6farDH6+2Q7Xo480iCohoJiFSEnmzZ56xOK"
    "0yvi7PQ6RvstqKeV4jb1AhhNPhfpKN49UZcXpvNdt8mMcqyWk5DlshmOVEBU2GGZjlYTLL"
    "R0lUGdjaCPzbE1cF8G9PMVHoya5CwAABAzRKnI0ZoMOmYg1sQbEhE2ukkA48EeuGn/KIU4"
    "U2udLFmKmOOy3qz8y343f61O/xA+X+KfM30YaQO7TxkwX3VhMcJ6IVAe/oGHpTfkiQD+Kz"
    "9DuK/lSWb3z03XQOC4I3OwjrZdrizXpsHtTxv17iIGhO5clkbDLfT09+Ot8Cz//RBvX1p4"
    "uPHxU2OX93KC/FsFZtou2g1oQB3WoFGa8rthVRQBZ4lUEtz8CrgHc/BpWAdz8snLW8++P4"
    "TV8JLxX7lTA8aTJROE3lAdM2jykWQ51YGqtRoiWVSuN4vB4KpnfE443fXqNNFtujC9HijX"
    "s73MVZYLrgPhHv4Rb44d00q7XiU3QbRV7WT459poo9HuKBOj6X1KpQqqOUBiH/WPkxoccp"
    "2aLz2kGdfTjj0u2My+mJxiGX05PmksIn1WMuK8ypmYTERu2yy1LDaJjNH2tNw2y+TDp83T"
    "SZ+CWhfmb/camjPRd6htJ9Xeb76KreSPaAoZrLkqDmQasZ6J3B0DtJdEfMdSBLAfidwZc8"
    "I33sJSGAHli18bFqfAL3gPGvVOs4z1ixlV5znVMRfEHuCdSb/F6WIitvXoNiKK8Jc1aU1G"
    "R2ZdrGSdJijAYXeUce0mQLnyKfTwumVn51ijwGVogiNk3S0sycFuSEzwxTwnnAJfaUZGMP"
    "d3xEM87jdngckO/dF+/UTPLd42BthPVWwEKa78WJTjEbNqoRcHFtMC2ARZqkagXK0idb1p"
    "98hMbqIw5upQleKWceKyp1NQ9TnnVSGCPiN9SPNBUNlCDoMBLTvW09gua+0NxXILq3ab7/"
    "5r7cVErWHnGWvhtHdagb1526oEXnaHrr/MPbv3fEty4JACtoROh3Wl8p+g+DRSsSsuc7i2"
    "htFgWuCQ4jEMyfZ00gOGsHuYp9t3Gd0WgnWZG3pm3qofNW17PAdxUaiKKA4LAhWWIrVIF9"
    "xqT2hfv2k8O+A2+vrj6W3oG3Hyqgfv7109tL5ryKF4INSl1D6FMIfQqhT+HUKCre1KcQgu"
    "KD3DugMTeEZgf6Quw3NJvO4B5QvtneaFwzXjuGKL/qwwoiMivtUxQKB1TJ4qcXp7uofGe5"
    "HbeT0L/hp7HXy6JW2XcU8SO5/KQ2L3cmbpUfK5BnJhvnYuYvezh+w0YGIoIoRlNe2oyS9D"
    "Y4JsgN2D+9epTgwM/eVWZti5q7jmMSug+K+IPi3UzF4Ej6MCMMW6XWbXE1/FuBNhN8vLuP"
    "ClluQlf9mPwVqCHX0uxXkrGQEjzVCc43x+arfGBGGS03itmpQTVlckAxdXMTROSVs6qGLV"
    "rLcoB+x3pzhHIKSYF9c0ULScQa2HujnWJyT8I1p57DSJGg2Taja6LWoAsFRQewhT6depZP"
    "F3pggAbBAEHjWx1sd5dbPBL5k+BkTZl3FYr3ts7/yNenrRSQGOm4xVCtEvtZxYmUjBG3mK"
    "I7skpE4Qhe1/61yP4Wmd980D322VzwAz95QLysPeLeMXr2+fLm+dn36nL6/T9CyelkCaeZ"
    "ltOAmuff8nIfdUZHqhV5lFIWQOPo0DjsS4XETaLYCdd54+GyLtqLtqnkrTF0eyo3yF5HE7"
    "qnkLCQ7HlxrnM0oBpylk4GnNdScY0zAqzNBBhJ5D/HpDX0HxOX+PedMj4qoqDoQSs6wCrr"
    "ujUlLReBhDSDhDQSx2yXdplZa7IZlaUsPLigdW6h5dhCLfwgAPPDuSLTdRfMuZR1MJ+cne"
    "mcwTk7az6Dw69VMyxDL1LXimg5dykLAc4GOHdbP5TC1uHe/zKSudX1fbHFMy5kgGd9XACz"
    "QwmashwooLMCoHMfBNqepCog2jOIaE+2kPcA87viTpYiXN70oMuW3V22eINwRQAt6xveHD"
    "fL2pPvjpb9JgqwU7SKCSUhUysSzaCzWfYaff35w3vkst8xRexpSBSt4u2js4bpyFfkQvd0"
    "T93yKmvfc+6IKsPZi/377auyHcYrvpf7vZcuNRVwmYo4WNOQ8pG3loF5rfFdzyxCErtGln"
    "5lww+DAjPjMEimLXHDtRntsj404XK47GWdgNZpc0DrtBbQyt8TM3hzEYBYA2LoybDHgOzw"
    "a08diBV8oVUV6UVLVaQX9apI48gnmFy8u/nw7fJAOPc+hQdUc3+YPowVkWcGO+2UYFASBB"
    "0PWcf58RaHrRh1Ne9o9lqRtaYqSx95bQGmibPu9v5UZeEVGvIrxBRleJgvl7AmEfTAgRio"
    "HTWB2lFQO+pxtaNKTKRBEoUsBrFkiCWPXhVlFl5fC2U5eBUglj+6WH66mPeA8vvtjcY143"
    "XhLe16GsBma0MPyH4r7mQntOVldGABfVGRThnTz2vVtYX1t2N2Rva/8ALOdIq+XdwgP3SD"
    "tUe814ipMkGitrMoTbb0g8BPi42JpkkE5ZWPpggvozUDPh0WRrGQVTRI2eeDTFqsNCQBKE"
    "bHZBkVh5UK2YYAe3m43DwewurjsA2mLWH14cfODhaY3EvfFii/dqjya7xWv7NiNsVd10Js"
    "1TsAm9ixcjNvKVKgydtdmCmk4Qagj44nTNKSCXxLn5NOpcWa7gAa6dgXA8d3vPbgY16S5n"
    "sAc/JYvczjdJavE1UkaqdKquLWvCa9RUhypFy86rIeKcVh2nc+AReQJeHfoKaE5mZWsgz0"
    "sSqFqProY1X2uk1CiGVJyHQYcqbDlnyp6bjdA7c49/pcyws/b/HCz+teOOQ39Lp7Q35DM9"
    "T25jdAhB0ivGNQSf8R3uMEy34N79irGOaHuhVBs8qIaVvwbJ2OdaTT5rujaBeiuCu3shN+"
    "qnWDKUrWccjPtG7wA5oRF68pQWE0i7wHFJNbZoKTmF32k7S46+n3b0S4i9vm/FDsLFqzSa"
    "E4NbvXJyniaLVAmUgRpoSEENoa0aI4bQlt+R7zT/3EyLiWZfoxro9b8rdkWr98pWFZv3zV"
    "aFjzS5VSqJ7H7Aujw2GSiI3eS+/dxtmqFztsgwgVtnbL+dySlHUHHfcSqsVJQpYrFQvWuL"
    "rLIuAmVt3EuR9Le2oN1XZPsSZsobM4EudQi8oq2U+Guq7KgqoHp+qa93kkn4g2eEJ0p/9D"
    "9Z2eFYkpM6E3iwhtovhO5OZx34L3vMDBG4SZef18if2A+SVBFN4yXyUSfU75Q6YIiz/zz2"
    "Q3U+X37PdhOq5PU82fpoxAYVyIlxP8JAv8JEgB3K9dSfjLawLwVsA6D/TkTMc/YqNaykWr"
    "PSSBkamDlAtZOJP7L1GywpSyDcpzFpgqEiyboa4JdoJ7YFHoA5RBZ0aKf2/aqaIQOmCvin"
    "xBGW2rCj+897sFNMuSkG0xNL9F1vI/Iz/spOSSIOh4yDqGTI8JZHpApgdkeozYWYdMj6eW"
    "6cGc0RteB3zSQG2mF6e7+E0n2Y7TSe1gU+W5L2qP4xBdfPmQ1iJ/gyK2qCE/oYg7bDyXgn"
    "f2VaZsmN9Bh48UP0WqFy54SKnOJbCOI1nIpi2sI1REhorIB4B2HxWRj0Q4Dsxr3PccFluJ"
    "MdlYlrKOQO8/vwg8vF3m5dA9Ov30jOFUzwVV77HK+HBqyYOa99mv/p7tdd1OiMqSwGcPWc"
    "tAxQ3mlLxES+irQBIC6IEFHQcLWp31PWCcJ2haiq30mg+KWc6LnSp4ZakOajOrLJVd1aGU"
    "s+FTJM4aollKAqen9eLGDFhNKd1qmLKgTmvM+vjHdrlsv72BrPC80pQew6fWvyuQ5uPY96"
    "YtpLk8l0xYsaqchST6iV7mbkvibpUZU724XQC3uFhL/6BD0uPBkh6hG5399EHdgDAmfkvS"
    "oO0haxuSHyeQ/AjJj9DGa2weD/DdA1EFkK6DIF2hjZQmvDptpI7DvF6Q2HcXEwXxml2Ztv"
    "GuuBizi3ZtxnR3rq0RJ/hoQjBT4HBTrXqxH5vZu0bzvJlHarbPraCP9nJslr1UBghnwy1E"
    "dy+5r+yJibIWWXOleEnk8IXij8Mc9FYS/qhld/79/wF+Gqlp"
)
