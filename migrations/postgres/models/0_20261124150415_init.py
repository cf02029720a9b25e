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
CREATE INDEX "idx_driver_organis_39c7be" ON "driver" ("organisation_id", "name");
CREATE INDEX "idx_driver_organis_0c9b51" ON "driver" ("organisation_id", "last_active_at");
COMMENT ON TABLE "driver" IS 'A person who charges.';
CREATE TABLE "driver_group" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_driver_grou_organis_4f26c3" UNIQUE ("organisation_id", "name")
);
COMMENT ON TABLE "driver_group" IS 'A named group of drivers.';
CREATE TABLE "driver_group_member" (
    "id" BIGINT NOT NULL PRIMARY KEY,
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
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_emission_fa_organis_83cebb" UNIQUE ("organisation_id", "kind", "valid_from")
);
COMMENT ON TABLE "emission_factor" IS 'A dated factor for the dashboard''s CO2 and NOx tiles (DSH-3).';
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
    "name_key" VARCHAR(240) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_tariff_organis_486cb3" UNIQUE ("organisation_id", "name_key")
);
CREATE INDEX "idx_tariff_organis_680c29" ON "tariff" ("organisation_id", "removed_at", "name");
COMMENT ON TABLE "tariff" IS 'Prices, VAT included: unit prices in millionths of the currency, amounts in minor units.';
CREATE TABLE "access_profile" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "active" BOOL NOT NULL,
    "allows_web_payments" BOOL NOT NULL,
    "allows_contactless" BOOL NOT NULL,
    "allows_mobile_app" BOOL NOT NULL,
    "hold_minor" BIGINT,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "tariff_id" BIGINT REFERENCES "tariff" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_access_prof_organis_a2dec4" UNIQUE ("organisation_id", "name")
);
CREATE INDEX "idx_access_prof_tariff__5c43f2" ON "access_profile" ("tariff_id");
COMMENT ON TABLE "access_profile" IS 'Who may charge where and when, and at what price.';
CREATE TABLE "profile_time_frame" (
    "id" BIGINT NOT NULL PRIMARY KEY,
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
COMMENT ON TABLE "charger" IS 'A station that dials in over OCPP.';
CREATE TABLE "evse" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "number" SMALLINT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "public_code" VARCHAR(16) NOT NULL UNIQUE,
    "max_power_w" INT,
    "status" VARCHAR(16) NOT NULL,
    "status_since" TIMESTAMPTZ NOT NULL,
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
    "hour" TIMESTAMPTZ NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "sessions" INT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "evse_id" BIGINT NOT NULL REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_hourly_tota_evse_id_7deacf" UNIQUE ("evse_id", "hour", "currency")
);
CREATE INDEX "idx_hourly_tota_organis_5ca775" ON "hourly_total" ("organisation_id", "hour");
CREATE INDEX "idx_hourly_tota_site_id_bb236e" ON "hourly_total" ("site_id", "hour");
COMMENT ON TABLE "hourly_total" IS 'Energy metered and money billed in one hour at one EVSE (DSH).';
CREATE TABLE "ocpp_message" (
    "id" BIGSERIAL NOT NULL PRIMARY KEY,
    "at" TIMESTAMPTZ NOT NULL,
    "direction" VARCHAR(3) NOT NULL,
    "action" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_ocpp_messag_charger_b8925e" ON "ocpp_message" ("charger_id", "at");
CREATE INDEX "idx_ocpp_messag_at_d1e847" ON "ocpp_message" ("at");
COMMENT ON TABLE "ocpp_message" IS 'A frame as it was sent or received, secrets removed (MNT-2); kept for a set time.';
CREATE TABLE "profile_place" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "profile_id" BIGINT NOT NULL REFERENCES "access_profile" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_profile_pla_profile_f71404" UNIQUE ("profile_id", "site_id", "evse_id")
);
CREATE INDEX "idx_profile_pla_site_id_5849b0" ON "profile_place" ("site_id");
CREATE INDEX "idx_profile_pla_evse_id_37ccd6" ON "profile_place" ("evse_id");
COMMENT ON TABLE "profile_place" IS 'One whole site, or one EVSE, that a profile covers.';
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
COMMENT ON TABLE "audit_entry" IS 'Who changed what and when, and who was refused (ORG-6).';
CREATE TABLE "notification" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "event" VARCHAR(32) NOT NULL,
    "subject" VARCHAR(64) NOT NULL,
    "text" VARCHAR(500) NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "read_at" TIMESTAMPTZ,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_notificatio_user_id_08e7dd" ON "notification" ("user_id", "at");
COMMENT ON TABLE "notification" IS 'One thing told to one user.';
CREATE TABLE "notification_rule" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "event" VARCHAR(32) NOT NULL,
    "by_email" BOOL NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT REFERENCES "site" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_notificatio_organis_0f6b3c" ON "notification_rule" ("organisation_id", "event");
