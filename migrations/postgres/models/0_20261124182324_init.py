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
<<<<<<<< HEAD:migrations/postgres/models/0_20261124181705_init.py
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
========
    "eJztffFz3Day5r+C0i9xqsapWLIUb3x1V7KtZP3Otly2kuy9zRYfhsRouOKQswSpifLe/u"
    "8HgOQQJEEOQHFmSKi3Umt7iCZnvgaB7q8b3f99soo8EtDvLl2XUPqOuD71o/DkR/TfJyFe"
    "EfaXlhEzdILX6/I6/yDB80CIYDHW8eTBc5rE2E3Y5QUOKGEfeYS6sb9OsgeeXIcE4ZBuSI"
    "ySCP1+ssIPKFn6FCX4FrlLHN8StCQxQWG0+T+/s3tu/GSJ/ISimGAahRQ9u3z74fmrb7/j"
    "z/Milz3QD2+Hv3Ua+v9KiZNEtyRhUuwBf/8H+9gPPfIHofyffz+J4lsc+hTzH+f4nkAgCK"
    "INyf6anDCJv594sX9P4uJ6/iH7TrVPsm9YH0fuKZE+4l9hfecsfBJ4Ff1lQ8TnTvKwFp+9"
    "8W/fh8lPYiwHa+64UZCuwnL8+iFZsq9eCPhhwj+9JSGJcUL4E5I45VoM0yDI9V4oNgOoHJ"
    "IhI8l4ZIHTgM8FLp19gfKzE8f5dH3jfL26cZyTxjwpJCT95h+5TFFsjrGvSgUAt/wrPP/L"
    "6enZ2Q+n359dvDp/+cMP56++f8XGiu/bvPTDv7MvU6KV3Upg9v7n959u+BeK2ETOJjr/4N"
    "9CBic4kxIToER/HRNKwoQolPCWqVWtgopQTRPsJ9Y1UeDepYrig1IX5Wt4CGWs8B9OQMLb"
    "ZMn+eXbRgfOvl1/e/vXyy7Ozi2+rYH/Kr5yKSxz2EmacNPF9x+BJ/BVRY5xJ1MD1cpHvir"
    "9MEOoOaG/ef7z6enP58TO//YrSfwUCp8ubK37lVHz6UPv0WV0N25ug397f/BXxf6L/vP50"
    "JeCMaHIbiyeW427+84R/J5wmkcMWWAd7MibFx8VHVbWWa2ZtAYuigOCwRbWlVE2/cyZml0"
    "rfXF9/qGjzzfvaGvXpl49vrr48eyHUyAb5SWXpKsHO9jqTdaqUsHGROtVZpE7bF6nT+iLl"
    "kQT7malURfg/vl5/UiMsidSXKt9N0P+gwKeNnXkoqE/+1yINXY4imqd+kPgh/Y4/9n+fHH"
    "6ec4gq87wA+tnHy7/VdfD2w/Wb+nLEb/CmppCqYaVvIlXldptKU5j7B7SWpDdCNoD18a+I"
    "9YI/N0SfNvqSB6GPvSQEyPdFXuEe6mtAIQxLUG9VlO62vgZKGXgFTHDnHMXiTukny5O6qY"
    "yfopj4t+H/JQ9CIe/Z98ehSxQayNmq69rtJvYq/LuYccWn5ayJ8WZL8qiWAvYXhgDJjPwv"
    "zAP78v7tzYnK7BkA5rflnSxFuGrqaYDL98cBkL3KbzOtpUQXVcmI0ICULbcDIHqT3cVOQM"
    "sdSQPPzHweANJ32xvZiWrFz2gBlu9pc+zebXDsOZXNjV+JTqPaJ9uxzUur01X9ExziW4EP"
    "/yH8a1eiMZ/jaOELgFvCNcWAmUa0Zi2N3Rms+W0ZIR5FyYMnGxE9waHH/xbOxN9wwv7B/m"
    "8d+y5pxmR63UERelHGWjgYzh15yMIilchMgmN/seDjRBRFFahxE6b26m1ahrox4ZPeOUoA"
    "RmeX3R2BkUgekuniO5qwheC7fCJl34t+F5IN+9F7o37GEa0RfzaU1U6AFuMtpD9Pv/9eg/"
    "9ko1oJUHGt6mxtXyhDjAsZC3G+0ML5ogPniybO5RJmEjbZCh0walKsR5ONmohgE3U2ZO6s"
    "8cOK8Icb4q6+wwGVsP1k6lpgz07YNA6YPdNPCbUbgA7MdbCK5syMdLi92UsFVXnQgIEGlh"
    "G7+8oPI4Vz12VxVuWA0+zLJQsc3TSOSega2TgNwV6Gzth0UA2n60TT24PpdQuH+eVUSRW3"
    "TnJJ4nDhkhf7nd+nL17+8PLV2cXL7bTeftI1m5szV3JkG4h251FVJS3Mp+JZLt51GDzkb9"
    "hE8qvyxaAzvQrCkKPZOkpaykgJFTHYuCEYOblgZDaDB4nvFDea1ozXD/FIr/q4ghGp5ydX"
    "YRI/nKgiEeXVWWcYgo9zyHagVgzCXeKQfacsTlCNHmzY5Q3mRzgWKWVDnl1/+fn5heJ0yC"
    "Pu0/coSNIaUWCPqB/0aAlR5Odq2gdFaeJGmcnVMYqm838SNylGwTGSUQYm4HyDnecbXLWJ"
    "0c4UlBI2xkJe6oRCXrZHQl7WaQJpddNFWBI5HMQnJxMFWNpkdAGWRCycw3BsxPpjI0CbjI"
    "Y2kcxlfRVIQkCZAGUyOcqEz98BMP6F2py7Kb3koyJLipR5BVMiZdO30yRS8v5uiuQSsUkg"
    "duKEExuez4YhP0TRPYnR9dvPn5tsiJ6ISSKmIgmT+gnpSsGMwsAPSX45+/ssi5JmShUXAr"
    "ZNQ+blhLaPWQfBAZmX+828jNz1ms0iEiZ+YpSa0BC0EPGXrzQAf/mqFW9+qQp3AZhpsmtd"
    "bhiwj0ugVqD+i07pl7+0l375S6P0yxpTuonYtrzEdGmCdUPQvqSb0/NznaXk/Lx9KeHXan"
    "l+3spPeMoHr5IVpYlTAKnYbDvz/bruA3l/Bnl/lLgx4fglRi9ATWyQ6T+ipWYPbDJx05iv"
    "zvlZKZ4z2QT86woHQauN2XaPw5FA3+/XkDw7/eFiazryf3QZi18/Xn740JzQi5gQ556Epk"
    "tKRQ6WEIMlZB5E7p1xpS1JCtA2SZWP3aV/3yvfsiY6QIB3ZBaMTfHdmNz6/LeZRnnrcgcM"
    "RPKDw+u89OT+9+gXOu7Ai3Z34EXDHeCrv+r8QzvYpYR18d5zHSbhvJ1IOG/wCIKbMkF3Kw"
    "Dg7gSXktjHgROmq7mK4e+y5GuCAPZOsBd+vNrgmNuLLUdJ2vFWyQLkOyH3XVdFyXfQYYWA"
    "deCe6nG8HRRvA9wV9Y2wzccDtDuhXZGExBlCJjtfRco+mPWoxQ5mUQ1z702wRRyA3wm8iP"
    "H02AbrctZBrRMXag8LNaJC/N7raMNm6aYJcytjWJOyKGVpsOOr/0r9+M4oQ7KUGEeCJH+e"
    "PQmS25QNAy6xFAIq0YBKJOvIVUR9Oks4FyLWxByOUOehR95pRcyiZfzA6LMvERK3Z7WCmi"
    "zQ52OmzwNME2bQk7CHpuuyoOlRazrP5TRVcikG+h2zfpkN12/BrgiCjsesY5cnAzj0jmwc"
    "hSvW3kynJmaRYTSYf5un5Dv8z1QBbkdkqCF5yFjyr5fvP1y++XB1GLZm+GByFb0ey5fyBr"
    "CMjXkZK1RG4jiKmSo9I9JfLW0dMTp8bBAK+g26Y0BBv3aooaAfnEzfO0tVHHE0UoEkBNDD"
    "0fTpHU3nE3gAjL/mt7EUW+k1H9/ZdPYDvxJKs5+uPqMuDZntPKvOBjtUGr3z0Pp1SBhqOK"
    "RZrSveBgjnbYLiHxEONviBZoX6/IQics/PTLoEsV2SonSNkqh5qH2YWyoPvVcbxEkPaek/"
    "pHiveOw3S7ieE3Yxt7yya5UWVPdk6bNVL/+X1ERt93n624hDIT+ibWxIiEedmIFANtkgab"
    "o2v2D+5cXAKhbdY6Vv3z2wgkD30Co+3WPLjmk0idbrvIlT81cU0IlLcz8ItqZx5YoCyHIw"
    "VCiYiBUxQ+0VCmKyILw+vxEdUBGy7jD3mQ7hdtZOuJ01CLc8PhvFrfl/3acrVfIWEcpDnK"
    "1cM3eThNzDV/bV7DgvXxe0jtXay3H56SVXHmz9GDi9sm58GYCtELURbx3W9lU7a/uqwdrK"
    "uKlsmfbGBQ3BQZbpMZSKHozDjckqYpY3c5bjxAxdhaRFu+BwYdXMLTU+2VGXO+BG+Pny//"
    "18mM1wP9FU42CarVW+hodXcvKN0q63UtD2Uz/tuuRsDLAuhQBqfagrhJTB6lGXs6+81/C1"
    "xhcBvjU6R7MVgGM0lek+xDGazHxjdvLGsBpATc7C3fNUp7bXaXttr9NGbS+cMpBin/Yryl"
    "MXhhSvMad4yZEBo2RkSc7CxBibVAyHhJ6KpsVu10vPVUnQ8ri1vA3SGmtZlgQtj1nLnk8f"
    "s3ArxEHfY9a3G63WPPmp3y5dlQVNj1nTfBV2YoKpWRC0JmZdxHl4BqfY7uZG8c+qlHUwD0"
    "+2r+Po3udBIKyohtlJAtckodiJARXsBhFVhjjaZ7YkYt20Hp4F41jcPjirjWlJmYoc1JXp"
    "Wdlkmy9thn5VDtB/JPorwgA0qlOqELVusRl+D11GaayY6Tfkj9YCSrmABeB2GfdXf7vpDi"
    "ZtbfsP159+LobXI0z1NknxHTPwDFcWWQrWlX7rSla7caWIXXciL0lZlLt16FOYkeusSeyS"
    "UMEv7GjUUxW1SAdDZJHnxXZFpNnYWlQIWwTvgad4AWa07q+IUhb00FcPouAcLy3A7cCe9e"
    "qq4sBojpnRXMTRn4RpB8f+YtHUdkfKVF3wUalT09HwXnKkkiW7yAurmi9+DdEDVpH5nv/P"
    "quXPTWN+0NGIdZZlLExSO9Ph9tup/TZuzg9V/a102LlCEjy5fnOcb7p98K/KAfqPqvvMD9"
    "700IFKGjTRk9HA8Z1gO83V0BAFHfTTwT1O+uBfEQPse+4DUYKDXhtBVRDw74d/pQyLUQK3"
    "LAju9Zjd6+zcVi8t10RBz+PXswl/0nqiD4gTA+IE6u2eDFurwSU9O7rXROFg0ajXq2p1OM"
    "Mcncd1fxqbWo9j/FXqAerjXxGDKFdf9KWyjQb8YykEyPdFHmp7j0YVUNv7eNTLtmyrAeuy"
    "lYHVpz/uPFrdA3pJDNDvTfZWChsbsL0VOcDfBH9esxk6Chy9o0DuNw0A89vyTpYiXK9cDu"
    "0aDtSuoe4hDYDpVX6baS3PupBKHqEGpJnvPgCo77Y3shPWCsmhAWxuHwyA7K/lneyEtmpK"
    "aWCrrK5ujOtNdhc7MS0dMy081Ym2PSAtbmQrqpLPNa7+QkFEifcOP2T2d721UHl11tlVSI"
    "xzvGLgzoZCv4SJH6DNkoQIh0g2Q7+hiN8G4Zig7LYz5IdsqO8ukYsDEno4brYTGuKGymZC"
    "dRO53j6I//OgfWTy+dVlxI2h5PqRW8OI/M4/o9CouHVFyMLs5wud4gQX7cUJLhrFCVL+2q"
    "mjq2qItwJdMdUJAt0BLI+RQuBgTAsH8EhH45GOZOVEK3atuj/XLnXbN9KgnbbN14iXnGCw"
    "IkzviIeiRdnZcIY2frIULQ0Df0HQM7z2v1t53zYNmt53UVgxNZOl3k9Pai/9D9FcMO+lob"
    "4arYmYyuSPtR8T2tKj796PkxQHoi8V9NqbyLrYZVCJPw1sqWK8hWbUPirE4SRV1AHp7sOS"
    "HrjwysEAHr6uTUzYz6SKPMCunNatyDgaKfDHWtNIoa2FQrs+WpsnQI6xAe7rOGI4rEyWGk"
    "nEgiJPB2gvCU3i9pzZLRuXBhO5JmZf86FTnWaSp+3NJE8bzSQl478B9I5a0BVJyKAfdQY9"
    "byLcp45/KQYnusas38x26tdHqSoKeh6zntlPW/jxqm+LnYosaHrMmpbYN0M9VyVhYx61mg"
    "uytUaRdnaPzUWgn6l+EXs4eXsypH8GBzLhQOYTRh8OZMKBzCevimoQ2eBMZkUOXgU4lTkt"
    "3FPaY+OVhAB5yOSaRCYXnAg80IlAOL02+Om13MgYar6yH/C1vKOdAFftMg2M+Z42AMC/UJ"
    "tPB0obPxy6PN6hSzgY+PiDgcfK7BY1xKP4RJnbXVycdWd3y8N25ndfonWQ3qIoRjRy70gi"
    "UrNDdPXr16s8MTtZkiJV+xuKeBsZFJN1FIuhftJM9h7mlsrza9LGGKarOftYka298WPiFJ"
    "ePfcANkreHT97OVNtQV3e7tVLKJh5siFZr8vtiCGpN1CJ3fwhg7/zQqMtrMd66xNThzxjw"
    "22cdLBWlnVuna03Kouk6YJ1hvg/zlqzGpzgUogecyZe/Xr7/cPnmw9VhpvQ+TnXk8PWp8F"
    "wRhWSnMWfBQD7BU4xoA/QnakIeQtoQYBqdSiDANBaERx5gmiqsuyNMx2JA0zAhLfxndmnW"
    "zX6WgzS4z4y6QMkSJygKgwcU+5TQ12gdRy6h7K8owXcE+QkvsjUPIveOqvjOvrfZXd2ila"
    "88bgWD49bk2gu30M433uMgVWDd3QUxF4EOfI+wTo6zBL3DfvBwwxspqlYh6WrnQuTxcU6y"
    "HbhzMbpZEkTTVVYah1cE/oaiZZTGlK0o7D/C6/5l4RFarwhY1P17nS0+bJCoESiWo7JQYH"
    "PhOswjlYEcqeQxE+R/bHt110M2zaqFudDhK/FAtUKd+Eyu0CaB1ZKnj1X92Z9WCT1obt/c"
    "13W2dfPm9pulIe9TkYPtvB/v4+aJZY4ioLCT89zKAfqPOr2gwH7XwQW7YB8wSHZPQmbT9O"
    "jQ3RC1Bl2gkkewhUK7OvuhBxZ/FCw+9DbSyrTf2dvoSCxPljSuYni26eQd7E45RifDlsQ0"
    "4k0aojzrVUkit4zS6uPAxpEV9gM98qTggnkDCFEEuTmE5+Q67Gexn5knlXQMrlZHK9pKQJ"
    "rt+LeSWQeNAzWSpVKEerUIu4oRNqoRZi+sAcBbAQtrPZ7rNPNgozoqlzbaeWTLl2K96So4"
    "VApBySH9kkMMEdorc7EiCHmLY85bbJoEJopuSoO2x6xtKCJ2MmgRMSg93Ao1+4HedRg85C"
    "/0RN6ifO3pLngIHGXrqwVE2XhUMjxRdkxS5+c4StcnrcxOdnm2m95xbrcjdVIJ2bM8JERE"
    "Ooy4hTpbsH2kLtnDb+HcEc1kGbnpFTAz01i7ZsDMHI2Z2b5dhhgXMhbifKGF80UHzhdNnM"
    "HHOAEfA3wM8DEmvE+Dj/F0fYyPRBQ+6fY08kHa/oazKgV2uh3XPElfCPOTRTxlX9yj6XV0"
    "DVQ6Hdl3yZPttwXImu5G7Rqk44/OWzha+fyxrUDHSY6TXyR99GUpAB+SRKepCjCORpGpuO"
    "UxHwlyjT+1FGN56R1lGdupAqtTx/Y4Nv3VyhfHXX7CbcVXayM6rXmSj3UW2KQOK6dXPJTJ"
    "oEUUiyqpHqbLecR+4DcUvb0+RTj00KfrP1DiB4SiZ+++/vX52beqIMMj76YbiChKFt7jwG"
    "cKi6OVXkiiPh5CEuPfzbucjPGXujwYVT58sUvpZWlA3H6uuir1pI9Xr3w3jpwedTxqgmD+"
    "9z8jFqWxaxS1LCWsq4e7l6glRNNOhoymAXUA1MEUVGJLXOXq3vcIV5TK+yquzTr9LnmUVu"
    "hkRShl3yYrgJRXGkR4HqUJ+zeTDykWBv4M3ZE1+4zyEm4u+26vecGkrEQC8qnwrfJCSrxW"
    "UvFF1GGYQzxU6b5VSylmsX7PvyU0Ufhs1Q5JR8kcg/COjuclKjn2695QE7WoHP7T6N5wMJ"
    "f2lYa1+qrVVn1Vt1SlRc6JycIEZIWodd7BSx3n4GW7b/Cy4RpQ8i8njAw8g1LAokVhMNfA"
    "PMHO2sS6iSTSaR15i4lL/PueDTgqoqDoUSs6WiwCPzQ9GS5JHfBo+PaTyZ4Nz10MIxehlA"
    "HapDflyoN/ipp/N+SPFtS3AlaYsF0r1tXfbiqzuzCenn28/Nu3lQXrw/Wnn4vh0uR/++H6"
    "TQ3uNX4IIqxwGdoBl0QA8h6QQyslyK8DVVSKvJrXYazIWeTuQZBiPCrZb34j9FPaYz+lfH"
    "0YClz2G76Wd5zWwqKLcXVJHVmUjbZE2OjO6BrVjKzxtiJrnDVzLyNcojVIXthSHEByefeQ"
    "dRwtRPIhT0VMcOwvFuzvSYLdJUoiZXv54W+vES1raSevzG3M29/+o6VapkBeXJRqo5YfZt"
    "/yOAeqIDFy+FoN0Kx+0Kgc1L7YbxbZOp0HvssA9IxgrolZ12Vu+Hbf0MF+T9E588b1R+lX"
    "f/3TT2x5m2y3+gwzh/qhKqu3O1pWl4Vw2ajDZeyneb4wYHtpWyEOpV/HrO/89TTPJ28KWt"
    "PcaLDdicRxFBubV1Up6zKeznUM2fN2O/a8WVxfAOaHC0XW0y6YCynrYD49P9dxGM7PO6rs"
    "n8Oxk/0WcYOQJoQ0QRXZigt95Y4FfclCG4FfEbOInIBY8nhUst9YMnT104pw7uzqB/H5A8"
    "XnsyV3AGxvtjea1hKti2xlbxpVUP6vUeCp64jmV2ZdgfllOUanF2UcuYTSLF7ORWkRQqff"
    "IBq5dyShr8WB0oBgShAJ2YjNkoT8FCpNojVFMZseG6YRZXR+L09QBOhrgfiJhsqtsFxmHe"
    "FvoWLPScNE1etwR8uwmiyECUZHGzeM1mMtoGkcPNxECQ7Uq2h5ecdSygeydaYYuXNB/Y0v"
    "cjzdiIuiJaY8K0mczM9ywHi2kbi+DrBLfkR8et4+ZOlIbMry0/0rtgvFxJtJIuzqigk98M"
    "tzPwiIJ4qzKQq9Hfj5v4e/M4tinaB0jeYPvFcx4SWlNzGzB2lZnmDGi0yLb8EUIdc0eI3+"
    "K08JYmu8G7FX+7+Q+EMUOcC37MVoz8gSP6HIsSoNUP7L+Z9uGrN9w9XsiSOk6llY2YdQ6G"
    "CUW4msfn0dyFLAB/Xmg4qXzGT/LmRg3x7dvl3xzot1s6He9kCZLGNhZt2ZRpjsrL2AYyMY"
    "KTZdZ7VZmq1dVTlrYukHXrrc/NiBo8gJ2xlR28oB+o86lqbAfteJNLtgHyxAHDOLO2S28c"
    "oPI8WW3DWjG6LWoAsx4hFsoRAjth96iFJClHIy2O6OUh6HrnwfurxWZ3Ki4Cq312ZdRKUv"
    "j9pJUn6NViRZ8niKiMlQ9s955D0IujCJUBBFd5wmfPbx083zFwqSsYf87ojNzk7VLccny8"
    "MaGoOLmowaQ2OyjmI+Zv6gKbGO/Sj2E93hzJ8Ib6Uh0uysS1eDwPWromyn+lKlxUr9YvVY"
    "cv0qZhdvQ9L6lQKCY+ghPqnNetbBpkJ10z027Ej8JDDK798KWAjvXo6pyt+sgXN7wa2amA"
    "UZ/l1M9D5Kbk3ldOXnq097W8D3fLRStiuqIHcXDZDlDufWnu53mxyiZkDNtNOduDUxC5fm"
    "4eeui1NqtPNtBXrBW09FHFHFgIuXGthevGzFll+qsY5uHnYjJmx6TQpOXDVC28zNZj+/T9"
    "nnmigEukcd6A4wTZxHaFslDyoftcol1sJQ2VVJKFgwai2XXJWpliuS8DKPW80lgWqq5ook"
    "qHnUama3ioK+bTgqorBqj1nPUDjiZNCmRNX4jX4QpiYIp7YflWh4nNIdgD9f3+Xgpz78FT"
    "FAvy/6UlTaIMO5FALkIRtx8qrIDVDzRagmCC/DI/PNoQ3KU8rHBeTZJyntse5IQoA8JEJP"
    "LhGaz98BMP6FahUVGtls14VWesk1IC34AIB1B6w14kQD2szVHADYd9sb2QltxScf3XmIiY"
    "I6/qJtEwXWuGZb0UvrkcAWTbvsRFXihqBN3V7WA502dSp2AyyDHcjW2JxRHj57K2LiJx1H"
    "0PIRM52DaI5bDt55Hu06JOgeBykRLfxCVNwkO162waJgIA/Y/yiKSC19fkznYYY2S99dIp"
    "+iUFSdigmvO5WQsHlibS9P0DnTtsUj0/xRTktBOSmdA1Dm2QWQPTKBrIJFoTrdBPStAOT3"
    "a+T3z8mCbfVNfNuPXJUSg2T4j/hV2cdxK7xIVPZWO9xbAUDbHO3a7m2wNVcFIYIKwezpqw"
    "ICShBQGuHLsN+AklxZ5ZE4y6VcLMW4tu9BwO5QAbsjc0fRarWjflExZKbHHkmjNZpYxGSF"
    "4zsUhTK3o+pF0T4QyJypbZAzIHOeGpmTMDfXxPktxltB5YDz+yTsfnB+R6kKcH7B+R3hyw"
    "DO73gwBuf3STm/HxjSvJPYicLr3V6bdbm7ARvlFF1xNPzcMOvqlUR5XgLd1uHlGQzMjiZe"
    "0TiRIg8/oBXmRXnvCZoT9qkbRLTIcOBX/UImXUuttqoe80Ee2bM4MHTnOrp91O6BQ4Moa7"
    "1w8ErANp6CSoa3jY9kaJAkUbeDzq90GxnlGA0mPRudpUWyzZomfhDw3X/OO4iGyQxF+UU3"
    "SgMPhVHCLr0WHUW3qZR8oMiZ5K0Awlt2O7apExUdv+en6dgVIfkjcTD7Gqt1si1uv8B+0F"
    "28P4mg7P1UFswuM4XpsaGqjrLskTVscq0m+7lOdVo2qr0m+3mjPi1N5/8kroI86KgNXorY"
    "iPI+Kt9DTOSAMRGoLNlLFVPzcHJ7wKSstixiTRvFwYrR1a0sw5dHIQ61HMf8ApUGtKGmK4"
    "Kg4zHreB1HDOOViXkniVjQaqdq3J1rGXfnHcbdedO4A6oNqLYpqMQWqu0TSTZRfPcOP5wo"
    "6Dbp6qyLcguzcY6XD9zJu90sCaLpShxODgLEC3PQ/KSyjBgS/2WRNHaVh9xczBYgD8ecFA"
    "vEp+wizdgxHJM8ANfk3g7yRAX/piTTcpzyvjQPGbMmsXQQ4hsld5arrWneqcHPh3cZddNd"
    "+VSociutzh8UU9zAaJJlrCBtat02Nayms/Zem3WLiUNx++CsNkuzpaEqZ40Hf4yS5+xrOQ"
    "rqZGfJ860coP+oWrcmtJUsYg3sg9FWMbknIbNgVn4YKbJZugs410StQRdy4EewhYILPDaV"
    "WOMCR4m/8F2c//6mEyxfn3W6wfWRWoXAsuzSJAo8ngnCnU+eAKwu6dUxVif3Q8osLlI9pI"
    "9igssUkFU1I4T/0/FSIose5TgopIQM7tbyjdsoaWErYKN3dqrjnp22+2enkBVy8MbQ6pSQ"
    "jrQmm1JCDhCVgdPlVgY0V8pKdq1b9Epdxm66jt1gbrMfOusoTnCgsHmiKCA4bDF6ZLkarH"
    "MmuC9cC3vosO/Hm+vrD5VX4837egbaLx/fXH159kK8E2yQn7T4yIWpargqSWKQajHqlUly"
    "NwzeJ1nsgK/T9pPJvk+rvulLK0hfmso7BbziaCjeo9TWeLrQA6U7iuIahy3+MFVsx1r9Qa"
    "bBv6QC4k6qXIyZ6dLlTlwM38mZ/7YUBDfCoYeW0QZhwYGjDWZAc1Z8SXCcZ3YJonImRi7i"
    "aFWUdBC5X8+uv/z8/OW3TZ59D/dX5oVJis4I1XoWmDJ1TBoKvPv4t54Z8O7H4t2BlDmwEz"
    "l/cAj3Bw3xlsXAaTfAGweBI/YaQ8ArcjDB9QHP+0cq8P6Pr9efWkJ5kkydH/HdBP0PCny6"
    "N/dN2m/nqR8kPttb+fP2trN2KIJjVFFE43xy/SjyrEqC8BvUzycDqQGkxtOEHkgNIDUmg+"
    "1YSY1rd73+SCjF6kag8uVZF5URsYHOShqpUXlqEbOHIUyRL9V1injPTZf498SbsU/cmCSU"
    "N3GI2Afo2cdPN89Pv32N7sg6QQs2FrMxCRJBlgaPMfgTfg9/D3/z2exNxSU+wdm4B/ojL0"
    "UloEC3/GbsSQzwBxRHGzpDeW9oKs7KZV1FM/17GXFCsLtkg4h7h5biq1Lksk1fO6ex2nsa"
    "WlSMlu4AU200plr1nTE8tQQG2+MVAAl1VobYPZ9trWqru53VrQjZyOwOe94VGwOMj4DugW"
    "qwHCqVGqrr7aW6XoJvmVviGGNeFYNGx+bIU/9Pk9TnYjikPiuppyM57zIvpfLea7xVh/te"
    "H6nhvickxGHyI88BiB+yc3nstrwNBK/KLDIFyB/sHrxkTKh0z3vcYbdDDIkBU/EG2j1l8a"
    "eBgVOMt2IPPkAFYWbRM6NfEcbrsCFLEeuMyL0cGWNPTNja5ZjO5bqcdWjvZUbTdM1zVpw1"
    "w8oI7oagdXif603ujrndBnZLsstusNvSXaYP9l7K6kMNsX1zKpw6dP40XDoqQhZiPDy3co"
    "/Zvpau5qqIcTvOVSnrlozh12cOGAfDma8NXPyaFHj69ZhFgmN/sTCOGVXEoClw34hRXq4x"
    "WTI3ZBmxm/Qt+Ni4w+Fm+ovv+f+sUosAErt9CuY1ROHleJQWvP5a8EALA2jhnsRUGZpr33"
    "NLiQOuQhPZb6H1UjvUvJDHdRg85K/eRHII8lWikUIwlnhKmrTlQWZXZp0xlHKMRvSErkkQ"
    "ID/Mj0ziEF39+vWq0vaSH7v0REdMnrvIP+MnLz0ULV6jTewnCQmLTty8HWbEMwuffbq6eX"
    "6uONR5kCfqpCuSe0qKo5zs86zCImQsjjIOw76U55tmm1SELKRFXmm4669avfVXdWd9Tm5x"
    "2GOPk+Us3OEmsqNpZcVt1zlDFctyoOJRq9hL4yw1e2XYB6EmCCnF/Qmi0rAw4IRKIYC+N/"
    "RwsmE0qsiPW5upQBIC6OEQ6vQOofIJPADGX/0pdyTbia30mmtgyrfGATC9ym9jKaaSATGq"
    "g72f42jhB+QjEXFzBaVVHTDrYrbW2VBnVY7Vauzhxf49iWfoNo7S9Qzdk6XPFk9OLyX4Nu"
    "8fifKbI/71qLrpR8/7KIuOZfcqNrv8h7F//YM39BAPaLmWP7XlKvsiiisN8ku6yC7dsWvA"
    "fY2U+xLKaeDfTnsV44Hx2sV4VV5BA0+58uZCkLKngyCvcfrgV1ZGwB785KmroroT62uhKg"
    "cK6K2A0mIySaW7hTXokbhX7Vh97Gv2L+APLNHUWKJ87R4A5kvXJZR+Lu9nKc7V3U4D4sxI"
    "HwDhd9sbTWtR0UW24s1oACsM8MFw/bm4m53gyt6KBrb51jYAur+Wd7IT2aoVoIEtM9kGwP"
    "Umu4udmJZW7RgZ5M8BdslJO4GcXZ/p8Mfr7VAt+nizjAIimkmIlETe7JlnLM7qjK/L8xDp"
    "67y2YpHXyBtUCOFsuJ/k43h1RpzdW802H+axSnJajsPWCGY5UUGTYQZmeZzM8lESVUa2Ng"
    "L/9sRVAfzbU0wUerKrEDBAwABNEmdjBuiwqVgjW1BsyMSaKKQjT8S64ac84kyhba50OWam"
    "406L+jOL7fidPvU7/EC5f8r8TbQh5A5t/GTJvdUEx4loRcA7OobejB8S5IP4LP2Goj+V5R"
    "sffTedw4LgzY7Cepl1eLMemwdN/L+ucBC0p/LkMjaZ72enP1xsgef/6IL668fLDx8UNjl/"
    "dygvxZCqNtFuUBvCgG69gozXF9uaKCALvMqolmfgVcC7n4JKwLsfF85a3v1x/KYvhJeK/U"
    "IYnjQ5UThN1QGzLo8pFkOdWBqrUaIlk8rieLweCqZ3xOON335Emzy2R5eixRv3driLs8R0"
    "yX0i3sMt8MO7WV5rxafoNoq8vJ8c+0wVezzEA3V8LqlVoVRHKQtC/rH2Y0KPU7JF57WDOv"
    "twxqXfGZezU41DLmen7SWFT+vHXNaYUzMJiY3aZVelxtEwmz/WmobZfJl0+LppMvErQsPM"
    "/uNSR3su9Ayl+/rM98lVvZHsAUM1VyVBzaNWM9A7o6F3kuiOmOtAlgLwe4MveUb62EtCAD"
    "2watNj1fgEHgDjX6jWcZ6pYiu95jqnIviCPBCoN8W9LEVW3rxGxVB+JcxZUVKT+ZVZFydJ"
    "yzEaXOQdeciSLXyKfD4tmFr51RnyGFghitg0yUozc1qQEz5zTAnnAVfYU5KNA9zxEc04j9"
    "vhcUS+91C8UzvJd4+D1AjrrYCFNN+LU51iNmxUK+Di2mhaAIs0SdUKlKdPdqw/xQiN1Ucc"
    "3MoSvDLOPFZU6mofpjzrpDBGxG9oHmkqGyhB0GEipnvXegTNfaG5r0B0b9N8/819uamUpB"
    "5xVr4bR02oW9edpqBF52gG6/zD27/3xLcpCQAraETod9pcKYYPg0VrErLnO8soNYsCNwTH"
    "EQjmz7MmEJy3g1zHvtu6zmi0k6zJW9M29dB5q+k88F2FBqIoIDhsSZbYCtVgnzOpfeG+/e"
    "Sw78Cb6+sPlXfgzfsaqJ9++fjmijmv4oVggzLXEPoUQp9C6FM4M4qKt/UphKD4KPcOaMwN"
    "odmRvhD7Dc1mM3gAlG+2N5rWjNeOIcqv+riCiMxK+xiFwgFVsvjZxdkuKt9ZbcftJPRv+G"
    "nsdFXWKvuGIn4kl5/U5uXOxK2KYwXyzGTjXMz8ZQ/Hr9nIQEQQxWjKS5tRkt0GxwS5Afun"
    "14wSHPjZu8qsbVFz0zgmofugiD8o3s1MDI6kjzPCsFVq0xZXw78V6DLBp7v7qJDlJnTdjy"
    "legQZyHc1+JRkLKcEzneB8e2y+zgfmlNFqo5idGlRTLgcUUz83QUReOatq2KK1Kgfo96w3"
    "RyinkBTYt1e0kESsgX0w2ikm9yRMOfUcRooEza4Z3RC1Bl0oKDqCLfTp1LN8utADAzQKBg"
    "ga3+pgu7vc4pHInwQnKWXeVSje2yb/I1+fdVJAYqTjlkO1SuznFScyMkbcYobuyDoRhSN4"
    "XfsfRfa3yPzmg+6xz+aCH/jJA+Jl7RH3jtGzT1c3z8+/VZfTH/4RSk4nTzjNtZwF1Dz/lp"
    "f7aDI6Uq3Io5SyABpHh8ZhXyokbhLFTpgWjYeruugu2qaSt8bQHajcIHsdTeieUsJCsufF"
    "hc7RgHrIWToZcNFIxTXOCLA2E2Aikf8Ck87Qf0xc4t/3yvioiYKiR63oAKus686UtEIEEt"
    "IMEtJIHLNd2mVmrclmVJWy8OCC1rmFjmMLjfCDAMwPF4pM110wF1LWwXx6fq5zBuf8vP0M"
    "Dr9Wz7AMvUhdK6Lj3KUsBDgb4Nxv/VAKW4f78MtI7lY398UOz7iUAZ71cQHMHiVoqnKggN"
    "4KgM59EGh7kqqAaM8ooj35Qj4AzG/LO1mKcHXTgy5bdnfZ4g3CFQG0vG94e9wsb0++O1r2"
    "myjATtE6JpSETK1INIPOZ9mP6MtP798hl/2OGWJPQ6JoFW8fnTdMR74iF3qge+qWV0l9z7"
    "kjqgxnL/bvt6/Kdhiv+F7t91651FbAZSbiYG1DqkfeOgYWtcZ3PbMMSewaWfmVLT8MCsxM"
    "wyCZdcQNUzPaJT004XK47GWdgNZZe0DrrBHQKt4TM3gLEYBYA2LoybDHgOz4a08diBV8oV"
    "UV6UVHVaQXzapI08gnOLl8e/P+16sD4Tz4FB5Rzf1x+jBWRJ4Z7LRXgkFFEHQ8Zh0Xx1sc"
    "tmI01byj2WtN1pqqLEPktQWYJk7a7/2py8IrNOZXiCnK8DBfIWFNIuiBAzFQO+oEakdB7a"
    "jH1Y6qMJEGSRSyGMSSIZY8eVVUWXh9LVTl4FWAWP7kYvnZYj4Ayu+2N5rWjNeFt7LraQCb"
    "rw0DIPtreSc7oa0uoyML6IuKdMqYflGrriusvx2zM7L/mRdwpjP06+UN8kM3SD3i/YiYKh"
    "MkajuL0mQrPwj8rNiYaJpEUFH5aIbwKkoZ8NmwMIqFrKJByj4fZNJipSUJQDE6JquoPKxU"
    "yrYE2KvD5ebxEFafhm0w6wirjz92drDA5F76tkD5tUOVX+O1+p01synu+hZiq98B2MSelZ"
    "t5S5ESTd7uwkwhLTcAffQ8YZKVTOBb+oL0Ki3WdgfQSM++GDi+47UHH/OStN8DmJPH6mUR"
    "Z7M8TVSRqJ0qqYtb85oMFiEpkHLxus96pBSHad/7BFxAVoR/g4YS2ptZyTLQx6oSohqij1"
    "XV6zYJIVYlIdNhzJkOW/KloeNuD9zi3OsLLS/8osMLv2h64ZDfMOjuDfkN7VDbm98AEXaI"
    "8E5BJcNHeI8TLPslvGOvYlgc6lYEzWojZl3BszQb60inzXdH0S5FcVduZSf8VOsGU5Skcc"
    "jPtG7wA5oTF6eUoDCaR94DisktM8FJzC77SVbc9ezb1yLcxW1zfih2HqVsUihOze71SYo4"
    "WiNQJlKEKSEhhLYmtCjOOkJbvsf8Uz8xMq5lmWGM6+OW/K2Y1i9faVjWL1+1Gtb8Uq0Uqu"
    "cx+8LocJgkYqP3Mni3cbbqxQ7bIEKFrd1xPrciZd1Bx72EanGSkNVaxYK1ru6yCLiJdTdx"
    "4cfSntpAtdtTbAhb6CxOxDnUorIq9pOhruuyoOrRqbrhfR7JJ6ItnhDd6f9QfadnTWLKTO"
    "jNMkKbKL4TuXnct+A9L3DwGmFmXj9fYT9gfkkQhbfMV4lEn1P+kBnC4s/iM9nNVPk9+32Y"
    "juvTVvOnLSNQGBfi5QQ/yQI/CVIA92tXEv7ymgC8FbDOAz091/GP2KiOctFqD0lgZOogFU"
    "IWzuThS5SsMaVsg/KcJaaKBMt2qBuCveAeWRT6AGXQmZHi35t2qiiFDtirolhQJtuqwg/v"
    "/X4BzaokZFuMzW+RtfzPyA97KbkiCDoes44h0+MEMj0g0wMyPSbsrEOmx1PL9GDO6A2vA3"
    "7SQm1mF2e7+E0n2Y7TSe1gU+W5L2qP4xBdfn6f1SJ/jSK2qCE/oYg7bDyXgnf2VaZsmN9B"
    "h48UP0WqFy54SKnOJbCOE1nIZh2sI1REhorIB4B2HxWRj0Q4jsxr3PccFluJMdlYlbKOQB"
    "8+vwg8vF3m5dg9Ov30jPFUzwVV77HK+HhqyYOa99mv/p7tdf1OiMqSwGePWctAxY3mlLxE"
    "S+irQBIC6IEFnQYLWp/1A2BcJGhaiq30mo+KWS6KnSp4ZakOajurLJVd1aGU8+EzJM4aon"
    "lGAmen9eLWDFhNKd1qmLKgTmvM5vjHdrnsvr2BrPC8spQew6c2vyuQ5tPY92YdpLk8l0xY"
    "sbqchST6qV7mbkfibp0ZU724fQC3uFjL8KBD0uPBkh6hG5399EHTgDAmfivSoO0xaxuSH0"
    "8g+RGSH6GN19Q8HuC7R6IKIF1HQbpCGylNeHXaSB2Heb0kse8uTxTEa35l1sW74nLMLtq1"
    "HdPdubZGnOCjCcFcgeNNtRrEfmxn71rN83Yeqd0+t4I+2suxWfZSGSCcD7cQ3b3kvrInJs"
    "paZO2V4iWRwxeKPw5zMFhJ+KOW3fn3/weLmiuV"
>>>>>>>> 3822d48 (Hold what contradicts the power, jumps, idles or lasts too long; keep a person's word in the fold):migrations/postgres/models/0_20261124182324_init.py
)
