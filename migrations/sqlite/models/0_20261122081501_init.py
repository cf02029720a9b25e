from tortoise import BaseDBAsyncClient

RUN_IN_TRANSACTION = True


async def upgrade(db: BaseDBAsyncClient) -> str:
    return """
        CREATE TABLE "counter" (
    "name" VARCHAR(32) NOT NULL PRIMARY KEY,
    "value" BIGINT NOT NULL
) /* A number that only rises; processes take it in blocks. */;
CREATE TABLE "holder" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "leased_until" TIMESTAMP NOT NULL
) /* A process that holds chargers' sockets; its lease ends when it stops renewing it. */;
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
CREATE INDEX "idx_driver_organis_39c7be" ON "driver" ("organisation_id", "name");
CREATE INDEX "idx_driver_organis_0c9b51" ON "driver" ("organisation_id", "last_active_at");
CREATE TABLE "driver_group" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_driver_grou_organis_4f26c3" UNIQUE ("organisation_id", "name")
) /* A named group of drivers. */;
CREATE TABLE "driver_group_member" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "group_id" BIGINT NOT NULL REFERENCES "driver_group" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_driver_grou_group_i_6c748c" UNIQUE ("group_id", "driver_id")
) /* One driver in one group. */;
CREATE INDEX "idx_driver_grou_driver__bedcd7" ON "driver_group_member" ("driver_id");
CREATE TABLE "emission_factor" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "valid_from" DATE NOT NULL,
    "micro_value" BIGINT NOT NULL,
    "source" VARCHAR(200) NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_emission_fa_organis_83cebb" UNIQUE ("organisation_id", "kind", "valid_from")
) /* A dated factor for the dashboard's CO2 and NOx tiles (DSH-3). */;
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
    "removed_at" TIMESTAMP,
    "name_key" VARCHAR(240) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_tariff_organis_486cb3" UNIQUE ("organisation_id", "name_key")
) /* Prices, VAT included: unit prices in millionths of the currency, amounts in minor units. */;
CREATE INDEX "idx_tariff_organis_680c29" ON "tariff" ("organisation_id", "removed_at", "name");
CREATE TABLE "access_profile" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "active" INT NOT NULL,
    "allows_web_payments" INT NOT NULL,
    "allows_contactless" INT NOT NULL,
    "allows_mobile_app" INT NOT NULL,
    "hold_minor" BIGINT,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "tariff_id" BIGINT REFERENCES "tariff" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_access_prof_organis_a2dec4" UNIQUE ("organisation_id", "name")
) /* Who may charge where and when, and at what price. */;
CREATE INDEX "idx_access_prof_tariff__5c43f2" ON "access_profile" ("tariff_id");
CREATE TABLE "profile_time_frame" (
    "id" BIGINT NOT NULL PRIMARY KEY,
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
CREATE TABLE "evse" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "number" SMALLINT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "public_code" VARCHAR(16) NOT NULL UNIQUE,
    "max_power_w" INT,
    "status" VARCHAR(16) NOT NULL,
    "status_since" TIMESTAMP NOT NULL,
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
CREATE INDEX "idx_evse_organis_c1839f" ON "evse" ("organisation_id", "name");
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
    "hour" TIMESTAMP NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "sessions" INT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "evse_id" BIGINT NOT NULL REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_hourly_tota_evse_id_7deacf" UNIQUE ("evse_id", "hour", "currency")
) /* Energy metered and money billed in one hour at one EVSE (DSH). */;
CREATE INDEX "idx_hourly_tota_organis_5ca775" ON "hourly_total" ("organisation_id", "hour");
CREATE INDEX "idx_hourly_tota_site_id_bb236e" ON "hourly_total" ("site_id", "hour");
CREATE TABLE "ocpp_message" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "direction" VARCHAR(3) NOT NULL,
    "action" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* A frame as it was sent or received, secrets removed (MNT-2); kept for a set time. */;
CREATE INDEX "idx_ocpp_messag_charger_b8925e" ON "ocpp_message" ("charger_id", "at");
CREATE INDEX "idx_ocpp_messag_at_d1e847" ON "ocpp_message" ("at");
CREATE TABLE "profile_place" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "profile_id" BIGINT NOT NULL REFERENCES "access_profile" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_profile_pla_profile_f71404" UNIQUE ("profile_id", "site_id", "evse_id")
) /* One whole site, or one EVSE, that a profile covers. */;
CREATE INDEX "idx_profile_pla_site_id_5849b0" ON "profile_place" ("site_id");
CREATE INDEX "idx_profile_pla_evse_id_37ccd6" ON "profile_place" ("evse_id");
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
CREATE TABLE "notification" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "event" VARCHAR(32) NOT NULL,
    "subject" VARCHAR(64) NOT NULL,
    "text" VARCHAR(500) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "read_at" TIMESTAMP,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* One thing told to one user. */;
CREATE INDEX "idx_notificatio_user_id_08e7dd" ON "notification" ("user_id", "at");
CREATE TABLE "notification_rule" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "event" VARCHAR(32) NOT NULL,
    "by_email" INT NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT REFERENCES "site" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* Which events a user wants to hear of, and from which sites (ORG-4). */;
CREATE INDEX "idx_notificatio_organis_0f6b3c" ON "notification_rule" ("organisation_id", "event");
CREATE INDEX "idx_notificatio_user_id_e2d493" ON "notification_rule" ("user_id");
CREATE TABLE "user_token" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
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
CREATE TABLE "vehicle" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "registration" VARCHAR(20) NOT NULL,
    "registration_key" VARCHAR(20) NOT NULL,
    "active" INT NOT NULL,
    "last_active_at" TIMESTAMP,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_vehicle_organis_d44a33" UNIQUE ("organisation_id", "registration_key")
) /* A vehicle, known by its registration. */;
CREATE INDEX "idx_vehicle_driver__dddb32" ON "vehicle" ("driver_id");
CREATE TABLE "tag" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "uid" VARCHAR(36) NOT NULL,
    "uid_key" VARCHAR(36) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "expires_at" TIMESTAMP,
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
CREATE INDEX "idx_tag_driver__b6dda9" ON "tag" ("driver_id");
CREATE INDEX "idx_tag_vehicle_9cc70e" ON "tag" ("vehicle_id");
CREATE TABLE "access_decision" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "presented" VARCHAR(36) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "allowed" INT NOT NULL,
    "reason" VARCHAR(32) NOT NULL,
    "details" JSON NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "tag_id" BIGINT REFERENCES "tag" ("id") ON DELETE RESTRICT
) /* One answer to "may this tag charge here now?", with its reasons (ACL-8). */;
CREATE INDEX "idx_access_deci_organis_4e3efb" ON "access_decision" ("organisation_id", "allowed", "at");
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
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "charging_method" VARCHAR(16) NOT NULL,
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
CREATE TABLE "command" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(32) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "request" JSON NOT NULL,
    "answer" JSON,
    "problem" VARCHAR(255) NOT NULL,
    "remote_start_id" INT,
    "virtual_tag" VARCHAR(20),
    "created_at" TIMESTAMP NOT NULL,
    "sent_at" TIMESTAMP,
    "answered_at" TIMESTAMP,
    "confirmed_at" TIMESTAMP,
    "expires_at" TIMESTAMP NOT NULL,
    "open" INT NOT NULL,
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
    "reported_by" VARCHAR(16) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "resolved_at" TIMESTAMP,
    "version" INT NOT NULL,
    "assignee_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT,
    "charger_id" BIGINT REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* Something that somebody has to look at (MNT-1). */;
CREATE INDEX "idx_incident_organis_6fd18a" ON "incident" ("organisation_id", "status", "created_at");
CREATE INDEX "idx_incident_session_581803" ON "incident" ("session_id");
CREATE INDEX "idx_incident_evse_id_1a37a5" ON "incident" ("evse_id");
CREATE INDEX "idx_incident_driver__84c928" ON "incident" ("driver_id");
CREATE TABLE "incident_comment" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "text" TEXT NOT NULL,
    "incident_id" BIGINT NOT NULL REFERENCES "incident" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* A remark on an incident. */;
CREATE INDEX "idx_incident_co_inciden_d74b6e" ON "incident_comment" ("incident_id", "at");
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
) /* One driver, group, vehicle or tag that a profile names. */;
CREATE INDEX "idx_profile_mem_profile_1053bf" ON "profile_member" ("profile_id", "kind");
CREATE INDEX "idx_profile_mem_driver__73ab03" ON "profile_member" ("driver_id");
CREATE INDEX "idx_profile_mem_group_i_57f2aa" ON "profile_member" ("group_id");
CREATE INDEX "idx_profile_mem_vehicle_d6b29b" ON "profile_member" ("vehicle_id");
CREATE INDEX "idx_profile_mem_tag_id_cd132c" ON "profile_member" ("tag_id");
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
    "eJztXW1z2za2/isYfWk6o2Qav6Rue+fecVK3m71JnInddO92OxyIgiyuKUIFKCva3f73C/"
    "BFfAMpgKYkEj790FgiDiQ9hwRwnvP279GCTonPX1y6LuH8R+J63KPB6Hv071GAF0T8UTNi"
    "jEZ4ucyuyzdCPPEjERyNdab5wRMeMuyG4vIM+5yIt6aEu8xbhvEHjq4DgnDA14ShkKJ/jB"
    "Z4g8K5x1GI75A7x+yOoDlhBAV0/T//EHOuvXCOvJAjRjCnAUfPLt+8e37x9Qv5eVPqig/0"
    "grvup14F3h8r4oT0joRCSnzAb7+Lt71gSr4QLl/+NqLsDgcex/LHOd40QsD36ZrEf4YjIf"
    "HbaMq8B8LS68mb4juV3om/YXkceeAk95b8Cst7Z+YRf1rQXzwket8JN8vovdfe3dsg/Cka"
    "K8GaOC71V4sgG7/chHPx1VMBLwjlu3ckIAyHRH5CyFZSi8HK9xO9p4qNAcqGxMjkZKZkhl"
    "e+vBekdPwFsvdGjvPh+ta5ubp1nFHlPkklcvpN3nKFosQ9Jr4qjwC4k1/h+XcnJ6en3558"
    "c/rq4vzs22/PL765EGOj71u99O2f8ZfJ0IqnijB7+/PbD7fyC1FxI8c3unzjz0gGhziWim"
    "6ADP0lI5wEIVEo4Y1Qq1oFBaGSJsRPLGsixb1JFekbmS6yx/AQyljgL45PgrtwLl6evmrA"
    "+fPlpzd/ufz07PTV10WwPyRXTqJLEvYMZhxW8f1RwBN6C6LGOJYogTtNRF6kfwwQ6gZob9"
    "++v7q5vXz/UU6/4PwPP8Lp8vZKXjmJ3t2U3n1WVsN2EvTr29u/IPkS/f36w1UEJ+XhHYs+"
    "MRt3+/eR/E54FVJHLLAOnuYxSd9O3yqqNVszSwsYpT7BQY1qM6mSfidCzC6Vvr6+flfQ5u"
    "u3pTXqwy/vX199evYyUqMY5IWFpSsDO97rTNapTMLGRepEZ5E6qV+kTsqL1JSE2IuPSkWE"
    "/3pz/UGNcE6kvFR5boj+g3yPV3bmrqAe/ddsFbgSRTRZeX7oBfyF/Nj/Hh3+PpcQFe7zFO"
    "hn7y//VtbBm3fXr8vLkZzgdUkhxYOV/hGpKLf7qDSEe/+Ap6XcE5E/AOvjXxBrBX9yEH3a"
    "6OcsCH3sc0KAfFvkFeahvgYUwrAEtVZFZm7rayCTgUfABHfJUczulXZy/qauKuMnyoh3F/"
    "wv2UQKeSu+Pw5cotBAwlZdl6Yb2KPwZ3rHpe9mdw3D6y3Jo1oKxB8CARIf8j8JC+zT2ze3"
    "I9WxpwOY32QzWYpw8ainAa7cHztA9iqZZlhLiS6quUOEBqRiue0A0dt4FjsBzXYkDTzj43"
    "MHkP64nchOVAt2Rg2wck+bYPd+jdnUKWxu8go9oaV3tmOrlxYni/I7OMB3ET7yh8ivXfDG"
    "fGR05kUA17hr0gFjDW/NMjd2p7Pm1zlF0ouSOE/WkfcEB1P5VzCO/sKheCH+t2SeS6o+mV"
    "YzKFwvSl9LBMbvFa9MiJk3m8kxh3eX6OyJu/0lOUqGxMi94KF4bF8kao+/F38RkLX4mXsj"
    "avrhW4n+rSirnq5Mx1tIVp58840GWylG1dKV0bWSU0XcaA8KhJvJ963QAbn39DkZLPceuS"
    "y4syYTZ4k3CyI/3BB39QwHVML2naFrQXx2KG5jX+yK7ZRQmgB0YK6DBZ2Iw4gjTy2tVFCU"
    "Bw0YaGBOxewLL6AKE6HpJFSUA2asLSMpTA6uZMFqkc9JHI4Jfrlf0E9enn17dnH66myL9f"
    "adJoircLqMyF/umIeIFCUtDBWRDvzpdeBvkkdvIKEjySrRGDkCHpberGeZ1W2khIIY7Cbg"
    "ZxmcnyW+gzuhrtOJhnXH67PXuUe9XzzrauqFV0HINiMVyZpdHTcyrHKcQ7YDtehVd44D8Z"
    "1iCrRIjK7F5TWW0emzFRdDnl1/+vn5K0Xg+yPmaRvlnkSnKy6Jj2AQsN6H/WHcQKpCJLWd"
    "kdSuesevZ8szCQv58ldnGnT5q7NatlxeKp5y+WryT+IqHp56hHMih4N4tDef0J4BpqvQpW"
    "YOn5yIhfcwBKhbH6AOLEZvWIzc6VVfBTkhYDCAwRgcgyHv3w4w/oXbHCWWe8h7xV2kwbkK"
    "4iIXt1vPWuTChHczFpdI3ATRThxKnmHqiWHICxB9IAxdv/n4sUpO6Ik8MuSLe2EUaVpHSt"
    "DA9wKSXI7/HseuzFipECg2kB1j3MBpQKDYfgPFqLtciruIBKEXbowMtLKghYifXWgAfnZR"
    "i7e8VIQ7Bcy5J0Zol+W6Afu4nGkB6u906kp8V19X4rtKXYkl5nxNxU48x3xugnVFsBXYPT"
    "sRlZaS83OdpeT8vH4pkddK4V/ThRfKoAtZgoeuQicFUrHZNoaBNc0D4WAG4WCcuIxI/EKj"
    "B6Ak1snt36OlZg8EMnFXTK7OSSKGDKWrAn6zwL5fe8asm+NwvM83+z1Inp58+2p7dJQvmg"
    "6LN+8v372r3tAzRojzQALTJaUgB0uIwRIy8al7b1zGJycFaJtEUDN37j20ingsiXbg0+3Z"
    "CcYmly4jd578baaO3bLcAX2PMitxmdS12/8e/VLHHHhZbw68rJgDcvVXhcXXg51JWOfiPd"
    "dhEs7riYTzCo8QcVMm6G4FANyd4HLCPOw7wWoxUZH6TSf5kiCAvRPsmccWa8zkebEmmaMe"
    "b5UsQL4Tcs91VZR8Ax2WClgH7okex9tA8VbAXXDPCNtkPEC7E9oFCQmLETLZ+QpS9sGsRy"
    "02MItqmFtvgjXiAPxO4CMfT4ttsCxnHdQ6fqF6t1DFKyTnXtK1uEvXVZhrGcOSlEVRSp0l"
    "kP6x8ti9UVBkJtGPmEj5efbERG6jNAy4xEwIqEQDKpEsqavw+jTWh01FrPE5HDjQNIs9Ms"
    "K9IGbRMn5g9MWXCIjbsl5ASRbo8z7T5z7moTjQk6CFpsuyoOk+a1rs8e0e6IIg6LjPOnal"
    "s9jh92TtKI7q9Z0cSmIWbZyd2T9JlLYj/10pwG3wHFQkD+lr/Hz59t3l63dXh7Hmu3c2Ft"
    "FrsXwpJ4BlrM/LWKoywhhlQpVTI1JYLW0dcda97whKrnW6Y0DJtXqooeQaJCvvncVIs96M"
    "VJATAughW3l42cryBu4A45tkGkuxzT3m/UtXFj/whvC6HuTlIeOd6ctisMNzo7W6kIshAY"
    "/LH8keFDjpUcG+R9hf4w2PS6nJ9uDkQebUuQSJXZKj1RKFVN19/PFTKvOgi92Jch8SpfhV"
    "s6EVz5X0DcYBuRMiLiYnr8aM6Tsqf1leom5sQMiUO0z8JrKOB+XuvqJ0riVQ8UKhCUvx0g"
    "OZe2IhVl7LOuLwkC6X8Zny92o79fTnRJcmnu9vT5/bK5ACPoxteIzqU8AZmRFGknVfP1I+"
    "J2Rdtmz3XdgTBxhltQFWzelrKnmLGNkukteWwl4jgTSRlV3RGhKSy4LW0UJ7yUceXvTawd"
    "aPjuPXyqcXA7AVojbirUN7XtTTnhcV2jOPm+osU1+bvSLYyTLdh/K7nZGgjCyoOOsKa5OF"
    "ZugqJC3aBbvzS8Z2nXHofFnugBvhx8v/+3nI7khjb5StZZS6hzdnVhvFtW6loN2eflxrRn"
    "oYYJ0JAdT6UBcoIIPVoyxnX/2k7us3z3x8Z5SosBWAPIXC7d5FnkJ8fBPn5LVhunVJzsLd"
    "80SneNJJffGkk0rxJLwSIDGPt6t6UhaGGKk+x0jl/RRG0bw5OQsjS2xSMWRhPBVNR7tdKz"
    "0XJUHL/dby1gVrrOW8JGi5z1qeevwxC7dCHPTdZ327dLGU0UPtdumiLGi6z5qWq7DDCOZm"
    "TtCSmHUe5+4ZnHS7mxj5P4tS1sHcPdm+ZPTBk04grCg32EgClyShmoRJNQkByt3GWaxNS0"
    "oU5KCuRMvKBtt4WDP0i3KA/iPRXxABoFGdQoUoLPG7l3jM7sWWaHiz56XgVm93q8flxBYK"
    "b18j8jkpi6JdDp34RV1nSZhLAoVFtqN3RFHUIh10EXeb1H+MfHPGBxiFsEXwHvgWT8EUpm"
    "VrRWSyoIe2eohqIMlsZnk0aVlCqSgOHFCfOaAZo/8iQjuYebNZVdsNQSZlwUcFmwxHw3uJ"
    "Kgnn4qKs9We++FVED1i44hv5n1XLn7tiMjXMiKfLy1gY1nOqw4bWk6FlCy6lfbxA1XJFhz"
    "BKJcGSa3ePy023Df5FOUD/UaVIZapCCx2opEETLRkNzO4jAs5cDRVR0EE7HTzgsA3+BTHA"
    "vuU+QEPst9oIioKAfzv8C2UpjEJe84JgXvfZvIYShKNus29d0rIJakkUQsV7/dwUq/kYur"
    "Uf1zChb2o9zuZUqM+kj39BDFj4tujnymYZ8COZECDfFnkod9obVUC50+OZhtsyewZW4VYG"
    "Vp/2uEtvWgvoc2KAfmsyqlB40oCNKsgB/ib4yyqcUGT56EWWE7upA5jfZDNZinC50ixUsD"
    "5QBeuyhdQBplfJNMNannUhzVmEGpDGtnsHoP64nchOWAskhwawyfmgA2Q/ZzPZCW3xKKWB"
    "rbJerjGut/EsdmKaGWZaeKoDAVtAmk5kK6o5m6tfLRfoQlyTF6qtFpJL48YWC7lBOzsr3F"
    "CZvyQARZjfkymis6wNwhitvXAe9T/wvRlBz/DSe7GYfl1tptB6FkX/hN+3904EVbkzQK4X"
    "1e9R64Kkbqj6Kl2SyFggX5YeI7ym28CDx8IV9qMa3NBXYCCW5xjV9xWI/q0oq6GsYTLexv"
    "DPPWTDt+k4euhOowcDuPskSUbEz+QKD3l9NH9OpB9FI+XHWlM0sq5cZL0+agtFQlqFAe5L"
    "RgUOC5OlJidiXTr2XlppQEH8Pcc85Q+XBjdyScy+QssnOo0zTuobZ5xUGmdAg9s2K/fgYs"
    "tkw6Q2NQszMYi57bN+47NTu5rRRVHQc5/1LH7azGOLtuWEC7Kg6T5rOse+Geq5KAkbc6/V"
    "nJKtJYq0sVNOIgK9W/QL9kFOyqhL+wxSFSBV4QmjD6kKkKrw5FVRdCIbZCsU5OBRgHyFYe"
    "G+4i023pwQIA+x8hArbzHCxrHyENfdeVx3csjo6n4VP+Amm9FOgIvnMg2M5Z7WAcC/cJvj"
    "5nMbP6QjHC8dAULmHx8yf6zI7qj6H2UjZWx3enHcHN2dH7YzvvsSLf3VHaIMcerekzAKzQ"
    "7Q1eebqyQwO5yTNFT7K45kAWjEyJKyaKgXVoO9u5lSEfn9W35jDFaLiXhbEa299hhx0sul"
    "aHEI3h6GKTRGDcHbsWor6mpulJBJ2cSDddEkIf+8GIJaErXI3O8C2HsvMGoZlI63LjC1+x"
    "wDOX3ce0bRsKb2di1JWXS7dliBT+7DspmScRaHQvSAd/Ll58u37y5fv7s6zC29j6yOBL42"
    "tQ8LohDs1OcoGIgneIoebYB+pCbkwaUNDqbeqQQcTH1BuOcOpqHCutvDdCwGdBWEpIb/jC"
    "+Nm9nPbJAG9xlTFyic4xDRwN8g5nHCf0BLRl3CxZ8oxPcEeSHyAjTxqXvPVXxn22l2V7eo"
    "5SuPW8FgN2O5z/1yL9xCPd/4gP2VAuvm/iWJCPTOeMTp5DhLUOJOVKxAmaOxfgHKvJpavh"
    "fCOA3Qek4Tf4hyeakZpfSQKE4kZIE9v+IJUQ6NfnBcGKd6Mer9KX6Q+IFRnRzwpQzjuWpa"
    "26AQTi7fXC/hvCnjvJJyHj97BgBvBSxM6D8/0ypPcdZQnuKsDHC8HinWm6asskwI8sr088"
    "oEIrwVPV0QBHK6z+R0aY83VHRVGrTdZ21Dpuio00xRqC9TC7X4gdPrwN8kD/RAnqJk7WnO"
    "agefRu2jBT6N/qike5/GMfmZnxldLUe1JE18ebybqXHutiN1+GLxWVMUichQ1XgKNSVcP1"
    "KXt4nJGAhgHeSyNAbS5WikCxxr4VgLx1o41g55/4Bj7dM91r4nUUJF8+E2GaR9xHUWmcDO"
    "k+51QJIjq4xYoOJVNEf1oNs0UHnOjb9LjH+W2Fh1TpauwZG3/0tW05H3aDW8+rZcHSfuNv"
    "/U6aOflwLwIeh5mKqAk1Qvgp63PNsjQS7xe5ZinF96e1lLY6jA6hTTOI4BcLXwoqI0P+G6"
    "ChClEY1Hf5KMdWbYpBiE5GKmKJZBM8qiUg1TzOcTKn7gVxy9uT5BOJiiD9dfUOj5hKNnP9"
    "785fmpounfo2fTJcrTvOkH7HtCYYwugDYf6GbdZEP0P51+cEHvhSD39NmpQCxJ3to495xU"
    "E8E7QMgbIJYEbbkigecy6rTIFSgJwum+taHF6Yq5Rp61TMK6mht78ayBKQum7BBUYotT4O"
    "rBmxKpKJU1kF5rtgPyo7R4/wXhXHybQo9uhCd0FYrXQj7gODqRjtE9WYr3uMxrdMV3+0Fc"
    "TwprIo9HZ32+WsQl3ThKv4jah3CID1WaE8X84thRPfXuZK/cqlOiWDb0KDlQyV3c3+TMXp"
    "gKUXpzu5JmJVGLakQ9jZJmB7PBLjSOVxe1h6uL8tEqt8g5jMxMQFaIWnecPdM5zZ7VH2bP"
    "KmdZTv5wAlrFuaGZRypg0aLQWZRYi2actkaFDSQKTCtFiBGXeA8tq9IVREHRvVY0nc18Lz"
    "DNpM1JHTCVdvvOYHNpExPDyETIZIA2ac0RSmeUoqrpLflSg/pWwIojbNOKdfW328LdnR6e"
    "nr2//NvXhQXr3fWHn9PhuZv/zbvr1yW4l3jjU6wwGeoBz4kA5C0gh/qiEO8FqoC+jeCk6P"
    "kjsd94Oygyuscio9BybT8t147lZeM1Hja+07vGNT1rt3OCljjucJR5uKKKoUlNvyh7xsUs"
    "Khs6i4LhZGhciJk3m4m/wxC7cxRSZc+l7qfX8JbV9FhSxuglPSF+r6ktmBUe5MJmrrwZf0"
    "vIBhrQMWDc4J6DDk7deuWgoMB+w56Wq4nvuQLAqRHMJTHrSi933wMH2jrtyTtn3s3pKE2c"
    "rn/6SSxvg23hFGPmcC9QhaE2e8vKsuAu67W7LFGXeamZqqA1NeI7W60IY5QZb7dFKesiYM"
    "51Djbn9eea82px6ggwL5gpomB2wZxKWQfzyfm5zgHy/LyhSvU5VKTab0UqcHGBiwtUEa+4"
    "GV9m4N/KhAD61tBnrKQR+AUxi4xV8C32RyX79S3K5aMDjG+8IecF7/Z4ZYss+Gs7RdbYXx"
    "svuR1ge7udaFhLtC6yhb2pV07av1B/qi6KmFwZNzlq59kYnbZscd/G2H8qRXnqUuVfIU7d"
    "exLyH6IEQ59gThAJxIj1nAQyK5GHdMkRE7fHWmhE6a3dyyc8oplkv12nVpxcxg3u0EjFU2"
    "cVhKpeYTta7pRkgTbuHW1cObQeawFdMX9zS0Psq1fR7PKOpVQOFOtMOnLngnolbre7DVqI"
    "nYSRaRR2sqAB2aCJ5/vijaRyrJwYRR10Cbr6fHMV1YJS1JV6/HTK2JZcS2QpKv91V0yssu"
    "5GL8QlkirHsMRvQpp4LxfeVM8mC24qAwtt7xbagm8jWiScxXpu9oAV5axxzR2YGWPkgQRi"
    "hV14AVU8YU0KqIiCDtrpYLt5VeCv9+3lZSwMDjvV8Oyd1hfNq1YQiEKaFWE1uxJLVHE1w7"
    "2xu/XriQ90FJDu9Ott5azB9cALRu4AbLBfZkLgSQJ/6vBVAf5U8Oj1USXg0Ts+tmYevTQ5"
    "7JGYpllolmKaO0D0yt/0NnBl7chwpOBKt9fGTUSplx+1kyS9oQsSzqU/J/IJcfFyQqcbNM"
    "dcZuX5lN5LNvPZ+w+3z18qWNEW8rs9Rk2pfONCf8eY98xyPKPXqW6jF9DRa3Cb87iBO4VK"
    "kHusxh96oW8U+74VsBDevaT05b9ZBef64kQlMQui3w9dnmgomWgfrz7sbQHfcxoaI0vK5L"
    "48MSJ/S2IWriTdQw29sVstLEPzJoqpqN+2CmpBtANF9zO00Ao9Q57WqNOa0MIcvAuIOZ9a"
    "EoQkidZO4ONlygH+cn0/Vt9rQP/7I3k0AXm1FwIcmlAD9Sniv+ItNoCcECAP/uTB+ZPl/d"
    "sBxr9wrTzGnt3tutDmHnINSFObCGDdAWvJeNSAdrrtev9IYH/cTmQntAW7pKdJzQOF1jin"
    "+bDhJQNFdXd0CZT1flxIVH/LeqdROm/oYrEjkCcdMtaJ5xGgZKM1sskZWWB2j2iAcIDSSV"
    "RJ4fUDdSJ1tl8PutPW3tX9CJ2BVolWOo9C8kWh2PpYknS8FY72Q4eRlFY7g6WsKAjEInC8"
    "w1cFcIzAMfbwYdgvx5iPr38kzvmAfksxLu17wOEeisM9jvH7gYbezHNx8rsrlm/h+rjJ7A"
    "3KI3eavNcBQUkqCvWnMvtE1uCRSFWt3h1jdQzfnAqOYvRCcknnFrKsAaJY1xuK0qcCVhhT"
    "+04v4avJP4lrBHBOxEKIX51pQPzqrBZieelPDTKgIYHHJjKg3LhCr3NFU+uKSv4OcGhWcm"
    "iM4HZB9hgC7IegX+CMnjZn9HShB9KoF6TRYUmNoWI7BFbj0yqCuJHZiMaMddkNh6XDd1Ic"
    "v849d44iq5MjHPEVaI3li5CiOcEM0dk4Kk08Y3SB1tFwWT6Go2fXn35+fqao4NHRnC2res"
    "QWdFSpI9U+UCkD2VvGQKUci0qZbByywKq6/a8p9QkO1CDnxUo4T4TcvoBOH5XDWimvr6/f"
    "FQyU12/LHv5f3r+++vTsZQS8GOSF4HPu50Jz5EKJPTPNwXJ7AtCD5QaW22CwNcspOmzZz5"
    "4t3toh7jurfh7HGL52l8v3hHN8p7SD85fHTSYwFQOdRW6kRkz7jIkPQ5jLdmRr8Q8XNgOi"
    "DDHiEu+BTMfiHZeRULYpW1DxRlx48uTrH9A9WYZoJsZiMSZEETlfsYX38gk6lnExDSctbA"
    "nB9L21b8ERaKWjaOqJB119rKqnLgpCNtIXOuyFfv8SbAwwPgK6e6t8eZwQEMgH2Us+yBEL"
    "XfUNesgGeYKqAJKiFyQFdHHvuOLBkUzr/D2usq1Lz0CDcV0eqWFchyTAQfi9dAWzTRwcL6"
    "YlaEJ8GtxF7mDyRczhb2SwvMp4bjGDte3DwRuc2wuifw0O/Ol4K86kB2grICxcYQQblbfP"
    "iVhnVO0l9Ft8YijWLsf0Xi7LWYf2Xu5ovlrKtgDOUmBlBHdF0Dq8z/Vu7oZ7uw7smpCS3W"
    "DXBZUMH+yTcx2CRoyqv7nPKxQN9EjeN8coqXTnX4ZLR0HIQoy75xofsNjXVouJyvSsx7ko"
    "Zd2S0f36LAGTYDiTZRXn+h4RRSlr+lN31icixMybzYxZw4IYhJO1ZW4lRHcbJ5wLM2ROxS"
    "SL9dxMEXUzHLAjyjfyP6vUEgGJXWfhBVSxqjfpoyIKD8ejtDBtr4UpaKEDLUBfpk73W+ha"
    "Vw+1TCW/DvxN8ugNJKYmWSUqITUVt+Bx/CkfGZ15PnlPIltD4VApDhg3eVSW8VBnkY3Vqk"
    "gU1y4foztGV8sxeiBzT+hAhhSGOGmajVEyOZJfj6urFbWcR+Ff+W37W+IjbKG6ejR98nfy"
    "Gckr8THb7LxC7GJxtqjh8u+lztvy5Xbm6FVu7uh1fnbw9gxhm4Qe3RpcwIUGFXBRywRcVN"
    "pHQ1+3Ix4H82ujPvh5KcAe4rwGr4rifq+vhaIcKKC1ApKzkhH4mQysQe3pgPx5WB/7ohzg"
    "DwGmgwswTdbuDmC+dF3C+cdsPktxLu520A3ueN3gogN4Z7j+nM5mJ7h5a0UD22Rr6wDdz9"
    "lMdiJbPAVoYCuObB3gehvPYiem2am2V3H8ye720ccuGdXTzvH1sQ7rvNwO1SKd13Pqk6hI"
    "21gyxLK2/dXnm6txmSd2qXRYqQnnFnNokM25qgZpk8Qqo5wOipjhwjCghvt/ZB83UMO5xp"
    "gGcR6ZEBhPQKANXhVAoEENuSeEPFA4QOEMEmdjCgfqmnVS1wzazXfebv6odvCtjOtjsULr"
    "bOFszFjHHo5SdWbb8TuN4h/xhiM6E7arMGwJuUdrL5zLQm0hZmFU3BwL8yyYjpEXRIPkXf"
    "oVR/9SZro/ejadknC51QdM34EcdcYNpu9U3DRVZd0ssO/XB+4kMjad9U9Pvn21BV6+aIL6"
    "5v3lu3eKA7x80LgMcV+pdtxmUCvCgG45M2faFtuSKCALJEyvlmcgYYAKGIJKgAroF85aVM"
    "BxjKybqB71SGFaJVfGTQYVz8ZolAi7J5vY7vG4MG3EzSEUK6+O0VTAFSAqbha0npPY6pFH"
    "4QnmBInRCzxVlgzrYMZHlBA7bl2q45bR3kuHonrz5wH7KyOstwIWpoW8PNFJDBGjagGPri"
    "k21COtQXHnpOoKlDCZDetPOkJj9YmCIGKuJSniqAhdqB+mjE5QbKDRb6gGJWRlH4COGchx"
    "s2k9gpKEUJJw6CUJ5VEpXE2Js/BcRqtQ1647VUGLXNqd1SuQRWtb4luVBIAViUxQpa26Un"
    "RfpY0uSSA+35nTFVMsyH+9uf5QwziWBcuVNzw3RP9Bvsf3RnvlziyTleeHwkZ8IT9vb6eT"
    "BvAlUHLm+g4S5WYR42I1DTlBuYNEUsRqyTy3dp3RKIJVkrem2NuhWeHVxPdchQaauupmQg"
    "fsqbt9Z7BNdaG6UqebKVRXqofarupK4FHs5d4B5UTBndjTB2K/7sT4Du4A5dvtRMO64/XT"
    "FXOPer+ciCEOV1wY3YG6q2/h+riR0I9GOm42VCtjkRHZSEC6AqMwSjHFOGuoK/sJfR85AC"
    "Pnnxz0gD1xM3jidLlBMgExareLnn24un1+/rU6obH7j1B6FCqtfOV38e4IDxVOhVzkLjT7"
    "7a2vQHypgLghZbXF7puj4lTy1ljoHcVzisfRhAXMJCykAF++0vEOl62OnHP4VcUbA+2qNc"
    "iNPhl/KSaN1l/alb6F0V8SBUX3WtE+VsViN7KSqQhwkgacJGFM7NKuONaabEZFKQt911qu"
    "a4OGNjFgXjBTODt2wZxKWQfzyfm5ThjG+XlDq7HzSusgEkypumJwQ+hdXghwNsC53fqhFL"
    "YO9+6XkcSsru6LTbWwtzJAdbemuoschz74RTlQQGsFQB0lqKP0JFUBLp9euHyShbwDmN9k"
    "M1mKcHHTg5ondtc8kfVWFQ60pAxrvd8sqfa621v2qyy/6XG0ZISTQKgVReU4k7vse/Tpp7"
    "c/Ilf8jjESn4ZCek8CWcAz7RjlTavusY7m1M2wWXlT555sFP6wUs+ofJcoSLoZxg49bnCk"
    "rcx4iNWhGYiDeXhOdTw8p/UentOKhyd9pszgTUUAYg2Ioa/ZHj2U/c/HOxBN9lIrU+xlQ6"
    "bYy2qm2DAc7KPLN7dvP18dCOfOb2HyZemJA1QLZ2xRsgNfbD8P9Va4YjnhMgmBO+Juqup5"
    "R+mxkqw1WQxdBAH5mIfOireKZijLwiPU50dIKEqxFzXZbKmENVFz0Mn+CKsU5FpBrtUjcq"
    "2g+zI43vr2tEEj1CeCPzg+e+H4hC6dmvCadumETpLddpI8lvczyuBUOkDT3M4mH+h2zE43"
    "6EdZ8ISP0efLW+QFrr+akun3SKgyRFEtFFlOFC083xfjw/m2XYO7YowE7maM8IKuBPDxsI"
    "CySFZRUHCfH2RSkrDGY6oYzciCZpkdWTlD8J72f5sfN3hP++8iOZj/aS8lC9NH1gTjvIyF"
    "OJ/q+FDrXagVD0lcrCoqU+UsxfHgfj03W37qZgBisGXREllNL0NTVnozU0jNBKCPlpH1ca"
    "q43MxnRAIrDgxmCqmbATTSsiQcZveyCOJjHpL6OYAEeaxeZiy+y1ehyqm0UyVlcWsek86c"
    "HSlSLl62WY+U4nDbt8788cmCyG9QUUJ9Hde8DJRwLXibuijhWrS3TbyBRUkIWuhz0MKWg6"
    "nouNkCtzjE9uRMywo/a7DCzypWOIQqdLp7Q6hCPdT2hiqAsxyctUNQSffO2uP4vX4J7sWj"
    "GKTJrAr/V2nEuMkPtorHOrksW53+WDJkX56yQ5nNt8YchSsWyFy+Nd6gCXHxihMU0Amdbh"
    "Ajd+IITpi47IVxUcvTr3+IPFfybC6TASd0JW4KRbbgXj9JpzV6FO3LCQmcoxTNBNdW564t"
    "byrsUy80OlznZaxryHim0yDwrL4/4NnFUBtyHQzi7hvtiFWPOWKDCBRn7YY0zIKUdfls++"
    "kuF4ZksVSxYLWre14EzMSymTjzWG5PraDabClWhC00FgdiHGpRWYXzk6Guy7Kg6t6pumJ9"
    "Hskm4jWWEN9p/3B9o2dJGBdH6PWcojVl91GYnbQtZK1/7P+AsDheP19gzxd2iWzLKGwVim"
    "hAkPyQMcLRv+l7eTNT2Vp4rx+mY/rU9iuW5VJUpVbk4SJ6OMFOssBOghDA/Z4riXx4TQDe"
    "ClhngZ6c69hHYlRDmVy1hRRhZGogpUIW3sndV6JYYs7FBjV15pgrAizroa4ItoK7Z17oA5"
    "R/FocU78G0Qn8mdMAa/emCMtgS/V7w4LVzaBYlIdqib3ZLXsv/pF7QSskFQdBxn3UMkR4j"
    "iPSASA+I9BiwsQ6RHk8t0kMYo7ey/vGohtqML4538ZtOuB2nE9ohbpXnXlRzGQfo8uPbuA"
    "bzD4iKRQ15IUfSYJOxFLKjqTJkw3wGHT4y+imxmqJypxEPmStnCKzjQBaycQPrCIVvofDt"
    "AaDdR+HbaJEzpsGKUtZRu91HvoDtsevg03dbQz9woD8lWkHV+1N1j4pZg5r32UH6Qex17X"
    "IX85LAtPZZy0AS9SZ/O2cw66sgJwTQAz83DH6ufNd3gHEaOmgptrnHvFecZ1pRU8F45opt"
    "1vOdudqeOmRnMnyMoiw4NInpyTiPjNXGZmpK6ZZczAvublYHLOcwtoNxA8uZ17gJWVSWs5"
    "D1PNELtWyItCwTRpXHqyXgNlfX6Bx0iFI7WJRaxHbF0LXlygrSYF/32b6GSKYRRDJBJBO0"
    "1xnaaRgowp6oAniqXvBU0N5FE16d9i7HIasuCfPc+UjBVSVXxk1UFc7G7GKq6jHdHThnxB"
    "c9mixKFNjf6JROzo/1zE7t8byeY6g/n1tBLewlB048VAYIJ8MtRHcvgWziE0NlYaH6ss85"
    "kcNXfT4Oc9BZfeej1tD48/8Bc0R8pg=="
)