CREATE INDEX "idx_notificatio_user_id_e2d493" ON "notification_rule" ("user_id");
COMMENT ON TABLE "notification_rule" IS 'Which events a user wants to hear of, and from which sites (ORG-4).';
CREATE TABLE "user_token" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
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
    "last_active_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_vehicle_organis_d44a33" UNIQUE ("organisation_id", "registration_key")
);
CREATE INDEX "idx_vehicle_driver__dddb32" ON "vehicle" ("driver_id");
COMMENT ON TABLE "vehicle" IS 'A vehicle, known by its registration.';
CREATE TABLE "tag" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "uid" VARCHAR(36) NOT NULL,
    "uid_key" VARCHAR(36) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "expires_at" TIMESTAMPTZ,
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
CREATE INDEX "idx_tag_driver__b6dda9" ON "tag" ("driver_id");
CREATE INDEX "idx_tag_vehicle_9cc70e" ON "tag" ("vehicle_id");
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
CREATE INDEX "idx_charging_se_organis_90c343" ON "charging_session" ("organisation_id", "listed", "began_at", "id");
CREATE INDEX "idx_charging_se_organis_a4c320" ON "charging_session" ("organisation_id", "ongoing", "began_at");
CREATE INDEX "idx_charging_se_organis_9207ea" ON "charging_session" ("organisation_id", "needs_review");
CREATE INDEX "idx_charging_se_site_id_fc9d26" ON "charging_session" ("site_id", "began_at");
CREATE INDEX "idx_charging_se_evse_id_82d55a" ON "charging_session" ("evse_id", "began_at");
CREATE INDEX "idx_charging_se_driver__53cc14" ON "charging_session" ("driver_id", "began_at");
CREATE INDEX "idx_charging_se_vehicle_abaa1c" ON "charging_session" ("vehicle_id", "began_at");
CREATE INDEX "idx_charging_se_tag_id_0a239d" ON "charging_session" ("tag_id", "stopped_at");
CREATE INDEX "idx_charging_se_charger_29cfcb" ON "charging_session" ("charger_id", "ongoing");
CREATE INDEX "idx_charging_se_billed__1d1bdf" ON "charging_session" ("billed_at", "ongoing");
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
    "reported_by" VARCHAR(16) NOT NULL,
    "created_at" TIMESTAMPTZ NOT NULL,
    "resolved_at" TIMESTAMPTZ,
    "version" INT NOT NULL,
    "assignee_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "charger_id" BIGINT REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
);
CREATE INDEX "idx_incident_organis_6fd18a" ON "incident" ("organisation_id", "status", "created_at");
CREATE INDEX "idx_incident_session_581803" ON "incident" ("session_id");
CREATE INDEX "idx_incident_evse_id_1a37a5" ON "incident" ("evse_id");
CREATE INDEX "idx_incident_driver__84c928" ON "incident" ("driver_id");
COMMENT ON TABLE "incident" IS 'Something that somebody has to look at (MNT-1).';
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
    "id" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(8) NOT NULL,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "group_id" BIGINT REFERENCES "driver_group" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "profile_id" BIGINT NOT NULL REFERENCES "access_profile" ("id") ON DELETE RESTRICT,
    "tag_id" BIGINT REFERENCES "tag" ("id") ON DELETE RESTRICT,
    "vehicle_id" BIGINT REFERENCES "vehicle" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_profile_mem_profile_0142f1" UNIQUE ("profile_id", "driver_id", "group_id", "vehicle_id", "tag_id")
);
CREATE INDEX "idx_profile_mem_profile_1053bf" ON "profile_member" ("profile_id", "kind");
CREATE INDEX "idx_profile_mem_driver__73ab03" ON "profile_member" ("driver_id");
CREATE INDEX "idx_profile_mem_group_i_57f2aa" ON "profile_member" ("group_id");
CREATE INDEX "idx_profile_mem_vehicle_d6b29b" ON "profile_member" ("vehicle_id");
CREATE INDEX "idx_profile_mem_tag_id_cd132c" ON "profile_member" ("tag_id");
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
    "eJztXW1z2za2/isYfWk6w2Qav6Rpe+fecRK3m71JnInddO92OxyIgiyuKUIlKKve3f73C4"
    "Ck+AZSAE1JJHL2wzYmcSDpOSSA85y3f0+WdEYC9uzC8whjb4jnM5+Gk+/RvychXhL+j4YR"
    "Dprg1Sq/Ly7EeBpIESzHurPi4CmLI+zF/PYcB4zwSzPCvMhfxckHTq5CgnDINiRCMUX/mC"
    "zxA4oXPkMxvkXeAke3BC1IRFBIN//zDz7nxo8XyI8ZighmNGToycXrd09ffv1MfN6MevwD"
    "/fC2/6nXof/7mrgxvSUxl+If8Otv/LIfzsgfhIk/f53Q6BaHPsPix7n+TCIQBHRDkn/GEy"
    "7x62QW+fckyu6nF/l3qlxJvmF1HLlnpHBJfIXVnTv3STAr6S8ZIq+78cNKXnvl374N4x/l"
    "WAHW1PVosF6G+fjVQ7zgXz0T8MNYXL0lIYlwTMQnxNFaaDFcB0Gq90yxCUD5kASZgsyMzP"
    "E6EM+CkE6+QH5t4rofrm7c68sb153UnpNMoqDf9JLHFcWfMf5VmQTgVnyFp9+dnJyefnvy"
    "zemLl+dn3357/vKbl3ys/L71W9/+mXyZHK1kKonZ25/efrgRX4jyBzl50MWFP6UMjnEiJR"
    "+AHP1VRBgJY6JQwmuuVrUKSkIVTfCfWNVEhnubKrILuS7y1/AQyljiP9yAhLfxgv95+qIF"
    "588Xn17/5eLTk9MXX5fB/pDeOZG3BOw5zDiu4/uGwxP7S6LGOJGogDtLRZ5l/xgh1C3Q3r"
    "x9f3l9c/H+o5h+ydjvgcTp4uZS3DmRVx8qV59U1bCdBP3y9uYvSPyJ/n714VLCSVl8G8lP"
    "zMfd/H0ivhNex9TlC6yLZ0VMssvZpbJa8zWzsoBRGhAcNqg2l6rod8rF7FLpq6urdyVtvn"
    "pbWaM+/Pz+1eWnJ8+lGvkgPy4tXTnYyV5nsk7lEjYuUic6i9RJ8yJ1Ul2kZiTGfnJUKiP8"
    "1+urD2qECyLVpcr3YvQfFPistjP3BfXkv+br0BMoounaD2I/ZM/Ex/735PDPuYCo9JxnQD"
    "95f/G3qg5ev7t6VV2OxASvKgopH6z0j0hlud1HpTE8+wc8LRXeiOIBWB//klgn+NOD6JeN"
    "fsGC0Me+IATId0VeYR7qa0AhDEtQZ1Xk5ra+BnIZeAVMcBccxfxOaScXH+q6Mn6kEfFvw/"
    "8lD1Ihb/n3x6FHFBpI2aqrynQjexX+zJ647Gr+1ER4syV5VEsB/wdHgCSH/E/cAvv09vXN"
    "RHXs6QHm1/lMliJcPuppgCv2xx6QvUynGddSootq4RChASlfbntA9CaZxU5A8x1JA8/k+N"
    "wDpG+2E9mJasnOaABW7GlT7N1tcDRzS5ubuENPaOXKdmz91vJkWb2CQ3wr8RE/RHztkjfm"
    "Y0TnvgS4wV2TDXA0vDWrwtidzppfFhQJL0rqPNlI7wkOZ+JfoSP/hWP+B/+/VeR7pO6T6T"
    "SDwvWi9LVIMH6reWViHPnzuRhzeHeJzp64219SoGRIgtwzFvPX9lmq9uR7sWch2fCfuTei"
    "Zhi+FfnfmrKa6cpsvIVk5ck332iwlXxUI10p71WcKvxBu1cg3E6+b4UOyL1n78louXfpsm"
    "DuhkzdFX5YEvHhhrirZzigErZXxq4F/tkxf4wDvit2U0JlAtCBuQ6WdMoPI644tXRSQVke"
    "NGCggQXlsy/9kCpMhLaTUFkOmLGujCQ3OZiSBWtEviBxOCb4+X5BP3l+9u3Zy9MXZ1ust1"
    "faIK7D6UVE/HLXPESkLGlhqIhw4M+uwuAhffVGEjqSrhKtkSPgYRnMepZb3UZKKInBbgJ+"
    "ltH5WZInuBfqOptoXE+8PntdeNWHxbOuZ358GcbRw0RFsuZ3nVaGVYxzyXagFr3qLXDIv1"
    "NCgZaJ0Q2/vcEiOn2+ZnzIk6tPPz19oQh8f8Q8XaPc0+h0xS3+EREErA9hf3BaSFWIpLYz"
    "ktpT7/jNbHkuYSFf/uJMgy5/cdbIlotb5VMuW0//STzFy9OMcEHkcBBP9uYT2jPAdB171M"
    "zhUxCx8BmGAHXrA9SBxRgMi1E4veqroCAEDAYwGKNjMMTz2wPGPzObo8QKL/mguIssOFdB"
    "XBTidptZi0KY8G7G4gLxh0DuxLHgGWY+H4b8ENF7EqGr1x8/1skJPZFHhnwxP5aRpk2kBA"
    "0DPyTp7eTfTuLKTJQKgWIj2TGcFk4DAsX2GyhGvdWKP0UkjP34wchAqwpaiPjZSw3Az142"
    "4i1uleHOAHPviBHaVbl+wD4uZ1qC+juduhLfNdeV+K5WV2KFGdtQvhMvMFuYYF0T7AT2wE"
    "5ElaXk/FxnKTk/b15KxL1K+Nds6cci6EKU4KHr2M2AVGy2rWFgbfNAOJhBOBgjXkQEfrHR"
    "C1AR6+XxH9BSswcCmXjrSKzOaSKGCKWrA369xEHQeMZsmuNwvM83+z1Inp58+2J7dBR/tB"
    "0Wr99fvHtXf6DnESHuPQlNl5SSHCwhBkvINKDenXEZn4IUoG0SQR15C/++U8RjRbQHn+7A"
    "TjA2uXQjcuuL32bq2K3KHdD3KLISV2ldu/3v0c91zIHnzebA85o5IFZ/VVh8M9i5hHUu3n"
    "MdJuG8mUg4r/EIkpsyQXcrAODuBJeRyMeBG66XUxWp33aSrwgC2DvBnvvRcoMjcV5sSOZo"
    "xlslC5DvhNz3PBUl30KHZQLWgXuix/G2ULw1cJfMN8I2HQ/Q7oR2SWISJQiZ7HwlKftg1q"
    "MWW5hFNcydN8EGcQB+J/DSx9NhG6zKWQe1jl+o2S1U8wqJuVd0w5/STR3mRsawImVRlFJv"
    "CaS/r/3ozigoMpcYRkyk+Dx7YiK3URoGXGIuBFSiAZVIVtRTeH1a68NmItb4HA4caJrHHh"
    "nhXhKzaBk/MPr8S4TE61gvoCIL9PmQ6fMAs5gf6EnYQdNVWdD0kDXN9/huL3RJEHQ8ZB17"
    "wlnssjuycRVH9eZODhUxizbO3uyfNErbFf9dK8Bt8RzUJA/pa/x88fbdxat3l4ex5vt3Np"
    "bR67B8KSeAZWzIy1imMhJFNOKqnBmRwmpp64iz/n1HUHKt1x0DSq41Qw0l1yBZee8sRpb1"
    "ZqSCghBAD9nK48tWFg9wDxhfp9NYim3hNR9eujL/gdeENfUgrw5xdqYv88EuK4zW6kLOh4"
    "QsKX8kelDgtEdF9D3CwQY/sKSUmmgPTu5FTp1HEN8lGVqvUEzV3ccfP6UyD7rcnajwITLF"
    "r54NrXivhG8wCcidEn4zPXm1ZkzfUvHLihJNY0NCZsyN+G8im2RQ4ekrSxdaApVvlJqwlG"
    "/dk4XPF2LlvbwjDovpapWcKX+rt1PPfo68NfWDYHv63N6BFPBxbMMOak4Bj8icRCRd9/Uj"
    "5QtC1mXL9t+FPXWA0agxwKo9fU0lbxEj20fy2orbayQUJrKyK1pLQnJV0DpaaC/5yOOLXj"
    "vY+tFz/Fr19GIAtkLURrx1aM+XzbTnyxrtWcRNdZZprs1eE+xlmR5C+d3eSNCILCk/63Jr"
    "M4rN0FVIWrQL9ueXTOw649D5qtwBN8KPF//305jdkcbeKFvLKPUPb8GsNopr3UpBuz39uN"
    "ac9DDAOhcCqPWhLlFABqtHVc6++kn912+eB/jWKFFhKwB5CqXHvY88heT4xs/JG8N064qc"
    "hbvniU7xpJPm4kknteJJeM1BinzWrepJVRhipIYcI1X0UxhF8xbkLIwssUnFkIXxpWha7n"
    "ad9FyWBC0PW8tbF6yxlouSoOUha3nms8cs3Apx0PeQ9e3R5UpED3XbpcuyoOkha1qswm5E"
    "MDNzglbErPM498/gZNvd1Mj/WZayDub+yfZVRO994QTCinKDrSRwRRKqSZhUk+Cg3D64y4"
    "1pSYmSHNSV6FjZYBsPa4Z+WQ7QfyT6S8IBNKpTqBCFJX73Eo+jO74lGj7sRSl41Ls96kk5"
    "saXC29eKfEHKomiXQyd+Uc9dkcgjocIi29E7oixqkQ76iLtN6z9K35zxAUYhbBG8B37EMz"
    "C5adlZEbks6KGrHmQNJJHNLI4mHUsolcWBAxoyBzSP6L8I1w6O/Pm8ru2WIJOq4KOCTcaj"
    "4b1ElcQLflPU+jNf/GqiByxc8Y34n1XLn7eORGqYEU9XlLEwrOdUhw1tJkOrFlxG+/ihqu"
    "WKDmGUSYIl1+0ZF5tuF/zLcoD+o0qRilSFDjpQSYMmOjIaOLqTBJy5GmqioINuOrjHcRf8"
    "S2KAfcd9gMY46LQRlAUB/274l8pSGIW8FgXBvB6yeQ0lCCf9Zt96pGMT1IoohIoP+r0pV/"
    "MxdGs/rmHC0NR6nM2pVJ9JH/+SGLDwXdEvlM0y4EdyIUC+K/JQ7nQwqoByp8czDbdl9gys"
    "wq0MrD7dcRfetA7QF8QA/c5kVKnwpAEbVZID/E3wF1U4ocjy0Yssp3ZTDzC/zmeyFOFqpV"
    "moYH2gCtZVC6kHTC/Taca1POtCWrAINSBNbPceQH2znchOWEskhwaw6fmgB2Q/5zPZCW35"
    "KKWBrbJerjGuN8ksdmKaG2ZaeKoDATtAmk1kK6oFm2tYLRfokt8TN+qtFtJbTmuLhcKgnZ"
    "0VrqnIX+KAIszuyAzRed4GwUEbP17I/geBPyfoCV75z5azr+vNFDrPouif8Nv22ZFQVTsD"
    "FHpR/SZbF6R1Q9V36YpIY4H8sfIjwhq6Ddz7UbzGgazBDX0FRmJ5Oqi5r4D8b01ZLWUN0/"
    "E2hn/uIRu+S8fRQ3caPRjA/SdJRoT/TKbwkDdH8xdEhlE0UnysNUUjm8pFNuujsVAkpFUY"
    "4L6KKMdhabLUFESsS8feSysNKIi/55in4uHS4EGuiNlXaPlEp3HGSXPjjJNa4wxocNtl5R"
    "5dbJlomNSlZmEuBjG3Q9ZvcnbqVjO6LAp6HrKe+U+b+9GyaznhkixoesiaLrBvhnouS8LG"
    "PGg1Z2RrhSJt7ZSTikDvFv2CfZCTMunTPoNUBUhV+ILRh1QFSFX44lVRdiIbZCuU5OBVgH"
    "yFceG+Zh023oIQIA+x8hArbzHCxrHyENfde1x3esjo63nlP+A6n9FOgMvnMg2MxZ7WA8A/"
    "M5vj5gsbP6QjHC8dAULmHx8yf6zIbln9j0YTZWx3dtNpj+4uDtsZ332BVsH6FtEIMerdkV"
    "iGZofo8vP1ZRqYHS9IFqr9FUOiADSKyIpGcqgf14O9+5lSEfn9a3FjDNfLKb+siNbe+BFx"
    "s9uVaHEI3h6HKeSgluDtRLU1dbU3SsilbOLB+miSUHxfDEGtiFpk7vcB7J0fGrUMysZbF5"
    "jaf46BmD7pPaNoWNP4uFakLHpce6zAJ/Zh0UzJOItDIXrAJ/ni88Xbdxev3l0e5pHeR1ZH"
    "Cl+X2oclUQh2GnIUDMQTfIkebYB+oibkwaUNDqbBqQQcTENBeOAOprHCutvDdCwGdB3GpI"
    "H/TG457exnPkiD+0yoCxQvcIxoGDygyGeE/YBWEfUI4/9EMb4jyI+RH6JpQL07puI7u06z"
    "u7pFI1953AoGuxnLfe6Xe+EWmvnGexysFVi39y9JRaB3xiNOJ8dZglJ3omIFyh2NzQtQ7t"
    "XU8r2QiNEQbRY09Ycol5eGUUoPieJEQpbYD2qeEOVQ+YOTwjj1m7L3J/9B/AfKOjngSxnH"
    "e9W2tkEhnEK+uV7CeVvGeS3lPHn3DADeCliY0H9+plWe4qylPMVZFeBkPVKsN21ZZbkQ5J"
    "Xp55VxRFgnerokCOT0kMnpyh5vqOi6NGh7yNqGTNFJr5miUF+mEWr+A2dXYfCQvtAjeYvS"
    "tac9qx18Go2vFvg0hqOS/n0ax+RnforoejVpJGmS285upsa93Y7U4Yv5Z82QFBGhqskUak"
    "q4eaQub5OQMRDAOsplyQHS5WikCxxr4VgLx1o41o55/4Bj7Zd7rH1PZEJF++E2HaR9xHWX"
    "ucDOk+5VSNIjq4hYoPwvOUf9oNs2UHnOTb5Lgn+e2Fh3TlbuwZF3+EtW25H3aDW8hrZcHS"
    "futvjW6aNflALwIeh5nKqAk9Qggp63PNsjQa7we5ZiXFx6B1lLY6zA6hTTOI4BcLn0ZVGa"
    "H3FTBYjKiNajP0nHunNsUgxCcDEzlMigOY1kqYYZZosp5T/wK4ZeX50gHM7Qh6s/UOwHhK"
    "Enb67/8vRU0fTv0bPpEuVZ3vQ9DnyusIgugTYf6WbdZkMMP51+dEHvpSD37N2pQSxI3sY4"
    "94JUG8E7QshbIBYEbbUige9F1O2QK1ARhNN9Z0OL0XXkGXnWcgnram7sxbMGpiyYsmNQiS"
    "1Ogct7f0aEolTWQHav3Q4ojtLi/ZeEMf5tSj26EZ7Sdcz/5vIhw/JE6qA7suLXmMhr9Ph3"
    "+4HfTwtrIp/Jsz5bL5OSbgxlX0TtQzjEhyrNiXJ+ceKonvm3oldu3SlRLht6lByo9Ckebn"
    "LmIEwFmd7craRZRdSiGlFfRkmzg9lgLzWOVy8bD1cvq0erwiLnRmRuArJC1Lrj7JnOafas"
    "+TB7VjvLMvK7G9I6zi3NPDIBixaF3qLEOjTjtDUqbCRRYFopQhHxiH/fsSpdSRQUPWhF0/"
    "k88EPTTNqC1AFTabdXRptLm5oYRiZCLgO0SWeOUDijFFVNb8gfDahvBaw4wratWJd/uyk9"
    "3dnh6cn7i799XVqw3l19+CkbXnj4X7+7elWBe4UfAooVJkMz4AURgLwD5FBfFOK9QBXQtx"
    "GcFAN/JfYbbwdFRvdYZBRaru2n5dqxvGyswcPGdnrXmKZn7WZB0AonHY5yD5esGJrW9JPZ"
    "Mx6OZNnQuQyGE6FxMY78+Zz/O46xt0AxVfZc6n96DW9ZQ48lZYxe2hPit4bagnnhQcZt5t"
    "rF5FtCNtCIjgFOi3sOOjj165WDggL7DXtaraeB73EAZ0YwV8SsK73cfw8caOu0J++ceTen"
    "ozRxuvrxR768jbaFU4KZy/xQFYba7i2ryoK7bNDuslRd5qVm6oLW1IjvbbUiUUQj4+22LG"
    "VdBMy5zsHmvPlcc14vTi0B88O5IgpmF8yZlHUwn5yf6xwgz89bqlSfQ0Wq/VakAhcXuLhA"
    "FcmKm/NlBv6tXAig7wx9zkoagV8Ss8hYBd/icFSyX9+iWD56wPjaH3Ne8G6PV77Igr+2V2"
    "SN/bXJktsDtjfbica1ROsiW9qbBuWk/QsNZuqiiOkdp81Ru8jH6LRlS/o2Jv5TIcoylyr7"
    "CjHq3ZGY/SATDAOCGUEk5CM2CxKKrEQW0xVDEX88NlwjSm/tXj7hEc0kh+06teLk4rS4Q6"
    "WKZ+46jFW9wna03KnIAm08ONq4dmg91gK6joKHGxrjQL2K5rd3LKViIF9nspE7F9RL/rjd"
    "PqAl30kiMpNhJ0sakgc09YOAX0grx4qJkeygS9Dl5+tLWQtKUVfq8dMpY1sKLZGFqPivt4"
    "74Kus96IW4SKlqDEtyEdLEB7nwZno2WXAzGVhoB7fQlnwbcpFwl5uF2QtWlrPGNXdgZiwi"
    "9yTkK+zSD6niDWtTQE0UdNBNB9vNqwZ/s2+vKGNhcNiphmfvtLloXr2CgAxpVoTV7EosUc"
    "XVjPfB7tevxz/QVUC606+3lbMG1wMvGIUDsMF+mQuBJwn8qeNXBfhTwaM3RJWAR+/42Jp5"
    "9LLksEdimmWhWYpp4QAxKH/T29ATtSPjiYIr3d5z2ohSvzhqJ0l6TZckXgh/jvQJMf7nlM"
    "4e0AIzkZUXUHon2Mwn7z/cPH2uYEU7yO/2GLWl8jml/o4J75nneMq/M93KP6Cj1+g2Z6eF"
    "O4VKkHusxh/7cWAU+74VsBDevaT0Fb9ZDefm4kQVMQui3w9dnmgsmWgfLz/sbQHfcxpaRF"
    "Y0Evvy1Ij8rYhZuJL0DzX0xu60sIzNm8inokHXKqgl0R4UPczQQiv0DHlak15rQnNz8DYk"
    "5nxqRRCSJDo7gY+XKQf4i/X9WH2vAf3vj+TRBOTVXghwaEIN1C8R/zXrsAEUhAB58CePzp"
    "8snt8eMP6ZaeUxDuxp14W28JJrQJrZRADrDlgrxqMGtLNt1/tHAvtmO5Gd0JbskoEmNY8U"
    "WuOc5sOGl4wU1d3RJVDW+3EhUcMt651F6bymy+WOQJ5siKMTz8NByUdrZJNHZImjO0RDhE"
    "OUTaJKCm8eqBOps/160J228akeRugMtEq00nkUkz8Uim2OJcnGW+FoP3QYSWW1M1jKyoJA"
    "LALHO35VAMcIHOMAX4b9cozF+PpH4lwM6LcU48q+BxzuoTjc4xi/70gcq8ulpXecNlM3yM"
    "doGLjJ6CTvxGeIxX4QiJyTKUGMP3EOolkrKroOZiikMb/1gyzMIy9vMJMDhXAoUlVC0byK"
    "27lEZSXv+dN0TO2Qn9xdzL/GchVvk1/m2A8KuTCKNS2mkPoylj3eabHfY6N6+fGB6+QfLi"
    "/j/EwnL+P8rKVS/lmtpsZ6+k/iKfb0lvyAXMRGlPeR/QJUxSEbckOOwJdA/6XnAZNqQEUR"
    "a6rW9BY9Xj1lGb48CnFIvhjyC5QfoA01XRIEHQ9Zx6uIcoyXJse7gogF6bbVnl56Tb3aun"
    "rVDnfAywM7PAaV9M8OH4dq+0Bjf+57OP39NcKtdN9po93C6sid5NuVZLVk1RcazAQNJngu"
    "QUrWqbMdY3WIrwLbeZT4EiCzeiezRLldI7plK2AFGbDvSi7AZ1UgfqFDGr5o5gxf1ChDNZ"
    "nVQsjaRGYd4DwJ4WpWmmIRwd3qWWAwtcegXzADv+zwrC8XerDABxGfddj4obFiO9QAoiJr"
    "8WktIW5lNuQYR5fdcKNs+E6K45eF7y2QtDoZwpKvQBss/ogpWhAcITp3ZBeweUSXaCOHi0"
    "rNDD25+vTT0zNFsdye5uxYQDexoGWUUKZ9oFJGsrc4QKUci0qZPrhkiVUtMl9RGhAcqkEu"
    "ilVwnnK5fQGdvSqHtVJeXV29Kxkor95WI1R+fv/q8tOT5xJ4PsiPGw6tYD8Mxn44Sk+SgZ"
    "nmYLl9AdCD5QaW22iwNSvfc9gOOwNbvLWrSexssHMcY/jKW63eE8bwrdIOLt522kxgyge6"
    "y8JIjeyaecQ/DGGG/ELuCo1QRDzi35OZw694EeG2a0SWlF9IerycfP0DuiOrGM35WMzHxE"
    "iS8zVbeC+foGMZlyveZHkzULdisPYtOAKtdBTNfP6iq49VzdRFSchG+kKHvdBvFYyNAcZH"
    "QPdAUa+HCgGBfKb95DMdr6b80KCHwitfoCqApBgESXGM2qJjRViruOiRTOviM66yrSvvQI"
    "txXR2pYVzHJMRh/L1wBUcPSXA8n5agKRF1IaQ7mPzB5wgeRLC8ynjuMMNu4xi8wePYCpwW"
    "a1n+1+DAn4234kx6gBoG3MLlRrBRJ8mCiHVG1V5Cv/knxnztck2f5aqcdWjv5Ylm65XowO"
    "muOFZGcNcErcP7XO/hbnm2m8BuCCnZDXZTUMn4wd5LYR9vHUUk9Iw60hZlLNwWe+YYBZXu"
    "/stw6SgJWYhx/1zjPeb72no5VZmezTiXpaxbMvpfnwVgAgx3uqrj3GjvVKSgqE6VO4xx5M"
    "/nxqxhSQzCyboytwKi2wc3XnAzZEH5JMvNwkwRTTMcsPnwN+J/VqlFAok9d+mHVLGqt+mj"
    "Jgovx6O0MOuuhRlooQctQAv0XvdbKP7YDLVIJb8Kg4f01RtJTE26StRCampuweP4Uz5GdO"
    "4H5D2RtobCoVIe4LR5VFbJUHeZj9WqSJS0CXTQbUTXKwfdk4XPdSALc+PbpAo3RunkSHw9"
    "pq5W1HEehX/l1+1vSY6wpUaGcvr03+lnZBW78e02O68Uu1ie7Y7fS6IX83nln9uZ5V+Fue"
    "XfxdnB2zOGbbLZ2yMfgZqymvmAbLyFlMtLDSrgZSMT8LJKBJReVf13oSQGx8Gux8Hi2qgP"
    "flEKsIc4r9Grorzf62uhLAcK6KyA9KxkBH4uA2tQdzqgeB7Wx74sB/hDgOnoAkzTtbsHmC"
    "88jzD2MZ/PUpzLu50GxMkhvQeE32wnGteiootsyZrRAFYewHvD9adsNjvBLVorGtimW1sP"
    "6H7OZ7IT2fIpQANbfmTrAdebZBY7Mc1PtYOK4093t48B9sikmXZO7js6rPNqO1SLdN4saE"
    "BkkTbZAlLUtr/8fH3pVHlijwqHlZpw7jCHBtlcqGpA7hlRM8rZIMkMl4YBNTz8I7vTQg1n"
    "yjTSV0EIjCcg0EavCiDQoIbcF4Q8UDhA4YwSZ2MKB+qa9VLXrBQlzM9+PUB6mU5jJ6SFA/"
    "IQ7eAbEdcXJQptsoXzMY6OPSxTdebb8TuN4jf4gSE657YrN2wJuUMbP16IQm0xjmJZ3Bxz"
    "8yycOcgP5SDxlH7F0L+Ume6Pnk2nJFxh9QHTdyRHHafF9J3xh6aurOslDoLmwJ1Uxqaz/u"
    "nJty+2wIs/2qC+fn/x7p3iAC9eNCZC3NeqHbcd1JowoFvNzJl1xbYiCsgCCTOo5RlIGKAC"
    "xqASoAKGhbMWFXAcI+sTESU4PhGOJ4snCgurPMBpM68iOdSNCmM1CoclUolfUNTMxuyOzE"
    "Ql7O/RRlzzY8QWdMOSLlLCHlpgthAGlB8zFPjhnZO2lfIZuqV0llbR5tcCZZ2x/X+gYQPw"
    "Qn5a4rP8Y+VHhLnQGHw8e5PTYrtBRssee1mtsOBxYhIpzOO/Xl99aDiHlaSqKaG+F6P/8D"
    "ed7e08Vng/pms/iH3+LoiP3dub0AK7QEnM3FzauFrF2CmneYoJqqWNxTLpinXT5MEvCfXz"
    "9B+32cCeC+hASnSX531IKdAZJq1tBQrnAUM1lyVBzYNWM9A7g6F3YnpHzHVQlALwO4MPnQ"
    "KBVRuiSvbLqkGnQB1szToFygW5J1BvsrksRba4eQ2KobyWHfMmCmoyveO0cZIsH6PBRd6R"
    "hyQyw2fIF48FV6u466AZBytElD8maLMgSVyGIHymmBHBAy7xTEk29jDjI5ocHLdy/oBs77"
    "54p2aS7x4HayOstwIW0nzPT3RK1/BRjYDLe4rDyZHWoKS3e30FSmMtW9afbITG6iPTtJJo"
    "sLTNjCK5qnmYMn9KcRiRv6GeNpUXpgWnw0iO7m3rETRNgaYpEtG9Peb7b5oijkrxekbcpe"
    "9FtA5147pTF7Qo6aa3iqqirVZHfOuSALCCRoQ+EvWVon83GF2RkH++u6BrMy9wTXAYjmDx"
    "edY4gtMy+6vI9xrXGY0y/RV5a9pRHDpudT0NfE+hAUoDgsOGYImtUAX2KZfaF+7bK4d9B1"
    "5dXb0rvQOv3lYbOf/8/tUlN17lC8EHJaYh1H+H+u9Q/90x8oo31X8Hp/gg9w5oeASu2YG+"
    "EPt1zSZPcA8o32wnGtcTr+1DLL7qw3IixjheM250h7dqIr9432kl9OVI18uHatVUS5MO6D"
    "xJ9OZTOOiOrGKZOyA6nn8vHYDS+ScG3WOfPww+P10+IFEiDYmjCXry4fLm6fnX6pJr/X+E"
    "0qOQ+hxSLSdnqpl/KzI+6k6FQm2Bo2QzpE/pcL2Ug/AV8C8VEi+mUWM7zva8XZW8NRZ6Tx"
    "nn/HU0YQFzCQspwOcvdLzDVauj4Bx+UfPGGBuF1hqDIzH+tEKiI+IR/76T0V8RBUUPWtEB"
    "VlWLaGUlMxHgJA04SRJFfJf2+LHWZDMqS1nou9ZyXRu03E4A88O5wtmxC+ZMyjqYT87Pdc"
    "Iwzs+bwzDEvSrJHs6oOl2gJfSuKAQ4G+Dcbf1QCluHe//LSGpW1/fFtm59WxmgujtT3WWO"
    "Qx/8shwooLMCoNL7sZAHhxu4fMagkv26fNKFvAeYX+czWYpwedODqsx2V2UWHaEUDrS0UV"
    "Sz3yztR7XbW/aLrMHF0CoijIRcrUg2DEqfsu/Rpx/fvkEe/x0O4p+GZN6iaDGU9bT3Z3X3"
    "WE9z6mbYrP2Ze0ceFP6wSlf7Yh97SLoZxw7ttDjS1mY8xPrQDMTBPDynOh6e02YPz2nNw5"
    "O9U2bwZiIAsQbEUKdujx7K4efjHYgme66VKfa8JVPseT1TbBwO9snF65u3ny8PhHPvj/CA"
    "6pAN81BvhSuWESaSEJjLn6a6nnc0R6jIWpPF0EcQUIBZ7K5Zp2iGqiy8QkN+hbiiFHvRjv"
    "JlB27VYldeG+RaTSDXCnKtHpdrlZNTRmtXSQwcb+B4G70qCrSskRbKcvAqgONzdI7PZDHv"
    "AeU324nG9cTrwlva9TSATdeGHpD9nM9kJ7TlZXRg3k+Zwal0gGa5nW0+0O2YnW7Qj6LgCX"
    "PQ54sb5IdesJ6R2feIqzJGshaKKCeKln4Q8PHxYttQ1ltHEQm9BwfhJV1z4JNhIY2krKKg"
    "4D4/yKQkYYPHVDE6IkuaZ3bk5QzBezr8bd5p8Z4O30VyMP/TXkoWZq+sCcZFGQtxPtXxoT"
    "a7UGsekqRYlSxT5a748eBuo2iApFHuqjYDEIMdi5aIano5mqLSm5lCGiYAfXSMrE9SxcVm"
    "PicCWH5gMFNI0wygkY4l4XB0J4ogPuYlaZ4DSJDH6mUeJU/5OlY5lXaqpCpuzWvSm7MjQ8"
    "rDqy7rkVIcHvvOmT8BWRLxDWpKaK7jWpSBEq4lb1MfJVzL9raJN7AsCUELQw5a2HIwNR23"
    "W+AWh9ienGlZ4WctVvhZzQqHUIVed28IVWiG2t5QBXCWg7N2DCrp31l7HL/Xz+EdfxXDLJ"
    "lV4f+qjHDa/GDrZKxbyLLV6Y8lQvbFKTsW2XwbzFC8jkKRy7fBD2hKPLxmBIV0SmcPKCK3"
    "/AhOIn7bj5Oilqdf/yA9V+JsLpIBp3TNHwpFtuBeP2l3N79fk2hfRkjoHqVoJri2endt+T"
    "Nun/qx0eG6KGNdQ8YznQaBZ839Ac9ejrUh18Eg7r/Rjuy+yzeIUHHWbknDLElZl8+2n+5y"
    "cUyWKxUL1ri6F0XATKyaiXM/KuypNVTbLcWasIXG4kiMQy0qq3R+MtR1VRZUPThV16zPI9"
    "lErMESYjvtH6Zv9KxIxPgRerOgaEOjOxlmJ2wLUesfBz8gzI/XT5fYD7hdItoycluFIhoS"
    "JD7EQVj+N7tWNDOVrYX3+mE6pk9jv2JRLkVVakUcLuTLCXaSBXYShADu91xJxMtrAvBWwD"
    "oL9ORcxz7io1rK5KotJImRqYGUCVn4JPdfiWKFGeMb1MxdYKYIsGyGuibYCe6BeaEPUP6Z"
    "H1L8e9MK/bnQAWv0ZwvKaEv0++G9382hWZaEaIuh2S1FLf+T+mEnJZcEQcdD1jFEekwg0g"
    "MiPSDSY8TGOkR6fGmRHtwYvRH1jycN1GZy09nFb7rxdpxOaAd/VJ76suYyDtHFx7dJDeYf"
    "EOWLGvJjhoTBJmIpREdTZciG+Qw6fKT8KYmaZLlTyUMWyhkC6ziShcxpYR2h8C0Uvj0AtP"
    "sofCsXOWMarCxlHbXbf+QL2B67Dj5DtzX0AweGU6IVVL0/VQ+omDWoeZ8dpO/5Xtctd7Eo"
    "CUzrkLUMJNFg8rcLBrO+CgpCAD3wc+Pg56pPfQ8YZ6GDlmJbeM0HxXlmFTUVjGeh2GYz31"
    "mo7alDdqbDHSSz4NA0oSeTPLKoMTZTU0q35GJRcHezOmA5x7EdOC0sZ1HjJmRRVc5C1vNE"
    "L9SyJdKyShjVXq+OgNtcXaN30CFK7WBRapLtSqDrypWVpMG+HrJ9DZFME4hkgkgmaK8ztt"
    "MwUIQDUQXwVIPgqaC9iya8Ou1djkNWXZDI9xYTBVeV3nHaqCqcj9nFVDVjujtwzogvejRZ"
    "lCpwuNEpvZwfm5mdxuN5M8fQfD63glrYSw4cf6kMEE6HW4juXgLZ+CfGysJCzWWfCyKHr/"
    "p8HOagt/rOR62h8ef/A474TL8="
)
