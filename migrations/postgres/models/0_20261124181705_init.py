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
    "eJztffFz2ziy5r/C0i+TqVKmJnbsySZXd+Ukntm8S+JU7MnsvZ0tPoiELK4pUktQ1nje2/"
    "/9AJAUARKkAJqSSLi3pjaJiCalr0Gg++tG939PlrGPQ/LDhedhQt5jLyBBHE1eO/89idAS"
    "0780jJg6E7RaldfZBymahVwE8bGuLw6ekTRBXkovz1FIMP3Ix8RLglWaPXByFWEHRWSDEy"
    "eNnd8nS/TgpIuAOCm6dbwFSm6xs8AJdqJ4839+p/fcBOnCCVLiJBiROCLOs4t3H5+/+v4H"
    "9jw/9ugDg+i2/1uvo+Bfa+ym8S1OqRR9wN//QT8OIh//gQn7598ncXKLooAg9uPcwOcIhG"
    "G8wdlf0wmV+PvET4J7nBTX8w/pd6p8kn3D6jh8T7DwEfsKqzt3HuDQl/SXDeGfu+nDin/2"
    "Nrj9EKU/87EMrJnrxeF6GZXjVw/pgn71QiCIUvbpLY5wglLMnpAma6bFaB2Gud4LxWYAlU"
    "MyZAQZH8/ROmRzgUlnX6D8bOK6n69u3OvLG9ed1OZJISHoN//Io4qic4x+VcIBuGVf4flf"
    "Tk5OT386+fH0/NXZy59+Onv14ys6ln/f+qWf/p19mRKt7FYcsw+/fPh8w75QTCdyNtHZB/"
    "/mMihFmRSfACX6qwQTHKVYoYR3VK1qFUhCFU3Qn1jVRIF7myqKD0pdlK/hIZSxRH+4IY5u"
    "0wX95+l5C87fLr6+++vF12en59/LYH/Or5zwSwz2EmaU1vF9T+FJgyVWY5xJVMD1c5Efir"
    "+MEOoWaG8+fLq8vrn49IXdfknIv0KO08XNJbtywj99qHz6rKqG7U2c3z7c/NVh/3T+8+rz"
    "JYczJultwp9Yjrv5zwn7Tmidxi5dYF3ki5gUHxcfyWot18zKAhbHIUZRg2pLqYp+Z1TMLp"
    "W+vbr6KGnz7YfKGvX5109vL78+e8HVSAcFqbR0lWBne53JOlVK2LhInegsUifNi9RJdZHy"
    "cYqCzFSSEf6P66vPaoQFkepSFXip8z9OGJDaztwX1JP/NV9HHkPRma2DMA0i8gN77P+eHH"
    "6eM4ikeV4A/ezTxd+qOnj38eptdTliN3hbUYhsWOmbSLLcblNpDHP/gNaS8EaIBrA+/pJY"
    "J/hzQ/Rpoy94EPrYC0KAfFfkFe6hvgYUwrAEdVZF6W7ra6CUgVfABHfGUczvlH6yOKnryv"
    "g5TnBwG/1f/MAV8oF+fxR5WKGBnK26qtxuZK/Cv4sZV3xazpoEbbYkj2opoH+hCODMyP9K"
    "PbCvH97dTFRmTw8wvyvvZCnCsqmnAS7bH3tA9jK/zbiWEl1UBSNCA1K63PaA6E12FzsBLX"
    "ckDTwz87kHSN9vb2QnqpKf0QAs29NmyLvboMR3pc2NXYlP4son27H1S8uTZfUTFKFbjg/7"
    "IexrS9GYL0k8DzjADeGaYsBUI1qzEsbuDNb8togdFkXJgycbHj1Bkc/+Fk3531BK/0H/b5"
    "UEHq7HZDrdQRF6UcZaGBjuHX7IwiJSZCZFSTCfs3E8iqIK1HgpVbt8m4ahXoLZpHePEoDR"
    "2WV3R2AEkgdnuviBpHQh+CGfSNn3Ij9EeEN/9N6on2FEa/ifNWU1E6DFeAvpz5Mff9TgP+"
    "moRgKUX5Odre0LZYhxIWMhzudaOJ+34Hxex7lcwkzCJluhA0ZNivVotFETHmwi7gbP3BV6"
    "WGL2cEPc1Xc4oBK2n4xdC/TZKZ3GIbVnuimhcgPQgbkOlvGMmpEuszc7qUCWBw0YaGAR07"
    "svgyhWOHdtFqcsB5xmVy6Z4+itkwRHnpGNUxPsZOgMTQdyOF0nmt4cTK9aONQvJ0qquHGS"
    "CxKHC5e82O/8Pnnx8qeXr07PX26n9faTttlcn7mCI1tDtD2PSpa0MJ+KZbn4V1H4kL9hI8"
    "mvyheD1vQqCEMOZusoaSkjJUhisHFDMHJ0wchsBvcS3yluNK4Zrx/iEV71YQUj1n6QXkZp"
    "8jBRRSLKq9PWMAQb5+LtQK0YhLdAEf1OWZxAjh5s6OUNYkc45mtChzy7+vrL83PF6ZBH3K"
    "frUZC0MaJAH1E96NEQosjP1TQPitepF2cmV8sosp79E3tpMQqOkQwyMAHnG+w83+CpTYxm"
    "pqCUsDEW8lInFPKyORLyskoTCKubLsKCyOEgnkxGCrCwyegCLIhYOIfh2Ij1x0aANhkMbS"
    "KYy/oqEISAMgHKZHSUCZu/PWD8K7E5d1N4yQdFlhQp8wqmRMimb6ZJhOT93RTJhUMnAd+J"
    "U0Zs+AEd5gSRE9/jxLl69+VLnQ3REzFJxFQkYZIgxW0pmHEUBhHOL2d/n2ZR0kyp/EJIt2"
    "nIvBzR9jFtITgg83K/mZext1rRWYSjNEiNUhNqghYi/vKVBuAvXzXizS7JcBeAmSa7VuX6"
    "Afu4BKoE9V90Sr/8pbn0y19qpV9WiJBNTLflBSILE6xrgvYl3ZycneksJWdnzUsJu1bJ8/"
    "OXQcpSPliVrHidugWQis22Nd+v7T6Q92eQ90ewl2CGX2r0AlTEepn+A1pq9sAmY2+dsNU5"
    "PyvFcibrgF8vURg22phN9zgcCfTjfg3J05OfzremI/tHm7F4/eni48f6hJ4nGLv3ODJdUi"
    "Q5WEIMlpBZGHt3xpW2BClA2yRVPvEWwX2nfMuKaA8B3oFZMDbFdxN8G7DfZhrlrcodMBDJ"
    "Dg6v8tKT+9+jX+i4Ay+a3YEXNXeArf6q8w/NYJcS1sV7z3SYhLNmIuGsxiNwbsoE3a0AgL"
    "sTXIKTAIVutF7OVAx/myVfEQSwd4I9D5LlBiXMXmw4StKMt0oWIN8JeeB5Kkq+hQ4rBKwD"
    "90SP422heGvgLklghG0+HqDdCe0SpzjJEDLZ+SQp+2DWoxZbmEU1zJ03wQZxAH4n8DzG02"
    "EbrMpZB7VOXKg5LFSLCrF7r+INnaWbOsyNjGFFyqKUpd6Or/5rHSR3RhmSpcQwEiTZ8+xJ"
    "kNymbBhwiaUQUIkGVCJexZ4i6tNawrkQsSbmcIQ6Dx3yTiUxi5bxA6NPv0SEvY7VCiqyQJ"
    "8PmT4PEUmpQY+jDpquyoKmB63pPJfTVMmlGOh3yPqlNly3BVsSBB0PWcceSwZwyR3euApX"
    "rLmZTkXMIsOoN/82T8l32Z9rBbgtkaGa5CFjyd8uPny8ePvx8jBsTf/BZBm9DsuX8gawjA"
    "15GStUhpMkTqgqfSPSXy1tHTHaf2wQCvr1umNAQb9mqKGgH5xM3ztLVRxxNFKBIATQw9H0"
    "8R1NZxO4B4yv89tYiq3wmg/vbDr9gdeYkOynq8+oC0OmO8+q08EuEUbvPLR+FWGKGopIVu"
    "uKtQFCeZug5LWDwg16IFmhviAlDr5nZyY97NBdkjjrlZPG9UPt/dxSeehdbhAnPKSh/5Di"
    "vWKx3yzheobpxdzyyq5JLaju8SKgq17+L6GJ2u7z9Lcxg0J8RNPYCGOfuAkFAW+yQcJ0rX"
    "/B/MvzgTIW7WOFb98+UEKgfaiMT/vYsmMaSePVKm/iVP8VBXT80iwIw61pLF1RAFkOhgoF"
    "I7Eipk5zhYIEzzGrz29EB0hC1h3mPtUh3E6bCbfTGuGWx2fjpDH/r/10pUreIkK5j7OVK+"
    "pu4oh5+Mq+mi3n5auC1rFaezkuP77kyoOtHz2nV1aNLwOwFaI24q3D2r5qZm1f1VhbETeV"
    "LdPcuKAm2MsyPYRS0b1xuAlextTyps5ykpqhq5C0aBfsL6yauaXGJzuqcgfcCL9c/L9fDr"
    "MZ7ieaahxMs7XKV//wCk6+Udr1VgrafuqnXZecjQHWpRBArQ+1REgZrB5VOfvKe/Vfa3we"
    "olujczRbAThGI033Po7RZOYbtZM3htUAKnIW7p4nOrW9Tppre53UanuhNQUpCUi3ojxVYU"
    "jxGnKKlxgZMEpGFuQsTIyxScVwSOipaJrvdp30LEuCloet5W2Q1ljLoiRoecha9gPymIVb"
    "IQ76HrK+vXi5YslP3XZpWRY0PWRNs1XYTTAiZkHQiph1Eef+GZxiu5sZxT9lKetg7p9sXy"
    "XxfcCCQEhRDbOVBK5IQrETk2InFJTbB3e5Ma14IslB2ZOOhTe26bxm6MtygP4j0V9iCqBR"
    "GU2FKCzxO5f4RbxOFDP9Bv/RWN8nF7AA3Dbb8/JvN+2xjq3p+fHq8y/F8GoApNrFJ7mj9o"
    "fhyiJKwbrSbV3JSgsuFaHVVuQFKYtSiw59SDD23BVOPBwp3N8dfWRkUYt00EeSc14LlgdC"
    "ja1FhbBF8B54ihdgUj++syJKWdBDVz3wemjs5DuzAzuWU5PFgXAbMuE2T+I/MdUOSoL5vK"
    "7tloyequCjMnvGo+G9pPCkC3qR1f00X/xqogcscvIj+59Vy5+3Ttg5PCNSVJSxMIfqVId6"
    "bmaeq+5ywbEFkar9kg47V0iCJ9dtjrNNtwv+shyg/6iyxOxcSAcdqKRBEx0ZDZTccbbTXA"
    "01UdBBNx3co7QL/pIYYN9xH4hTFHbaCGRBwL8b/lKVEKP8YlEQ3Oshu9dQrnLS71FnD3ds"
    "iFwRhbz8Qb83cnElwxyCxzVPGZpaj7M5SeW09PGXxICF74q+UPXMgB8phQD5rshDadzBqA"
    "JK4x7PNdxWPTTwCrcysPp0x51F0zpAL4gB+p3JKKkuqAEbJckB/ib4s5KnUJD76AW5c7+p"
    "B5jflXeyFOFq4V+odn6gaudVD6kHTC/z24xredaFVPAINSDNfPceQH2/vZGdsEokhwawuX"
    "3QA7LfyjvZCa1sSmlgqyxObIzrTXYXOzEtHTMtPNWJgB0gLW5kK6qCzzWs9hxhTLD/Hj1k"
    "9ne1M0d5ddralIOPc/1i4M5+HL9GaRA6mwWOHBQ5ohn6HXHYbRyUYCe77dQJIjo08BaOh0"
    "Ic+Sipd+Po44bKXhxVE7nafYP986BtGPL51WbEDaFi8ZE7K/D8sz/jyKg2rCRkYXbmuU6F"
    "u/PmCnfntQp3a/baqaOraoi3Am0x1REC3QIsi5FC4GBICwfwSEfjkY5k5cRLek3enyuX2u"
    "0bYdBO2+Y6ZkfiKawOInfYd+J52Rhs6myCdME7goXBHDvP0Cr4Yel/XzdoOt9FYcVUTJZq"
    "OyqhO+s/eG+uvBS9+mq8wnwq4z9WQYJJQ4ur+yBJ1yjkbV2gVdVI1sU2g4r/aWBLFeMtNK"
    "P2UWCJtXI3gbeUsBDg/utuJJj+TKLIA2w+syiIDKMOOXusNXXImyqQN+ujsfY4HB41wH2V"
    "xBSHpclSI4hYUITmAN3ZoMfSnjO7RePSYCJXxOzr3XGi04vtpLkX20mtF5tg/NeA3lFKVZ"
    "KEDPpBZ9CzHpxdymCXYnCyaMj6zWynbm1IZFHQ85D1TH/aPEiWXTtUSLKg6SFrWmDfDPUs"
    "S8LGPGg1F2RrhSJtbb6Yi0A7QP0a0HDydtKnfwYHMuFA5hNGHw5kwoHMJ68KOYhscCZTko"
    "NXAU5ljgv3Nemw8QpCgDxkco0ikwtOBB7oRCCcXuv99FpuZPQ1X+kPuC7vaCfAsl2mgTHb"
    "03oA+Fdi8+lAYeOHQ5fHO3QJBwMffzDwWJndvMZxnEyUud3FxWl7drc4bGd+94WzCte3Tp"
    "w4JPbucMpTsyPn8tv1ZZ6YnS5wkar9HXFYmwsnwas44UODtJ7s3c8tlefXhI0xWi9n9GNF"
    "tvYmSLBbXD72ATdI3u4/eTtTbU1d7e2gSimbeLA+WkGJ74shqBVRi9z9PoC9CyKjLpTFeO"
    "sSU/s/Y8Bun3XYU7Tla5yuFSmLpmuPdYbZPsxaRhqf4lCIHnAmX3y7+PDx4u3Hy8NM6X2c"
    "6sjh61LhWRKFZKchZ8FAPsFTjGgD9BM1IQ8hbQgwDU4lEGAaCsIDDzCNFdbdEaZjMaDrKM"
    "UN/Gd2adrOfpaDNLjPjLpw0gVKnTgKH5wkIJi8cVZJ7GFC/+qk6A47QcqKbM3C2LsjKr6z"
    "6212V7do5CuPW8HguDW59sItNPON9yhcK7Bu79KWi0CHsEdYJ8dZgt6jIHy4YY3eVKuQcL"
    "V1IfLZODfdDty5GN0ssEPWy6w0DqsI/B1xFvE6IXRFof9hVvcvC4+QakXAou7fm2zxoYN4"
    "jUC+HJWFAusL12EeqQzkCCWPqSD7Y9tLuBqyqVctzIUOX4kHqhXqxGdyhdYJrIY8faTqH/"
    "20SuhB8+36vq6zrZs33zZtMi/LwXbejffx8sQyVxFQ2Ml5buUA/UedXlBgv+vggl2w9xgk"
    "u8fRulMr+ZqoNegClTyALRTa1dkPPbD4g2DxobeRVqb9zt5GR2J5sqRxFcOzTSdvYXfKMT"
    "oZtjghMWvSEOdZr0oSuWGUVh8HOg4vURDqkScFFywKsr8kiGxzSOhPoj8xL5JcvwXL2XWz"
    "MbkA6ybRMFiunla0nYA03OFvNdMWmgdqKAulCvVqFbYVK6xVK9y+l7oAbwUsrAV5ptPsg4"
    "5qqWxaa/eRL3H19aatIFEpBCWJ9EsSSVuLSWajJAh5jUPOa6ybBCaKrkuDtoesbSgyNum1"
    "yBiUJm6Emv5A/yoKH/IXeiRvUb72tBdEBA6z8dUCIm04KumfSDsm6fNLEq9Xk0bmJ7s83U"
    "3/uLfbkTqphvRZvsNFeLoMv4U6m7B5pC4ZxG7h3mHNZBqxKRYwM+NYu6bAzByNmdm+XYYY"
    "FzIW4nyuhfN5C87ndZzBx5iAjwE+BvgYI96nwcd4uj7GJ8wLo7R7GvkgbX/DXZYCO92OK5"
    "bEz4XZySOW0s/vUfc62gYqnY7su+TJ+NsCZXV3o3IN0vUH5y0crbz+0Fag4yTPiS+SPvqi"
    "FIAPSaTjVAUYR4PIZNzymI8EucKfWoqxuPQOssztWIHVqXN7HJv+chnw4zA/o6birJURrd"
    "Y8zse6c2RSp5XRK76TyTjzOOFVVH1EFrOY/sDviPPu6sRBke98vvrDSYMQE+fZ++u/Pj/9"
    "XhVkeOTddAMRRUnDexQGVGFJvNQLSVTHQ0hi+Lt5m5Mx/FKYB6PK+y+GKbwsNYibz13LUk"
    "/6+PUy8JLY7VDnoyII5n/3M2TxOvGMopalhHX1cvcStYRo2qTPaBpQB0AdjEEltsRVLu8D"
    "HzNFqbyv4tq01e8SR2mFTpaYEPptsgJJeSVCB83idUr/TeUjgriBP3Xu8Ip+RliJN49+tz"
    "esoFJWQsEJCPet8kJLrJZS8UXUYZhDPFTpvsmlFrNYvx/cYpIqfDa5g9JRMscgvKPjefFK"
    "j926O1RELSqX/zS6OxzMpX2lYa2+arRVX1UtVWGRcxM8NwFZIWqdd/BSxzl42ewbvKy5Bg"
    "T/y41iA8+gFLBoUejNNTBPsLM2sW4kiXRaR94S7OHgvmODDkkUFD1oRcfzeRhEpifDBakD"
    "Hg3ffjLas+G5i2HkIpQyQJt0plxZ8E9RE/AG/9GA+lbAChO2bcW6/NuNNLsL4+nZp4u/fS"
    "8tWB+vPv9SDBcm/7uPV28rcK/QQxgjhcvQDLggApB3gBxaLUF+HahCKgJrXqdRkrPI3YMg"
    "xXBUst/8Rui3tMd+S/n60Be49Ddcl3cc18Kii7G8pA4sykYaImxkZ3SNaEbWWNuRFcqavZ"
    "cRLt46JC98yQ8geay7yCqJ5zz5kKUipigJ5nP69zRF3sJJY2X7+f5vrxEta2g3r8xtzNvj"
    "/qOhWqZQnZMPESqo8kv8w+y7HudYFaRH9l+xAVra9xqbgwoY+80lW61nYeBRAH0jmCti1v"
    "Wi678pOPS531OMzry9/VG62l/9/DNd3kbb0z7DzCVBpMrtbY+ZVWUhaDbooBn9aX7AzdhO"
    "2laIQwHYIes7fz3Ns8rrgta0QOptd8JJEifG5pUsZV3e05mOIXvWbMee1Uvsc8CCaK7Ifd"
    "oFcyFlHcwnZ2c6DsPZWUut/TM4fLLfUm4Q2ITAJqgiW3Gh+9yxoC9ZaCPwJTGLyAmIKA9H"
    "JfuNKEPvP604587efxClP1CUPltye8D2ZnujcS3RushKe9OgQvN/jUNfXU00vzJtC88vyj"
    "E6HSuT2MOEZFFzJkqKQDr5ziGxd4dT8oYfKw0xItjBER2xWeCInUUlabwiTkKnx4ZqRBmj"
    "38sTFGH6Sjh+pKFyKyyXaUv4m6vYd9dRqup4uKNxWEUWwgSDo41rRuuxFtB1Ej7cxCkK1a"
    "toeXnHUsoG0nWmGLlzQf2NLXIs6YiJOgtEWG4SP5+fZYKxnCN+fRUiD7922PS8fciSkuiU"
    "ZWf8l3QXSrA/FUTo1SUVemCXZ0EYYp+XaFOUezvw83+PfqcWxSp11itn9sA6GmNWWHqTUH"
    "uQlEUKpqzUNP8WVBFiZYM3zn/lKUF0jfdi+mr/l8P/4KUO0C19MZrzsvhPKDKtSgOU/XL2"
    "p7dO6L7haXbG4VLVLKzsQyh3MMitRFS/vg5EKeCDOvNBxUtmsn8XMrBvD27flrzzYt2sqb"
    "c5UCbKWJhZd6oRJjttLuNYC0byTdddbhZma5csZ00s/cBLl5cfPnAVOWE7I2pbOUD/UYfT"
    "FNjvOpdmF+y9BYgTanFH1DZeBlGs2JLbZnRN1Bp0IUY8gC0UYsT2Qw9RSohSjgbb3VHK49"
    "CVHyKPVexMJwqucntt2kZUBuKonSTldbzE6YLFU3hMhtB/zmL/gdOFaeyEcXzHaMJnnz7f"
    "PH+hIBk7yO+O2OzsV91wiLI8rKExuKjMqDE0was4YWNmD5oSqySIkyDVHU79iehWGCLMzq"
    "q0HASuXuXFO9WXpEYr1Yvy4eTqVUQv3ka48SuFGCXQSXxUm/W0hU2FGqd7bNuRBmlolN+/"
    "FbAQ3r0cUxW/WQ3n5rJbFTELMvzbmOh9FN4ay+nKL5ef97aA7/lopWhXyCC3Fw0Q5Q7n1p"
    "7sd5vso2ZAxbTTnbgVMQuX5v7nrofWxGjn2wp0greaijigigHnLzWwPX/ZiC27VGEdvTzs"
    "hk3Y9IoUnLiqhbapm01/fpfizxVRCHQPOtAdIpK6j9C2Sh5UPmiVC6yFobJlSShYMGgtl1"
    "yVqZYlSXiZh63mkkA1VbMkCWoetJrpreKwazMOSRRW7SHrGQpHTHptTSTHb/SDMBVBOLX9"
    "qETD45TuAPzZ+i4GP/Xhl8QA/a7oC1FpgwznUgiQh2zE0asiN0DNF6GKILwMj8w3h2YoTy"
    "kfF5Cnn6xJh3VHEALkIRF6dInQbP72gPGvRKuo0MBmuy60wkuuAWnBBwCsO2CtECca0Gau"
    "Zg/Avt/eyE5oJZ98cOchRgrq8Iu2jRRY45ptRUetRwJbtO6yE1WBG4JmdXtZD3Sa1anYDb"
    "AMdiBbYXMGefjsHY+JT1qOoOUjpjoH0VyvHLzzPNpVhJ17FK4xb+QXOcVNsuNlG8QLBrKA"
    "/WteRGoRsGM6D1Nnswi8hRMQJ+JVpxLM6k6lOKqfWNvLE3TOtG3xyDR/lNNSUE5K5wCUeX"
    "YBZI+MIKtgXqhONwF9KwD5/Rr5/TM8p1t9Hd/mI1elRC8Z/gN+VfZx3ArNU5W91Qz3VgDQ"
    "Nke7snsbbM2yIERQIZg9flVAQAkCSgN8GfYbUBIrqzwSZ7GUi6UYV/Y9CNgdKmB3ZO4oXi"
    "531C8qhkz12CNhtEYTiwQvUXLnxJHI7ah6UTQPBDJnbBvkFMicp0bmpNTNNXF+i/FWUDng"
    "/D4Jux+c30GqApxfcH4H+DKA8zscjMH5fVLO70eKNOskNlF4vdtr0zZ3N6Sj3KIrjoafG2"
    "VdvdI4z0sg2zq8LIOB2tHYLxonEsdHD84SsaK899iZYfqpF8akyHBgV4NCZr0SWm3JHvNB"
    "HtmxODB05zq6fdTsgUODKGu9cPBKwDYeg0r6t42PZGjgNFW3g86vtBsZ5RgNJj0bnaVF0s"
    "2apEEYst1/xjqIRunUifOLXrwOfSeKU3rpDe8ouk2lZAN5ziRrBRDd0tvRTR2r6Pg9P03H"
    "rojwH6mL6NdYrtJtcfs5CsL24v1pDGXvx7JgtpkpVI81VbWUZY+tYZMrNdnPdKrT0lHNNd"
    "nPavVpyXr2T+wpyIOW2uCliI0o76PyPcREDhgTgcqSnVQxNg8ntwdMymqLIta0UeytGF3V"
    "yjJ8eRTiUMtxyC9QaUAbaloSBB0PWcerJKYYL03MO0HEglY7snF3pmXcnbUYd2d14w6oNq"
    "DaxqASW6i2zzjdxMnde/QwUdBtwtVpG+UWZeNcPx+4k3e7WWCHrJf8cHIYOqwwB8lPKouI"
    "Ofy/LJJGr7KQm4foAuSjhJFiIf+UXiQZO4YSnAfg6tzbQZ6o4N+UZFqOU96X5iFj1gSWDk"
    "J8g+TOcrXVzTs1+PnwNqNuvCufClVmpVX5g2KKGxhNoowVpE2l26aG1XTa3GuzajExKG4f"
    "3OVmYbY0yHLWePDHKHlOv5aroE52ljzfygH6j6p1a0JbiSLWwN4bbZXgexxRC2YZRLEim6"
    "W9gHNF1Bp0IQd+AFsouMBDU4k1LnCcBvPAQ/nvrzvB4vVpqxtcHalVCCzLLk3j0GeZIMz5"
    "ZAnA6pJeLWN1cj+EzOIi1UP4KMGoTAFZyhkh7J+uv8ai6FGOg0JKSO9uLdu4jZIWtgI2em"
    "cnOu7ZSbN/dgJZIQdvDK1OCWlJa7IpJeQAURk4XW5lQHOprGTXuEUv1WXsxuvY9eY2B5G7"
    "ipMUhQqbJ45DjKIGo0eUq8A6o4L7wrWwhw77fry9uvoovRpvP1Qz0H799Pby67MX/J2gg4"
    "K0wUcuTFXDVUkQg1SLQa9Mgrth8D6JYgd8nbafjPZ9WnZNX1pC+tJY3ingFQdD8R6ltsbT"
    "hR4o3UEU1zhs8YexYjvU6g8iDf51zSFupcr5mKkuXe4mxfCdnPlvC05wOyjynUW8cRDnwJ"
    "0NokAzVnyBUZJndnGicspHzpN4WZR04Llfz66+/vL85fd1nn0P91fmhQmKzgjVahaYMnVM"
    "GAq8+/C3ninw7sfi3YGUObATOXtwMfMHDfEWxcBpN8AbhaHL9xpDwCU5mOD6gOf9IxV4/8"
    "f11eeGUJ4gU+VHAi91/scJA7I3903Yb2frIEwDurey5+1tZ21RBMNIUkTtfHL1KPJUJkHY"
    "Darnk4HUAFLjaUIPpAaQGqPBdqikxpW3Wn3ChCB1I1Dx8rSNyojpQHcpjNSoPDVP6MMcRJ"
    "xAqOsUs56bHg7usT+ln3gJTglr4hDTD5xnnz7fPD/5/o1zh1epM6djER2TOjzIUuMxen/C"
    "79Hv0W8Bnb1rfolNcDrugbxmpag4FM4tuxl9EgX8wUniDZk6eW9ows/KZV1FM/37GXGCkb"
    "egg7B35yz4VyWORzd97ZxGufc0tKgYLN0BptpgTDX5nTE8tQQG2+MVAAl1VobY/YBurWqr"
    "u5nVlYRsZHb7Pe+KjAFGR0D3QDVYDpVKDdX19lJdL0W31C1xjTGXxaDRsTnyJPjTJPW5GA"
    "6pz0rq6UjOu8hLqbz3Cm/V4r5XR2q47ymOUJS+ZjkAyUN2Lo/elrWBYFWZeaYA/oPeg5WM"
    "iZTueYc77HaIITFgLN5As6fM/zQwcIrxVuzBB6ggTC16avQrwngtNmQpYp0RuZcjY/SJKV"
    "27XNO5XJWzDu29zGiyXrGcFXdFsTKCuyZoHd5nepO7ZW43gd2Q7LIb7KZ0l/GDvZey+lBD"
    "bN+cCqMO3T8Nlw5JyEKM++dW7hHd19bLmSpi3IyzLGXdktH/+swAY2C4s5WBi1+RAk+/Gr"
    "NIURLM58YxI0kMmgJ3jRjl5RrTBXVDFjG9SdeCj7U7HG6mv/iR/c8qtXAgkdelYF5NFF6O"
    "R2nB764FH7TQgxbucUKUobnmPbeUOOAqNJL9FlovNUPNCnlcReFD/uqNJIcgXyVqKQRDia"
    "es06Y8yOzKtDWGUo7RiJ6QFQ5DJ4jyI5Moci6/XV9KbS/ZsUufd8RkuYvsM3by0nfi+Rtn"
    "kwRpiqOiEzdrhxmzzMJnny9vnp8pDnUe5Ik66Yr4nuDiKCf9PKuwCBmLg4zD0C/lB6bZJp"
    "KQhbTIKw13/VWjt/6q6qzP8C2KOuxxopyFO9xIdjStrLjtOmeoYlEOVDxoFfvrJEvNXhr2"
    "QagIQkpxd4KoNCwMOKFSCKDvDD2cbBiMKvLj1mYqEIQAejiEOr5DqGwC94DxdTDmjmQ7sR"
    "Vecw1M2dbYA6aX+W0sxVQwIAZ1sPdLEs+DEH/CPG6uoLTkAdM2ZmuVDXWX5Vitxh5+Etzj"
    "ZOrcJvF6NXXu8SKgiyejl1J0m/ePdPKbO+zrEXXTj473URYdy+5VbHb5D6P/+gdr6MEf0H"
    "Atf2rDVfpFFFdq5JdwkV66o9eA+xoo98WVU8O/mfYqxgPjtYvxkl5BA09ZenMhSNnRQRDX"
    "OH3wpZURsAc/eeyqkHdifS3IcqCAzgooLSaTVLpbWIMeibtsx+pjX7F/AX9gicbGEuVrdw"
    "8wX3geJuRLeT9LcZZ3Ow2IMyO9B4Tfb280rkVFF1nJm9EAlhvgveH6S3E3O8EVvRUNbPOt"
    "rQd0v5V3shNZ2QrQwJaabD3gepPdxU5MS6t2iAzylxB5eNJMIGfXpzr88Wo7VIs+3iziEP"
    "NmEjwlkTV7ZhmL0yrj67E8RPImr61Y5DWyBhVcOBsepPk4Vp0RZfdWs82HeaySnBbjsBWC"
    "WUxU0GSYgVkeJrN8lESVga2NwL89cVUA//YUE4We7CoEDBAwQKPE2ZgBOmwq1sAWFBsysU"
    "YK6cATsW7YKY8kU2iTK12Omeq407z+zHw7fqdP/R49EOafUn/T2WB852yCdMG81RQlKW9F"
    "wDo6Rv6UHRJkg9gs/Y44fyrLNz76bjqHBcGbHYT1Mm3xZn06D+r4Xy9RGDan8uQyNpnvpy"
    "c/nW+BZ/9og/r608XHjwqbnL07hJViWKs20XZQa8KAbrWCjN8V24ooIAu8yqCWZ+BVwLsf"
    "g0rAux8Wzlre/XH8pq+YlYr9iimeJJ0onCZ5wLTNY0r4UDcRxmqUaMmksjgeq4eCyB32We"
    "O3184mj+2RBW/xxrwd5uIsEFkwn4j1cAuD6G6a11oJiHMbx37eT45+poo9HuKBOj6X0KpQ"
    "qKOUBSH/WAUJJscp2aLz2kGdfTjj0u2My+mJxiGX05PmksIn1WMuK8SomRQnRu2yZalhNM"
    "xmj7WmYTZbJl22bppMfEmon9l/XOpoz4WeoXRfl/k+uqo3gj1gqGZZEtQ8aDUDvTMYeieN"
    "77C5DkQpAL8z+IJnpI+9IATQA6s2PlaNTeAeMP6VaB3nGSu2wmuucyqCLcg9gXpT3MtSZM"
    "XNa1AM5TWmzoqSmsyvTNs4SVKO0eAi7/BDlmwRECdg04KqlV2dOj4FK3JiOk2y0syMFmSE"
    "zwwRzHjAJfKVZGMPd3xEM87jdngckO/dF+/UTPLdo3BthPVWwEKa78WJTjEbOqoRcH5tMC"
    "2AeZqkagXK0ydb1p9ihMbqww9uZQleGWeeKCp1NQ9TnnVSGCP8N9SPNJUNlCDoMBLTvW09"
    "gua+0NyXI7q3ab7/5r7MVErXPnaXgZfEdagb1526oEXnaHrr/MPav3fEty4JACtoROh3Wl"
    "8p+g+DxSsc0ee7i3htFgWuCQ4jEMyeZ00gOG8HuUoCr3Gd0WgnWZG3pm3qofNW17Mw8BQa"
    "iOMQo6ghWWIrVIF9RqX2hfv2k8O+A2+vrj5K78DbDxVQP//66e0ldV75C0EHZa4h9CmEPo"
    "XQp3BqFBVv6lMIQfFB7h3QmBtCswN9IfYbms1mcA8o32xvNK4Zrx1DFF/1YQURqZX2KY64"
    "A6pk8bOL011UvrvcjttJ6N+w09jrZVmr7DvisCO57KQ2K3fGb1UcKxBnJh3nIeov+yh5Q0"
    "eGPILIRxNW2ozg7DYowY4X0n/69SjBgZ+9q8zaFjVvnSQ48h4U8QfFu5mJwZH0YUYYtkqt"
    "2+Jq+LcCbSb4eHcfFbLMhK76McUrUEOupdmvIGMhJXiqE5xvjs1X+cCcMlpuFLNTg2rK5Y"
    "Bi6uYm8MgrY1UNW7TKcoB+x3pzmDAKSYF9c0ULQcQa2HujnRJ8j6M1o56jWJGg2Taja6LW"
    "oAsFRQewhT6depZPF3pggAbBAEHjWx1sd5dbPBL5k6J0Tah3FfH3ts7/iNenrRQQH+l65V"
    "CtEvt5xYmMjOG3mDp3eJXywhGsrv1rnv3NM7/ZoHsU0LkQhEH64LCy9g7zjp1nny9vnp99"
    "ry6n3/8jlJxOnnCaazkLqPnBLSv3UWd0hFqRRyllATSODo1Dv1SEvTRO3GhdNB6WddFetE"
    "0lb42h21O5Qfo6mtA9pYSFZM+Lc52jAdWQs3Ay4LyWimucEWBtJsBIIv8FJq2h/wR7OLjv"
    "lPFREQVFD1rRIVJZ160paYUIJKQZJKThJKG7tEfNWpPNSJay8OCC1rmFlmMLtfADByyI5o"
    "pM110wF1LWwXxydqZzBufsrPkMDrtWzbCM/FhdK6Ll3KUoBDgb4Nxt/VAKW4d7/8tI7lbX"
    "98UWz7iUAZ71cQHMDiVoZDlQQGcFQOc+CLQ9SVVAtGcQ0Z58Ie8B5nflnSxFWN70oMuW3V"
    "22WINwRQAt7xveHDfL25Pvjpb9xguwE2eVYIIjqlaHN4POZ9lr5+vPH947Hv0dU4c+zeFF"
    "q1j76LxhuhMocqF7uqdueZV14Lt3WJXh7CfB/fZV2Q5jFd/lfu/SpaYCLlMeB2saIh95ax"
    "lY1Brf9cwyJLFrpPQrG34YFJgZh0EybYkbrs1ol/WhCZfDZS/rBLROmwNap7WAVvGemMFb"
    "iADEGhBDT4Y9BmSHX3vqQKzgC62qSC9aqiK9qFdFGkc+weTi3c2Hb5cHwrn3KTygmvvD9G"
    "GsiDxT2EmnBANJEHQ8ZB0Xx1tcumLU1byj2WtF1pqqLH3ktYWIpO662/tTlYVXaMivEFWU"
    "4WG+QsKaRNADB2KgdtQEakdB7ajH1Y6SmEiDJApRDGLJEEsevSpkFl5fC7IcvAoQyx9dLD"
    "9bzHtA+f32RuOa8brwSrueBrD52tADst/KO9kJrbyMDiygzyvSKWP6Ra26trD+dszOyP4X"
    "VsCZTJ1vFzdOEHnh2sf+a4eqMnV4bWdemmwZhGGQFRvjTZOwU1Q+mjpoGa8p8NmwKE64rK"
    "JByj4fZNJipSEJQDE6wcu4PKxUyjYE2OXhYvN4CKuPwzaYtoTVhx87O1hgci99W6D82qHK"
    "r7Fa/e6K2hR3XQuxVe8AbGLHys2spUiJJmt3YaaQhhuAPjqeMMlKJrAtfY47lRZrugNopG"
    "NfDJTcsdqDj3lJmu8BzMlj9TJPslm+TlWRqJ0qqYpb85r0FiEpkPLQqst6pBSHad/5BFyI"
    "l5h9g5oSmptZiTLQx0oKUfXRx0r2uk1CiLIkZDoMOdNhS77UdNzugVuce32u5YWft3jh53"
    "UvHPIbet29Ib+hGWp78xsgwg4R3jGopP8I73GCZb9Gd/RVjIpD3YqgWWXEtC14ts7GusJp"
    "891RtAte3JVZ2Sk71bpBxEnXScTOtG7QgzPDHloT7ETxLPYfnATfUhMcJ/RykGbFXU+/f8"
    "PDXcw2Z4diZ/GaTgrFqdm9PkkRR6sFyniKMME4gtDWiBbFaUtoK/CpfxqkRsa1KNOPcX3c"
    "kr+Saf3ylYZl/fJVo2HNLlVKofo+tS+MDocJIjZ6L713G6erXuLSDSJS2Not53MlKesOOu"
    "4lVIvSFC9XKhascXUXRcBNrLqJ8yAR9tQaqu2eYk3YQmdxJM6hFpUl2U+Guq7KgqoHp+qa"
    "93kkn4g0eEJkp/9D9J2eFU4INaE3i9jZxMkdz81jvgXreYHCNw6i5vXzJQpC6peEcXRLfZ"
    "WY9zllD5k6iP9ZfCa6mSq/Z78P03F9mmr+NGUEcuOCv5zgJ1ngJ0EK4H7tSsxeXhOAtwLW"
    "eaAnZzr+ER3VUi5a7SFxjEwdpELIwpncf4mSFSKEblC+u0BEkWDZDHVNsBPcA4tCH6AMOj"
    "VSgnvTThWl0AF7VRQLymhbVQTRfdAtoClLQrbF0PwWUcv/jIOok5IlQdDxkHUMmR4TyPSA"
    "TA/I9Bixsw6ZHk8t04M6ozesDvikgdrMLk538Ztuuh2nk9pBp8rzgNceR5Fz8eVDVov8jR"
    "PTRc0JUuIwh43lUrDOvsqUDfM76PCR/KcI9cI5DynUuQTWcSQL2bSFdYSKyFAR+QDQ7qMi"
    "8pEIx4F5jfuew3wrMSYbZSnrCPT+84vAw9tlXg7do9NPzxhO9VxQ9R6rjA+nljyoeZ/96u"
    "/pXtfthKgoCXz2kLUMVNxgTskLtIS+CgQhgB5Y0HGwoNVZ3wPGRYKmpdgKr/mgmOWi2KmC"
    "VxbqoDazykLZVR1KOR8+dfhZQ2eWkcDZab2kMQNWU0q3GqYoqNMasz7+sV0u229vIMs9ry"
    "ylx/Cp9e8KpPk49r1pC2kuziUTVqwqZyGJfqKXuduSuFtlxlQvbhfALS7W0j/okPR4sKRH"
    "6EZnP31QNyCMiV9JGrQ9ZG1D8uMEkh8h+RHaeI3N4wG+eyCqANJ1EKQrtJHShFenjdRxmN"
    "cLnATeYqIgXvMr0zbeFZVjdtGuzZjuzrU14gQfTQjmChxuqlUv9mMze9donjfzSM32uRX0"
    "0V6OzdKXygDhfLiF6O4l95U+MVXWImuuFC+IHL5Q/HGYg95Kwh+17M6//z/Yj7Si"
)
