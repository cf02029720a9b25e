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
CREATE TABLE "ocpp_message" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "organisation_id" BIGINT NOT NULL,
    "charger_id" BIGINT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "direction" VARCHAR(3) NOT NULL,
    "action" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "tagged_text" TEXT,
    "size" INT NOT NULL
) /* A frame as it was sent or received, secrets removed (MNT-2); kept for a set time. */;
CREATE INDEX "idx_ocpp_messag_charger_b8925e" ON "ocpp_message" ("charger_id", "at");
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
CREATE INDEX "idx_driver_organis_c65f92" ON "driver" ("organisation_id", "name", "id");
CREATE INDEX "idx_driver_organis_99977b" ON "driver" ("organisation_id", "last_active_at", "id");
CREATE INDEX "idx_driver_organis_be2ca8" ON "driver" ("organisation_id", "created_at", "id");
CREATE TABLE "driver_group" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(600) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_driver_grou_organis_43398d" UNIQUE ("organisation_id", "name_key")
) /* A named group of drivers. */;
CREATE INDEX "idx_driver_grou_organis_d045b3" ON "driver_group" ("organisation_id", "created_at");
CREATE TABLE "driver_group_member" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
CREATE TABLE "letter" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "to" VARCHAR(254) NOT NULL,
    "subject" VARCHAR(200) NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "attempts" INT NOT NULL,
    "next_attempt_at" TIMESTAMP,
    "failed_at" TIMESTAMP,
    "problem" VARCHAR(500) NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* A letter that is still to be sent, or that could not be; one that was sent is no longer here. */;
CREATE INDEX "idx_letter_next_at_cb15d2" ON "letter" ("next_attempt_at");
CREATE INDEX "idx_letter_failed__2cf529" ON "letter" ("failed_at");
CREATE INDEX "idx_letter_organis_3ab9e0" ON "letter" ("organisation_id", "to");
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
    "name_key" VARCHAR(600) NOT NULL,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_tariff_organis_486cb3" UNIQUE ("organisation_id", "name_key")
) /* Prices, VAT included: unit prices in millionths of the currency, amounts in minor units. */;
CREATE INDEX "idx_tariff_organis_680c29" ON "tariff" ("organisation_id", "removed_at", "name");
CREATE TABLE "access_profile" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "name" VARCHAR(200) NOT NULL,
    "name_key" VARCHAR(600) NOT NULL,
    "active" INT NOT NULL,
    "allows_web_payments" INT NOT NULL,
    "allows_contactless" INT NOT NULL,
    "allows_mobile_app" INT NOT NULL,
    "hold_minor" BIGINT,
    "hold_currency" VARCHAR(3),
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "tariff_id" BIGINT REFERENCES "tariff" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_access_prof_organis_f234ec" UNIQUE ("organisation_id", "name_key")
) /* Who may charge where and when, and at what price. */;
CREATE INDEX "idx_access_prof_tariff__5c43f2" ON "access_profile" ("tariff_id");
CREATE INDEX "idx_access_prof_organis_9012b6" ON "access_profile" ("organisation_id", "active", "name_key");
CREATE INDEX "idx_access_prof_organis_07f8dd" ON "access_profile" ("organisation_id", "created_at");
CREATE TABLE "profile_time_frame" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
    "place_id" BIGINT NOT NULL,
    "hour" TIMESTAMP NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_hourly_tota_place_i_4a8a35" UNIQUE ("place_id", "site_id", "hour", "currency")
) /* What one hour has of the sessions at one place: energy and time as metered, sessions and money as billed (DSH). */;
CREATE INDEX "idx_hourly_tota_organis_5ca775" ON "hourly_total" ("organisation_id", "hour");
CREATE INDEX "idx_hourly_tota_site_id_bb236e" ON "hourly_total" ("site_id", "hour");
CREATE TABLE "profile_place" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "profile_id" BIGINT NOT NULL REFERENCES "access_profile" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_profile_pla_site_id_50a3fc" UNIQUE ("site_id", "profile_id"),
    CONSTRAINT "uid_profile_pla_evse_id_8fe08f" UNIQUE ("evse_id", "profile_id")
) /* One whole site, or one EVSE, that a profile covers; never an EVSE of a site that it covers as a whole. */;
CREATE INDEX "idx_profile_pla_profile_24c191" ON "profile_place" ("profile_id");
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
CREATE INDEX "idx_audit_entry_organis_9f8099" ON "audit_entry" ("organisation_id", "action", "at");
CREATE INDEX "idx_audit_entry_organis_bad04c" ON "audit_entry" ("organisation_id", "outcome", "at");
CREATE INDEX "idx_audit_entry_organis_4d27a7" ON "audit_entry" ("organisation_id", "subject", "at");
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
    "user_type" VARCHAR(16),
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
CREATE TABLE "report_request" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "kind" VARCHAR(32) NOT NULL,
    "parameters" JSON NOT NULL,
    "link_hash" VARCHAR(64) NOT NULL UNIQUE,
    "created_at" TIMESTAMP NOT NULL,
    "expires_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "token_id" BIGINT NOT NULL REFERENCES "user_token" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* A report that was asked for: what it shows, and the hash of its link, which is good for a while. */;
CREATE INDEX "idx_report_requ_user_id_4211b9" ON "report_request" ("user_id", "created_at");
CREATE INDEX "idx_report_requ_expires_f50116" ON "report_request" ("expires_at");
CREATE TABLE "vehicle" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "registration" VARCHAR(20) NOT NULL,
    "registration_key" VARCHAR(20) NOT NULL,
    "active" INT NOT NULL,
    "erased_at" TIMESTAMP,
    "last_active_at" TIMESTAMP,
    "version" INT NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_vehicle_organis_d44a33" UNIQUE ("organisation_id", "registration_key")
) /* A vehicle, known by its registration. */;
CREATE INDEX "idx_vehicle_driver__c66c12" ON "vehicle" ("driver_id", "registration_key");
CREATE INDEX "idx_vehicle_organis_4c74c0" ON "vehicle" ("organisation_id", "created_at", "id");
CREATE INDEX "idx_vehicle_organis_1881cd" ON "vehicle" ("organisation_id", "driver_id", "registration_key", "id");
CREATE INDEX "idx_vehicle_organis_6489cf" ON "vehicle" ("organisation_id", "driver_id", "last_active_at", "id");
CREATE INDEX "idx_vehicle_organis_83d2b9" ON "vehicle" ("organisation_id", "driver_id", "created_at", "id");
CREATE TABLE "tag" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "uid" VARCHAR(36) NOT NULL,
    "uid_key" VARCHAR(36) NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "name" VARCHAR(100) NOT NULL,
    "status" VARCHAR(16) NOT NULL,
    "expires_at" TIMESTAMP,
    "erased_at" TIMESTAMP,
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
CREATE INDEX "idx_tag_driver__7608b0" ON "tag" ("driver_id", "uid_key");
CREATE INDEX "idx_tag_vehicle_a15220" ON "tag" ("vehicle_id", "uid_key");
CREATE INDEX "idx_tag_organis_c19c4c" ON "tag" ("organisation_id", "name", "id");
CREATE INDEX "idx_tag_organis_3ff848" ON "tag" ("organisation_id", "created_at", "id");
CREATE INDEX "idx_tag_organis_2a63f7" ON "tag" ("organisation_id", "kind", "uid_key");
CREATE INDEX "idx_tag_organis_3b6e1b" ON "tag" ("organisation_id", "status", "uid_key");
CREATE INDEX "idx_tag_organis_79b2d0" ON "tag" ("organisation_id", "driver_id", "vehicle_id", "uid_key");
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
    "hours" TEXT NOT NULL,
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
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
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
) /* One driver, group, vehicle or tag that a profile names. */;
CREATE INDEX "idx_profile_mem_profile_1053bf" ON "profile_member" ("profile_id", "kind");
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
<<<<<<<< HEAD:migrations/sqlite/models/0_20261124153758_init.py
    "eJztXWuT27iV/SsofYmnSp4a92sce2u32nbPxNm22+Xu8WQzSTEQBbWYpgiFoFrW7Oa/Lw"
    "CS4gukADYlkfDNh4xbxCWlc0EA99zX/44WdEp89v2l6xLG3hHXYx4NRq/Q/44CvCD8HzUj"
    "xmiEl8vsuvggwhNfimA51pnmB09YFGI34pdn2GeEfzQlzA29ZRQ/cHQTEIQDtiYhiij622"
    "iBNyiaewxF+B65cxzeEzQnIUEBXf/X3/g91140R17EUEgwowFDzy7fXj9/+d334nlT6vIH"
    "esF997deBd6/VsSJ6D2JuBR/wG9/5x97wZR8JUz8+duIhvc48BgWP87xphIB36drEv8zGn"
    "GJ30bT0HskYXo9+ZB/p9In8TcsjyOPjOQ+El9h+eDMPOJPC/qLh8jPnWizlJ+98e7fB9FP"
    "cqwAa+K41F8tgmz8chPN+VdPBbwgEp/ek4CEOCLiCVG4EloMVr6f6D1VbAxQNiRGJiczJT"
    "O88sVcENLxF8g+GznOx5s75/bqznFGlXmSSuT0m3zkckXxOca/KpMA3Iuv8PyPJyenpz+e"
    "/HB68fL87Mcfz1/+8JKPld+3eunHf8dfJkMrvpXE7P3P7z/eiS9E+USOJ7r44N9SBkc4lp"
    "ITIEN/GRJGgogolPCWq1WtgoJQSRP8J5Y1keLepIr0g0wX2Wt4CGUs8FfHJ8F9NOd/nl40"
    "4Pzl8vPbP11+fnZ68V0R7I/JlRN5ScCewYyjKr7vODyRtyBqjGOJErjTROT79B8DhLoB2r"
    "v3H65u7y4/fBK3XzD2L1/idHl3Ja6cyE83pU+fldWwvQn69f3dn5D4E/315uOVhJOy6D6U"
    "T8zG3f11JL4TXkXU4Qusg6d5TNKP04+Kas3WzNICRqlPcFCj2kyqpN8JF7NLpW9ubq4L2n"
    "zzvrRGffzlw5urz89eSDXyQV5UWLoysOO9zmSdyiRsXKROdBapk/pF6qS8SE1JhL34qFRE"
    "+M+3Nx/VCOdEykuV50bo/5DvscrO3BXUo/+YrQJXoIgmK8+PvIB9Lx77n6PDz3MBUWGep0"
    "A/+3D5l7IO3l7fvCkvR+IGb0oKKR6s9I9IRbndR6UhzP0DnpZyb0T+AKyPf0GsFfzJQfTb"
    "Rj9nQehjnxMC5NsirzAP9TWgEIYlqLUqMnNbXwOZDLwCJrgLjmL2oLST85O6qoyfaEi8++"
    "C/yUYq5D3//jhwiUIDCVt1U7rdwF6Ff6czLv00mzUhXm9JHtVSwP/BESDxIf8zt8A+v397"
    "N1IdezqA+W12J0sRLh71NMAV+2MHyF4ltxnWUqKLau4QoQEpX247QPQuvoudgGY7kgae8f"
    "G5A0jfbW9kJ6oFO6MGWLGnTbD7sMbh1ClsbuIKPaGlT7Zjq5cWJ4vyJzjA9xIf8UPE1y54"
    "Yz6FdOZJgGvcNemAsYa3Zpkbu9NZ8+ucIuFFSZwna+k9wcFU/CsYy3/hiP/B/28Zei6p+m"
    "Ra3UHhelH6WgQYzgPZxG6RgmcmwqE3m4lx0ouictS4EVd78TY1Q92QiEnvHMUBo7PL7vbA"
    "5EgeEuviexbxheD7ZCLF34t9H5A1/9F7o3764a2R/60oq54ATcdbSH+e/PCDBv/JR9USoP"
    "Ja0djavlCGGKcyFuJ8oYXzRQPOF1WcsyXMxG2yFTqg1yRdjwbrNZHOJuasycRZ4s2CiIcb"
    "4q6+wwGVsP1k6Frgz474NPb5eaadEko3AB2Y62BBJ/wY6YjzZisVFOVBAwYamFN+94UXUI"
    "Vx13TiLMoBp9mWS5Y4uqswJIFrdMapCLY66PRNB0V3uo43vd6ZXj7hcLucKani2kmekzic"
    "u+TFfuf3yYuzH89enl6cbaf19pOm2VyduTlDtoJocxxVUdLCeCoR5TK9CfxN8oYNJL4qWQ"
    "waw6vADdmbrSOjpYyUUBCDjRuckYNzRsYzuBP/TnqjYc14fRdP7lXvlzNiNfWiqyAKNyOV"
    "JyK7Om50Q4hxDtkO1PJBuHMc8O8U+wmK3oM1v7zGIoVjtmJ8yLObzz8/v1BkhzzhPm1TQa"
    "JajwJ/RAhZHX3YH8YNfgJIN7Az3cBV7/j1hnsmYaNr4kzHM3FW75g4K1vtbDX5J3EVL089"
    "wjmRw0E82pubc88A01XkUjMfZk7EwjkMWRzWZ3EAi9EbFiN3etVXQU4IGAxgMAbHYIj52w"
    "HGvzCbQylzL3mvuIs0gl1BXOSC2+tZi1ws/W7G4hLxSSB34kjwDFOPD0NegOgjCdHN20+f"
    "quSEnohJXKQiJpJ5EWmKiKSB7wUkuRz/exw7LWOlQuzjQHaMcQOnAbGP+419pO5yyWcRCS"
    "IvMgoOqAhaiPjZSw3Az17W4i0uFeFOATMNNy3LdQP2cTnTAtR/1Cm+8sf64it/rBRfWWLG"
    "1pTvxHPM5iZYVwTtC3s5OT/XWUrOz+uXEnGtFGk3XXiRCLoQdaroKnJSIBWbbWPEXdN9IP"
    "LOIPKOETckAr/I6AUoiXUy/Xu01OyBQCbuKhSrc5KtJKIWq4DfLrDv154x6+5xON7nh/0e"
    "JE9PfrzYHh3FH02HxdsPl9fX1Qk9CwlxHklguqQU5GAJMVhCJj51H4xrXeWkAG2TYPXQnX"
    "uPrSIeS6Id+HR7doKxyaUbkntP/DZTx25Z7oC+R5G6u0yKP+5/j36hYw68qDcHXlTMAbH6"
    "qzIQ6sHOJKxz8Z7rMAnn9UTCeYVHkNyUCbpbAQB3J7iMhB72nWC1mKhI/aaTfEkQwN4J9s"
    "wLF2scivNiTTJHPd4qWYB8J+Se66oo+QY6LBWwDtwTPY63geKtgLtgnhG2yXiAdie0CxKR"
    "MEbIZOcrSNkHsx612MAsqmFuvQnWiAPwO4GXPp4W22BZzjqodfxC9W6hildI3HtJ13yWrq"
    "sw1zKGJSmLopQ6SyD918oLH4yCIjOJfsREiufZExO5jdIw4BIzIaASDahEsqSuwuvTWEQ5"
    "FbHG53CESgstQk0LYhYt4wdGn3+JgLgt6wWUZIE+7zN97mMW8QM9CVpouiwLmu6zpvke3+"
    "6FLgiCjvusY1c4ix32QNaO4qhe3+6kJGbRxtmZ/ZNEaTvivysFuA2eg4rkIX2NXy7fX1++"
    "ub46jDXfvbOxiF6L5Ut5A1jG+ryMpSojYUhDrsqpESmslraOOOvedwQl1zrdMaDkWj3UUH"
    "INkpX3zmKkWW9GKsgJAfSQrTy8bGUxgTvA+Da5jaXY5l7z/qUr8x94SxiLf7o6bTk3ZLwz"
    "fZkPdlhu9M485puAcNRwwOLyR6JRC04auYSvEPbXeMPiUmpexBB5FDl1LkF8l2RotUQRre"
    "Y5d3NLZR50sYVX7iE1HWIU75XwDcYBuRPCLyYnr8aM6Xsqflleom5sQMiUOSH/TWQdD8rN"
    "vqJ0rm9W8UKhU1Hx0iOZe3whVl7L2kaxiC6XSScbcaXc9yz+OfLSxPP97elzewVSwIexDY"
    "9RfQp4SGZElCA3sqcLQtZly57qMFan9YzVaYWxShxgNKwNsGpOX1PJW8TIdpG8tuT2GgmE"
    "iaxsHdiQkFwWtI4W2ks+8vCi1w62fnQcv1Y+vRiArRC1EW8d2vNlPe35skJ75nFTnWXqa7"
    "NXBDtZpvtQfrczEjQkC8rPutzaDCMzdBWSFu2C3fklY7vOOHS+LHfAjfDT5f/8PGR3pLE3"
    "ytYySt3DmzOrjeJat1LQ2VA/rjUjPQywzoQAan2oCxSQwepRlrOvflL39ZtnPr43SlTYCk"
    "CeQmG6d5GnEB/f+Dl5bZhuXZKzcPc80SmedFJfPOmkUjwJrzhIocfaVT0pC0OMVJ9jpPJ+"
    "CqNo3pychZElNqkYsjC+FU3L3a6VnouSoOV+a3nrgjXWcl4StNxnLU899pSFWyEO+u6zvl"
    "26WIrooXa7dFEWNN1nTYtV2AkJZmZO0JKYdR7n7hmcdLubGPk/i1LWwdw92b4M6aMnnEBY"
    "UW6wkQQuSUI1CZNqEhyU+42zWJuWlCjIQV2JlpUNtvGwZugX5QD9J6K/IBxAozqFClFY4n"
    "cu8XO6ChUz/Y58rS2gkghYAG7T2fPqL3fNvo7t0fP65uPP6fCyA6TcJiV84OcPw5UlLwXr"
    "Srt1Ja7dtlC4VhuRz0lZFFp06Cw76jpLErokUJi/Oxp1FEUt0kEXQc5JsU3pCDU+LSqELY"
    "L3wFM8BZPb8a0VkcmCHtrqQRacEqnj4hzYsl5VURwItz4TbrOQ/k64dnDozWZVbTdE9JQF"
    "nxTZMxwN7yWEJ5rzi6KwovniVxE9YJWQH8T/rFr+3FUo8vCMSNG8jIUxVKc61HM981w2l1"
    "OOzQtU/W102LlUEiy5dnNcbLpt8C/KAfpPqvsq8kJa6EAlDZpoyWjg8EGyneZqqIiCDtrp"
    "4BFHbfAviAH2LfcBGmG/1UZQFAT82+FfqAFiFF+cFwTzus/mNdR7HHWb6uySlh1nS6IQl9"
    "/r96ZYOskwhuBp3Sn6ptbjbE6FYlj6+BfEgIVvi36uRpkBP5IJAfJtkYfasr1RBdSWPZ5p"
    "uK1paGAVbmVg9WmPu/CmtYA+JwbotyajClU+Ddioghzgb4K/KHkKFa2PXtE6sZs6gPltdi"
    "dLES6X9YVy4QcqF162kDrA9Cq5zbCWZ11IcxahBqSx7d4BqO+2N7IT1gLJoQFscj7oANkv"
    "2Z3shLZ4lNLAVlmc2BjXu/gudmKaGWZaeKoDAVtAmt7IVlRzNle/+lvQBb8mLlT7WiSXxo"
    "39LHKDdraxuKUiWYwDijB7IFNEZ1nPiTFae9FcNpvwvRlBz/DS+34x/a7auaL1XRTNKv6+"
    "nTsSqnIbhlzjr7/LPhFJkVb1Vbok0lggX5deSFhNa4dHL4xW2JcFz6GJw0AszzGqb+Ig/1"
    "tRVkMNyWS8jeGfeyg90Ka966Hbuh4M4O4zUkPCfyZTeMjro/lzIv2o0Ckea02FzrranPX6"
    "qK3KCWkVBrgvQ8pxWJgsNTkRC9KzD9C3BLoP7DnmKX+4NJjIJTH7qlqf6HQpOanvUnJS6V"
    "IC3YTbrNyDiy0T3anaFIjMxCDmts/6jc9O7Qp0F0VBz33WM/9pMy9ctK3dXJAFTfdZ0zn2"
    "zVDPRUnYmHut5pRsLVGkjW2JEhFolKNfHRFyUkZd2meQqgCpCt8w+pCqAKkK37wqik5kg2"
    "yFghy8CpCvMCzcV6zFxpsTAuQhVh5i5S1G2DhWHuK6O4/rTg4ZXc1X/gNuszvaCXDxXKaB"
    "sdjTOgD4F2Zz3Hxu44d0hOOlI0DI/NND5o8V2S2r/9FwpIztTi+Om6O788N2xndfoqW/uk"
    "c0RIy6DySSodkBuvpye5UEZkdzkoZq/4EhUQAahWRJQznUi6rB3t3cUhH5/Vt+YwxWiwn/"
    "WBGtvfZC4qSXS9HiELw9DFNojBqCt2PVVtTV3Cghk7KJB+uiSUL+fTEEtSRqkbnfBbAPXm"
    "DUnykdb11gavc5BuL2ce8ZRcOa2ulakrJounZYgU/sw6KZknEWh0L0gDP58svl++vLN9dX"
    "h5nS+8jqSOBrU/uwIArBTn2OgoF4gm/Row3Qj9SEPLi0wcHUO5WAg6kvCPfcwTRUWHd7mI"
    "7FgK6CiNTwn/GlcTP7mQ3S4D5j6gJFcxwhGvgbFHqMsNdoGVKXMP5PFOEHgrwIeQGa+NR9"
    "YCq+s+1tdle3qOUrj1vBYDdjuc/9ci/cQj3f+Ij9lQLr5v4liQj0znjC6eQ4S1DiTlSsQJ"
    "mjsX4ByryaWr4XEjIaoPWcJv4Q5fJSM0rpIVGcSMgCe37FE6Icmq4S/K+4PE51iOwAyn8W"
    "/5kJ3dAwuJg3KwaCA2YYL2PTggjVc3JJ6npZ6k1p6pU89fiFNQB4K2BhFYDzM62aFmcNNS"
    "3OygDHy5divWlKRcuEIBlNPxmNI8JacdoFQWC0+8xoV48EJoquSoO2+6xtSC8ddZpeCkVp"
    "aqHmP3B6E/ib5IUeyFuUrD3NqfDgCKl9tcAR0h+VdO8IOSap83NIV8tRLbMTXx7vpnec++"
    "1IHZKZP2uKpIiIb41voeaR60fqkj3iFs4D2ejxPflyyMDMDGPtGgMzczRmZvt2GWKcyliI"
    "84UWzhcNOF9UcQYbYwQ2BtgYYGMMeJ8GG+PbtTE+EJkS02xpJIO07Q1nkQnsNDtuApLYDy"
    "LmhPK/5D2qVkfTQKXREX+XGP8sNbVqbpSuHdS0SKZPf0NYemEtHK2wWt9WoOMEQ+dfJH30"
    "81IAPkSiD1MVcDjqRST6lsd8Isgl/tRSjPNLby8LnAwVWJ0KJ8c5018tPFkp6CdcV5ajNK"
    "LxNE+Ssc4Mm1ToEPTKFMUyaEZDWT9jitl8QvkP/ANDb29OEA6m6OPNVxR5PmHo2bvbPz0/"
    "VXRifPLddB0RaTL7I/Y9rrCQLqAYx0A36yYbov81DgaXiVDIPEjfnQrEgretTT7ISTVxtg"
    "OEvAFiwbmWy0R4bkidFgkcJUE43bc2tBhdha6RUzKTsK4Qyl6ckmDKgik7BJXYwvNfPXpT"
    "IhSlsgbSa812QH6UFpW/IIzxb1NonI7whK4i/jeXDxiWJ9IxeiBL/hkTyaYu/26v+fWk2i"
    "nymDzrs9UirrPHUPpF1G6BQzxUaU4Uk75j3/PUuxcNjKt+hmIt16NEMoG7QcdUkDnn7erM"
    "lUQtKtz1bdSZO5gN9lLjePWy9nD1sny0yi1yTkhmJiArRK07zp7pnGbP6g+zZ5WzLCP/cg"
    "Jaxbmhw0oqYNGi0FngV4sOqbYGeg0ksEsrBSskLvEeW5YKLIiConutaDqb+V5gmqmckzpg"
    "qvL2k8HmKicmhpGJkMkAbdKaIxTOKEWp2TvytQb1rYAVR9imFevqL3eF2Z0enp59uPzLd4"
    "UF6/rm48/p8Nzkf3t986YE9xJvfIoVJkM94DkRgLwF5FD0FeK9QBXQTBOcFD1/JfYbbweV"
    "X/dY+RX64O2nD96xvGysxsPGdnrXmKZn7W5O0BLHbacyD5cs45oUWpQJMS4OZS3XmQyGE6"
    "FxEQ692Yz/O4qwO0cRVTbC6v72Gt6ymsZXyhi9pFHH32uqN0rk5UXGbebKh/G3PE6CD0Ty"
    "dV87ANpqdeqVg1oM+w17Wq4mvudyAKdGMJfErKuH3X1jIui1tSfvnHmLraN01rr56Se+vA"
    "22r1aMmcO8QBWG2uwtK8uCu6zX7rJEXebVY6qC1hTu72y1ImFIQ+PttihlXQTMuc7B5rz+"
    "XHNeLf4tAfOCmSIKZhfMqZR1MJ+cn+scIM/PG6qAn0ORqf0WmQIXF7i4QBXxipvxZQb+rU"
    "wIoG8NfcZKGoFfELPIWAXfYn9Usl/folg+OsD41htyXvBuj1e2yIK/tlNkjf218ZLbAbZ3"
    "2xsNa4nWRbawN/XKSfsn6k/VdQ6TK+MmR+08G6PTKy9uphn7T4UoS12q7A+IUfeBROy1TD"
    "D0CWYEkYCPWM9JILISWUSXDIV8eqy5RpTe2r084QkdPvvtOrXi5DJucIdKFU+dVRCperHt"
    "aGlUkgXauHe0ceXQeqwFdBX6mzsaYV+9imaXdyylYiBfZ9KROxfUX+NmxQQJUTTHTESpyE"
    "ztOCZIRJ/I60sfu+QVEtPzfhOHp/ApK7K9F3wXCsl0nBPhVxdcaCMuTzzfJ1NZPEpRiOrA"
    "z/9b8Dd+olhGaLVEk43opUpEydt1yM+DLEtXH4siuPJbcEXkc9xfo38kISJ8jZddpv+B5H"
    "9k0ju+5y9GfYSO/AlpzE12ABW/XPzXXYV833A1e3ZIqXJUTvwhJL73civJq19fB3kp4INa"
    "80HpS2ayf6cysG/3bt8uWOfpullRb72jLC9jYaTVqYab7LS+Al3FGSk3XWexnputXUU5a3"
    "zpB1663CQM3VHECO30qG3lAP0npSkpsN+VoWQX7J05iEN+4g742XjhBVSxJTfN6IqoNeiC"
    "j7gHWyj4iO2HHryU4KUcDLa7vZTHoSvfB66o3RiNFFzl9tq4iaj08qN2kpS3dEGiufCnSJ"
    "8M439O6HQj6cKIIp/SB0ETPvvw8e75CwXJ2EJ+t8emKZVuXOypK1m6LMdS/i1rGaZ/HLNJ"
    "VjeOIMihg2r4h6mGH3mRbxR7vhWwEN69pNTlv1kF5/riQCUxC6LPD10eaCiZYJ+uPu5tAd"
    "9zGlhIljQU+/LEiC8uiVm4knQPNbSbbrWwDM39wm9F/bZVSAuiHSi6n6F9VugZ8qRGndZk"
    "5ubgfUDMub+SICQpPMmvdpxMNcBfrO/H6jsN6L9CW/7JCPucECAPzrfBqwJqkB4X/xVrsQ"
    "HkhAB58H0Ozvcp5m8HGP/CtPIIezbbdaHNveQakKY2EcC6A9aS8djL9vUDhVane/2xk4oH"
    "Cq1xTnFa+/eJwKZFhu1ENWfMQVntfQDc47LaaZTOW7pY7AjkSYeMdeJ5OCjZaI1s7pAscP"
    "iAaIBwgNKbqJKy6wfqROpsvx50h62d1f0InYFWhVY6jyLyVaHY+liSdLwVjvZDh5GUVjuD"
    "pawoCMQicLzDVwVwjMAx9vBl2C/HmI+vfyLO+YB+SzEu7XvA4R6Kwz2O8XtNokhdriy5Mm"
    "4ydf1sjIaBG4+O8048hljk+b7IOZmICjdBNEY0bQVFV/4UBTTil17Lijfy4zVmcqAQDkSq"
    "SiCaR3E7l6is5D0/TcfUDvjJ3cH8ayyW0Tb5ZYY9P5cLo1jTIgqpL0PZ48cN9ntkVK8+On"
    "Cd+sPlZZyf6eRlnJ81VKo/q7QwWU3+SVzFnt6QH5CJ2IjyPrJfgKo4ZENsyBH4Fui/5Dxg"
    "UkQlL2JNmY/OosfLpyzDl0chDskXfX6BsgO0oaYLgqDjPut4GVKO8cLkeJcTsSDdttxTS6"
    "+pVlNXrcrhDnh5YIeHoJLu2eHjUG0faeTNPBcnv79CuBWuj5tot6A8cif5diNZLVn1hfpT"
    "QYMJnkuQklXqbMdYHeIrx3YeJb4EyKzOySxRbtCIbtkKWEEG7LuSC/BZJYgvdEjDi3rO8K"
    "JCGarJrAZC1iYy6wDnSQhXs9IUCwluV88Cg6k9BP2CGfhth2d9u9CDBd6L+KzDxg8NFdu+"
    "BhDlWYvPKwlxI7Mhx4x12Q0nTIdrdO/y3DmSVqfoXiXwQmss/ogomhMcIjoby3ZYs5Au0F"
    "oOZ7LX1bObzz8/P1N25Orkni0L6MYWtIwSSrUPVMpA9pYxUCnHolImG4cssKpF5RtKfYID"
    "Nch5sRLOEy63L6DTV+WwVsqbm5vrgoHy5n05QuWXD2+uPj97IYHng7yo5tAK9kNv7Iej9M"
    "/omWkOlts3AD1YbmC5DQZbs/I9h+0G07PFW7uaRE+bwdy4y+UHwhi+V9rB+cvjJhOY8oHO"
    "IjdSI7tmFuK4B7SXy12hoejNTLzHuCe0GxJuu4ZkQR9FG2jR4+Xku9foQXSBnvGxoulzJJ"
    "tJqzJqOn6C6D/9q8cn70peEvObj9uwVyLdRkKB7sXNRFtrHGxQSNdsjJL6N/zjkKBAdqyO"
    "9T+NDXGCuQnuzon7IFvaePwGLmX65TGK9XWgOkZvrWiwO3pz+j1i9WhQgPgEXO9WumanHt"
    "9a1YZMPVlYELKRMNThC/X7eWNjgPER0D1QnPmhgq4gg3AvGYQRvudmiWOMeVGsFfT9NCQP"
    "hjzzfldY7Q2c6+8q2/0bTearsHlHMt7zVJ/Kei9RgQ3me3mkhvkekQAH0SvhbA43cfg9vy"
    "1BEyIqT0iHM/nK7+FvRDi+yjxvcYfdBjH4m4diDdRbyvK/BgecdLwVe/ABqiTwEz0/9Bv1"
    "qsyJWHeI3EtwOX9ixNcux3Qul+WsQ3svM5qtlqLHp7PkWBnBXRG0Du9zvcndMLfrwK4JWt"
    "kNdl3YyvDB3kvpIHcVhiRwjXre5mUs3BY75lQEdej8brh0FIQsxLh7buUR831ttZionPD1"
    "OBelrFsyul+fBWACDGeyNDDxS1Jg6Zd9FhEOvdnM2GdUEIOAtbYeIwHR/caJ5twMmVN+k8"
    "V6bqaIujscsL3xD+J/VqlFAoldZ+EFVLGqN+mjIgovx5O0MG2vhSlooQMtQJP1TvdbKC9Z"
    "D7VIVr8J/E3y6g0khiBZJSohBD3xp3wK6czzyQcibQ2FQ6U4YNzkUVnGQ51FNlar5lHciH"
    "CM7kO6Wo7RI5l7XAey9De+j+t8Y5TcHImvx9T1kFreR+Ff+a3UtD35YSK3TyT6yQfUXEue"
    "WnOVfxHFlUp8Y+4iv/TAr0GEY0/9NlI5FfzrLft0vIXkyUsNo/5lrU3/smzSF15B/eldfH"
    "PhYNfyYJdf4/TBL6yMgD004xq6Koo7sb4WinKggNYKyE5MJvTjPaxBTzbs8+dYfexL51/A"
    "HzJmh5Yxm6zdHcB86bqEsU/Z/SzFubjbaUAcH9I7QPjd9kbDWlR0kS1YMxrAygN4Z7j+nN"
    "7NTnDz1ooGtsnW1gG6X7I72Yls8RSggS0/snWA6118FzsxzU61vUqnT3a3Tz52yaieQI6v"
    "j3X44+V2qBZ9vJ5Tn8iCbrJdpKiDf/Xl9mpcZnxdKlxPr5N8dBzIUYjORLo7F06aUEbJOJ"
    "HRjuN7q9nmwzxWSU7nqwGVCGbyyFSXmhhmYJb7ySznVGkQ8JHTP9hewL8NXRXAv0G5um8I"
    "eWCAgAEaJM7GDBCUUOukhFohXJif/TqA9Cq5jZ2Q5g7IfTSj70SAXxgrtM6UzsaMdcxpmb"
    "Mz247faVO/wxsm7FNub6I1IQ9o7UVzYa1GOIxk+TZuxJJgOkZeIAeJWfoHhn5Xprw/+W46"
    "9eDAmu3F6WXcYM1O+Tyo4n+7wL5fH8qTyNh0fD89+fFiC7z4ownq2w+X19eKM7l4d5gIX1"
    "+pNtFmUCvCgG4562baFtuSKCALvEqvlmfgVcC6H4JKwLrvF85a1v1x7KbPRJTX+Ew4niwa"
    "KYym4oBxk8UUyqFOmBurURQslor9eKLiNmYPZCqKZb9C68S3x+ayLLawdoSJM8dsLmwiUf"
    "fa94KHcdKUymPontJpUoObf6byPR7igYbtw3O5Z7ET8uvSCwlzoK34cPamcYPtBjkue+yE"
    "tcSCmolIqDCP/3x787HmHFaQKqd7em6E/o+/6Wxv57Hc+zFZeX7k8XdBPHZvb0ID7AIlce"
    "f6YqHluqDjYgqnuEG5WKhYJh2xbppM/IJQN7P/uNTRnovjQLpzm/nep/TmFJPGEum584Ch"
    "mouSoOZeqxnond7QOxF9IOY6yEsB+K3Bhz6DwKr1USX7ZdWgz6AOtmZ9BuWC3BGod+m9LE"
    "U2v3n1iqG8lf32RgpqMrkybuIkWTZGg4t8IJs42MJjyBPTgqtVXB2jKQcrQJRPE7SekzjU"
    "QhA+E8yI4AEXeKokGzu44xMaGBy3Kn6PbO+ueKd6ku8R+ysjrLcCFtJ8L050itnwUbWAy2"
    "u9aZtyG3eGr65ASfhkw/qTjtBYfWTiVhzglXYAVS0pdcOUuU6Kw4j8DdWUpqzoLDgdBnJ0"
    "b1qPoCEKNESRiO5tmu+/IYo4KkWrKXEWnhvSKtS1605V0KI8ms6qpYqWWS3xrUoCwAoaEX"
    "pEVFeK7t1gdEkC/nxnTldmXuCKYD8cweJ51jiCkxL6y9Bza9cZjRL8JXlrWk0cOm51NfE9"
    "V6EBSn2Cg5pgia1QCfYJl9oX7ttPDvsOvLm5uS68A2/el1uj/vLhzRU3XuULwQfFpiHUdo"
    "fa7lDbfWzkFa+r7Q5O8V7uHdDMCFyzPX0h9uuajWdwByjfbW80rBmv7UPMv+r9ciJGOFox"
    "bnQH92oiP3993Ejoy5GOmw3VqrKWJB3EdcvkLcbogSwjmTsgSpu9kg5A6fwTgx6xxyeDx0"
    "+XGyQqmyFxNEHPPl7dPT//Tl1RrftHKD0Kic8h0XJ8ppp69yLjo+pUyJULOEo2AySX6/gK"
    "+JcKiBvRsLbVZnPerkreGgu9o4xz/jqasICZhIUU4IsLHe9w2erIOYcvKt4YY6PQWmNwIM"
    "afVkh0SFziPbYy+kuioOheK9rHqmoRjaxkKgKcpAEnScKQ79IuP9aabEZFKQt911qua4N2"
    "2jFgXjBTODt2wZxKWQfzyfm5ThjG+Xl9GIa4VibZgylVpws0hN7lhQBnA5zbrR9KYetw73"
    "4ZSczq6r7Y1L9vKwNUd2uqu8hx6INflAMFtFYAFG8/FvLgcAOXzxBUsl+XT7KQdwDz2+xO"
    "liJc3PSg0LLdhZZFjyiFAy1pHVXvN0s6VO32lv0qa3AxtAwJIwFXK5L9gJJZ9gp9/un9O+"
    "Ty3zFG/GlI5i2KDkJpv3pvWnWPdXRP3QyblTd1HshG4Q8r9KPbDqs2vi9cqsvhGUs/WN2Q"
    "YtRTw8C03NSuZ2YuiV0jC7+y5odBjtEwDiTjBr/hyox2WR2acDmYQ+tUx6F1Wu/QOq04tN"
    "L3xAzeVAQg1oAYyvLt0SHb//TDA7GCL7QS4140JMa9qCbGDSOeYHT59u79l6sD4dz5FO5R"
    "2bV+2jBWeJ457KxVgEFBEHTcZx0zwkReDXP4ilFV845+HyVZaxJzuohr8zGLnFW796csC6"
    "9Qn18hrijFeWNHRb4Ddx+yK1UT0gdHkD4I6YNPSx8sMJEGQRR5MfAlgy958KoosvD6WijK"
    "wasAvvzB+fLjxbwDlN9tbzSsGa8Lb2HX0wA2WRs6QPZLdic7oS0uoz1z6MukZKVPP01Xbn"
    "Lrb8fs9Ox/EjV82Bh9ubxDXuD6qymZvkJclRGS5X1EhVy08Hyfj4/m27bH7ioMSeBuxggv"
    "6IoDHw8LaChlFTUy9/kgkyqbNUEAitEhWdAsWSmr0Ake8v5v8+MGD3n/3WAH8zHupQpn+s"
    "qaYJyXsRDnUx0/eb2bvOIFi+uvycprzpIfDx7Wip5eGhXcKncAYrBlHR5RIDJDUxQvNFNI"
    "zQ1AHy2TReLqB2IznxEBLD8wmCmk7g6gkZZVDnH4IOp6PuUlqb8HkCBP1cssjGf5KlI5lX"
    "aqpCxuzWvSmbMjRcrFyzbrkVIcpn3rZDafLIj4BhUl1JcmzstAVeKCt6mLqsRFe9vEG1iU"
    "hKCFPgctbDmYio6bLXCLw6gvtKzwiwYr/KJqhUOoQqe7N4Qq1ENtb6gCOMvBWTsElXTvrD"
    "2O3+uX4IG/ikGan63wf5VGjJv8YKt4rJNLHNdp+SbSMsQpOxIJqmvMULQKA5GeusYbNCEu"
    "XjGCAjqh0w0KyT0/gpOQX/aiuE7r6XevpedKnM1FfuuErvikUCTA7vVJuxtU/hZH+zJCAu"
    "codWDBtdW5a8ubcvvUi4wO13kZ63qMnun0vDyrb3l59nKoPeYOZ7103jtKNpTmG0SgOGs3"
    "pNoWpKzLWdxPw8QoIouligWrXd3zImAmls3EmRfm9tQKqs2WYkXYQmNxIMahFpVVOD8Z6r"
    "osC6runaor1ueRbCJWYwmxnfYP0zd6liRk/Ai9nlO0puGDDLMTtoVoX4H91wjz4/XzBfZ8"
    "bpeITqPcVqGIBgSJh4wRlv9NP8ubmcpu2Xt9mI7pU9uCu6Z6jjxcyJcT7CQL7CQIAdzvuZ"
    "KIl9cE4K2AdRboybmOfcRHNVR+VltIEiNTAykVsnAmd19tZIkZ4xvU1JljpgiwrIe6ItgK"
    "7p55oQ9Q0ZwfUrxH06YTmdAB206kC8pgu054waPXzqFZlIRoi77ZLXkt/5N6QSslFwRBx3"
    "3WMUR6jCDSAyI9INJjwMY6RHp8a5Ee3Bi9EyW9RzXUZnxxvIvfdKLtOJ3QDj5VnnuyjDgO"
    "0OWn93FZ8deI8kUNeRFDwmATsRSiSa8yZMP8Djp8pPwpudLfkofMlawE1nEgC9m4gXWE4s"
    "ZQ3PgA0O6juLFc5IxpsKKUddRu95EvYHvsOvj03dbQDxzoT4lWUPUeS1n3p2A5qHmfTdEf"
    "+V7XLncxLwlMa5+1DCRRb/K3cwazvgpyQgA98HPD4OfKs74DjNPQQUuxzb3mveI804qaCs"
    "YzV2yznu/M1fbUITuT4WMks+DQJKYn4zyysDY2U1NKt+RiXlCn/2J1/FNbKTbf3kBWWl5x"
    "sInhU6vfFejcYex74wY6Nz+XTFixspyF9O6JXkxpQ0hpmRlTvbhtALe4jEj3oEM43sHC8a"
    "Dlmf30QfUAYUz8FqRB233WNoTljSAsD8LyoFfU0Cwe4Lt7ogogXXtBukKvIk14dXoVHYd5"
    "vSSh585HCuI1uTJu4l1xNmYX7VqP6e4oUCNO8MmEYKLA/oZadXJ+rGfvao/n9TxS/fncCv"
    "poLwmd/KUyQDgZbiG6e4nK5E+MlFWy6muY50QOX8L8OMxBZ8XKj1oQ5t//Dzmb9zE="
========
    "eJztXWuT2zaW/SsofRmnSk7F/YrH3tqttt3JeNd2u9wdZ3YzUyyIglocUaQGoFpRdue/Lw"
    "CS4gukADYlkfCdDxO3iEtK54IA7rmv/x0twynx2ffXrksYe0dcj3lhMHqF/ncU4CXh/6gZ"
    "MUYjvFpl18UHEZ74UgTLsc40P3jCIordiF+eYZ8R/tGUMJd6qyh+4Og2IAgHbEMoikL0t9"
    "ESb1E09xiK8ANy55g+EDQnlKAg3PzH3/g9N140R17EECWYhQFDz67ffnj+8rvvxfOmocsf"
    "6AUP3d96HXj/XBMnCh9IxKX4A377O//YC6bkd8LEn7+NQvqAA49h8eMcbyoR8P1wQ+J/Ri"
    "Mu8dtoSr1HQtPryYf8O5U+ib9heRx5ZCT3kfgKq4Uz84g/LegvHiI/d6LtSn72xnt4H0Q/"
    "ybECrInjhv56GWTjV9tozr96KuAFkfj0gQSE4oiIJ0R0LbQYrH0/0Xuq2BigbEiMTE5mSm"
    "Z47Yu5IKTjL5B9NnKcT7f3zt3NveOMKvMklcjpN/nI5Yric4x/VSYBeBBf4fmfz87Oz388"
    "++H86uXlxY8/Xr784SUfK79v9dKP/4q/TIZWfCuJ2fuf33+6F18o5BM5nujig39JGRzhWE"
    "pOgAz9FSWMBBFRKOEtV6taBQWhkib4TyxrIsW9SRXpB5kustfwGMpY4t8dnwQP0Zz/eX7V"
    "gPPX6y9v/3L95dn51XdFsD8lV87kJQF7BjOOqvi+4/BE3pKoMY4lSuBOE5Hv038MEOoGaO"
    "/ff7y5u7/++FncfsnYP32J0/X9jbhyJj/dlj59VlbD7ibo1/f3f0HiT/Q/t59uJJwhix6o"
    "fGI27v5/RuI74XUUOnyBdfA0j0n6cfpRUa3ZmllawMLQJzioUW0mVdLvhIvZpdI3t7cfCt"
    "p88760Rn365eObmy/PXkg18kFeVFi6MrDjvc5kncokbFykznQWqbP6ReqsvEhNSYS9+KhU"
    "RPg/724/qRHOiZSXKs+N0P8h32OVnbkrqEf/NlsHrkARTdaeH3kB+1489t9Hx5/nAqLCPE"
    "+Bfvbx+q9lHbz9cPumvByJG7wpKaR4sNI/IhXl9h+VhjD3j3hayr0R+QOwPv4FsVbwJwfR"
    "bxv9nAWhj31OCJBvi7zCPNTXgEIYlqDWqsjMbX0NZDLwCpjgLjiK2UJpJ+cndVUZP4WUeA"
    "/Bf5GtVMh7/v1x4BKFBhK26rZ0u4G9Cv9KZ1z6aTZrKN7sSB7VUsD/wREg8SH/C7fAvrx/"
    "ez9SHXs6gPltdidLES4e9TTAFftjB8jeJLcZ1lKii2ruEKEBKV9uO0D0Pr6LnYBmO5IGnv"
    "HxuQNI3+1uZCeqBTujBlixp02wu9hgOnUKm5u4Ep6FpU92Y6uXlmfL8ic4wA8SH/FDxNcu"
    "eGM+03DmSYBr3DXpgLGGt2aVG7vXWfPrPETCi5I4TzbSe4KDqfhXMJb/whH/g//finouqf"
    "pkWt1B4XpR+loEGM6CbGO3SMEzE2HqzWZinPSiqBw1bsTVXrxNzVCXEjHpnZM4YHR22f0e"
    "mBzJQ2JdfM8ivhB8n0yk+Hux7wOy4T/6YNRPP7w18r8VZdUToOl4C+nPsx9+0OA/+ahaAl"
    "ReKxpbuxfKEONUxkKcr7RwvmrA+aqKc7aEmbhNdkJH9Jqk69FgvSbS2cScDZk4K7xdEvFw"
    "Q9zVdziiEnafDF0L/NkRn8Y+P8+0U0LpBqADcx0swwk/RjrivNlKBUV50ICBBuYhv/vSC0"
    "KFcdd04izKAafZlkuWOLprSkngGp1xKoKtDjp900HRna7jTa93ppdPONwuZ0qquHaS5ySO"
    "5y55cdj5ffbi4seLl+dXF7tpvfukaTZXZ27OkK0g2hxHVZS0MJ5KRLlMbwN/m7xhA4mvSh"
    "aDxvAqcEP2ZuvIaCkjJRTEYOMGZ+TgnJHxDO7Ev5PeaFgzXt/Fk3vV++WMWE+96CaI6Hak"
    "8kRkV8eNbggxziG7gVo+CHeOA/6dYj9B0Xuw4Zc3WKRwzNaMD3l2++Xn51eK7JAn3KdtKk"
    "hU61HgjygnetS4KJK8mvpB4Tpyw/jI1TCKrSf/IG6UjoI0kl46JiC/wc78Bld9xKhnCjIJ"
    "G30hFzqukIt6T8hFmSbIrW66COdEjgfxaDRQgHObjC7AOREL5zCkjVifNgK0SW9ok9xxWV"
    "8FOSGgTIAyGRxlIuZvBxj/wmyO3cy95L0iS9KQeQVTkoumr6dJcsH7+ymSa8QngdyJI0Fs"
    "TD0+DHkBCh8JRbdvP3+usiF6IiaBmIogTOZFpCkEMwx8LyDJ5fjf49hLGisVgi0HsmOMGz"
    "gNCLY8bLBl6K5WfBaRIPIio2iEiqCFiF+81AD84mUt3uJSEe4UMNP41rJcN2CfljMtQP1n"
    "nWovf66v9vLnSrWXFWZsE/KdeI7Z3ATriqB9cTZnl5c6S8nlZf1SIq6VQvumSy8SUR6iMF"
    "a4jpwUSMVm2xji13QfCPUzCPVjxKVE4BcZvQAlsU6mf4+WmgMQyMRdU7E6J+lRIkyyCvjd"
    "Evt+7Rmz7h7H431+OOxB8vzsx6vd0VH80XRYvPt4/eFDdULPKCHOIwlMl5SCHCwhBkvIxA"
    "/dhXFxrZwUoG0SHU/duffYKsSyJNqBT7dnJxibXLqUPHjit5k6dstyR/Q9ilzhVVJt8vB7"
    "9Asdc+BFvTnwomIOiNVflfJQD3YmYZ2L91KHSbisJxIuKzyC5KZM0N0JALh7wWWEeth3gv"
    "VyoiL1m07yJUEAey/YM48uN5iK82JN9kg93ipZgHwv5J7rqij5BjosFbAO3DM9jreB4q2A"
    "u2SeEbbJeIB2L7RLEhEaI2Sy8xWk7INZj1psYBbVMLfeBGvEAfi9wEsfT4ttsCxnHdQ6fq"
    "F6t1DFKyTuvQo3fJZuqjDXMoYlKYuilDrLWP3n2qMLo6DITKIfMZHiefbERO6iNAy4xEwI"
    "qEQDKpGsQlfh9Wms2pyKWONzOEFphxahpgUxi5bxI6PPv0RA3JYFCkqyQJ/3mT73MYv4gZ"
    "4ELTRdlgVN91nTfI9v90IXBEHHfdaxK5zFDluQjaM4qtf3VymJWbRxdmb/JFHajvjvWgFu"
    "g+egInlMX+PX6/cfrt98uDmONd+9s7GIXovlS3kDWMb6vIylKiOUhpSrcmpECqulrSPOuv"
    "cdQY23TncMqPFWDzXUeINk5YOzGGnWm5EKckIAPWQrDy9bWUzgDjC+S25jKba517x/6cr8"
    "B94RxuKfrk5bzg0Z701f5oMdlhu9N4/5NiAcNRywuPyR6AyDk84x9BXC/gZvWVy7zYsYIo"
    "8ip84liO+SDK1XKAqrec7d3FKZB13sGZZ7SE1LGsV7JXyDcUDuhPCLycmrMWP6IRS/LC9R"
    "NzYgZMocyn8T2cSDcrOvKJ1r1FW8UGiNVLz0SOYeX4iV17I+VSwKV6ukdY64Um60Fv8ceW"
    "ni+f7u9Lm7Aingw9iGx6g+BZySGRE1z43s6YKQddmy5zqM1Xk9Y3VeYawSB1hIawOsmtPX"
    "VPIWMbJdJK+tuL1GAmEiK3sVNiQklwWto4UOko88vOi1o60fHcevlU8vBmArRG3EW4f2fF"
    "lPe76s0J553FRnmfpi8BXBTpbpPpTf7YwEpWQZ8rMutzZpZIauQtKiXbA7v2Rs1xmHzpfl"
    "jrgRfr7+75+H7I409kbZWkape3hzZrVRXOtOClop6se1ZqSHAdaZEECtD3WBAjJYPcpy9t"
    "VP6r5+88zHD0aJCjsByFMoTPcu8hTi4xs/J28M061Lchbunmc6xZPO6osnnVWKJ+E1B4l6"
    "rF3Vk7IwxEj1OUYq76cwiubNyVkYWWKTiiEL41vRtNztWum5KAla7reWdy5YYy3nJUHLfd"
    "by1GNPWbgV4qDvPuvbDZcrET3UbpcuyoKm+6xpsQo7lGBm5gQtiVnnce6ewUm3u4mR/7Mo"
    "ZR3M3ZPtKxo+esIJhBXlBhtJ4JIkVJMwqSbBQXnYOsuNaUmJghzUlWhZ2WAXD2uGflEO0H"
    "8i+kvCATSqU6gQhSV+/xKP6YJviYaTPS8FU73dVI/LiS0V3r5G5HNSFkW7HDvxK3SdFaEu"
    "CRQW2Z7eEUVRi3TQRdxtUv9R+uaMDzAKYYvgPfIUT8HkpmVrRWSyoIe2epA1kEQ2sziatC"
    "yhVBQHDqjPHNCMhn8Qrh1Mvdmsqu2GIJOy4JOCTYaj4YNElURzflHU+jNf/CqiRyxc8YP4"
    "n1XLn7umIjXMiKfLy1gY1nOuw4bWk6FlCy6lfbxA1XJFhzBKJcGSazfHxabbBv+iHKD/pF"
    "KkIlWhhQ5U0qCJlowGpgtJwJmroSIKOming0cctcG/IAbYt9wHwgj7rTaCoiDg3w7/QlkK"
    "o5DXvCCY1302r6EE4ajb7FuXtGyCWhKFUPFevzfFaj6Gbu2nNUzom1pPszkV6jPp418QAx"
    "a+Lfq5slkG/EgmBMi3RR7KnfZGFVDu9HSm4a7MnoFVuJOB1ac97sKb1gL6nBig35qMKhSe"
    "NGCjCnKAvwn+ogonFFk+eZHlxG7qAOa32Z0sRbhcaRYqWB+pgnXZQuoA05vkNsNannUhzV"
    "mEGpDGtnsHoL7b3chOWAskhwawyfmgA2S/ZneyE9riUUoDW2W9XGNc7+O72IlpZphp4akO"
    "BGwBaXojW1HN2Vz9arkQLvk1caHaaiG5NG5ssZAbtLezwl0o8pc4oAizBZmicJa1QRijjR"
    "fNZf8D35sR9AyvvO+X0++qzRRa30XRP+Hvu7kjoSp3Bsj1ovq7bF2Q1A1VXw1XRBoL5PeV"
    "Rwmr6Tbw6NFojX1Zgxv6CgzE8hyj+r4C8r8VZTWUNUzG2xj+eYBs+DYdR4/dafRoAHefJE"
    "kJ/5lM4SGvj+bPifSjaKR4rDVFI+vKRdbro7ZQJKRVGOC+oiHHYWmy1ORErEvHPkgrDSiI"
    "f+CYp/zh0mAil8TsK7R8ptM446y+ccZZpXEGNLhts3IPLrZMNExqU7MwE4OY2z7rNz47ta"
    "sZXRQFPfdZz/ynzTy6bFtOuCALmu6zpnPsm6Gei5KwMfdazSnZWqJIGzvlJCLQu0W/YB/k"
    "pIy6tM8gVQFSFb5h9CFVAVIVvnlVFJ3IBtkKBTl4FSBfYVi4r1mLjTcnBMhDrDzEyluMsH"
    "GsPMR1dx7XnRwyupqv/AfcZXe0E+DiuUwDY7GndQDwL8zmuPncxg/pCKdLR4CQ+aeHzJ8q"
    "sltW/wvpSBnbnV4cN0d354ftje++Rit//YBCiljoLkgkQ7MDdPP17iYJzI7mJA3V/hNDog"
    "A0omQVUjnUi6rB3t3cUhH5/Vt+YwzWywn/WBGtvfEocdLLpWhxCN4ehik0Rg3B27FqK+pq"
    "bpSQSdnEg3XRJCH/vhiCWhK1yNzvAtiFFxi1DErHWxeY2n2Ogbh93HtG0bCmdrqWpCyarh"
    "1W4BP7sGimZJzFoRA94ky+/nr9/sP1mw83x5nSh8jqSOBrU/uwIArBTn2OgoF4gm/Row3Q"
    "j9SEPLi0wcHUO5WAg6kvCPfcwTRUWPd7mE7FgK6DiNTwn/GlcTP7mQ3S4D5j6gJFcxyhMP"
    "C3iHqMsNdoRUOXMP5PFOEFQV6EvABN/NBdMBXf2fY2+6tb1PKVp61gsJ+xPOR+eRBuoZ5v"
    "fMT+WoF1c/+SRAR6ZzzhdHKaJShxJypWoMzRWL8AZV5NLd8LoSwM0GYeJv4Q5fJSM0rpIV"
    "GcSMgSe37FE6Icmq4S/K+4PE51iOwAyn8W/5kJ3dAwuJg3KwaCA2YYL2PTggjVc3JJ6npZ"
    "6k1p6pU89fiFNQB4J2BhFYDLC62aFhcNNS0uygDHy5divWlKRcuEIBlNPxmNI8JacdoFQW"
    "C0+8xoV48EJoquSoO2+6xtSC8ddZpeCkVpaqHmP3B6G/jb5IUeyFuUrD3NqfDgCKl9tcAR"
    "0h+VdO8IOSWp8zMN16tRLbMTXx7vp3ech91IHZKZP2uKpIiIb41voeaR60fqkj3iFs6CbP"
    "X4nnw5ZGBmhrF2jYGZORkzs3u7DDFOZSzE+UoL56sGnK+qOIONMQIbA2wMsDEGvE+DjfHt"
    "2hgfiUyJabY0kkHa9oazzAT2mh23AUnsBxFzEvK/5D2qVkfTQKXREX+XGP8sNbVqbpSuHd"
    "W0SKZPf0NYemEtnKywWt9WoNMEQ+dfJH3081IAPkSiD1MVcDjqRST6jsd8Isgl/tRSjPNL"
    "by8LnAwVWJ0KJ6c5098sPVkp6CdcV5ajNKLxNE+Ssc4Mm1ToEPTKFMUyaBZSWT9jitl8Ev"
    "If+CeG3t6eIRxM0afb31Hk+YShZ+/u/vL8XNGJ8cl303VEpMnsj9j3uMJouIRiHAPdrJts"
    "iP7XOBhcJkIh8yB9dyoQC962NvkgJ9XE2Q4Q8gaIBedaLhPhuTR0WiRwlAThdN/a0GLhmr"
    "pGTslMwrpCKAdxSoIpC6bsEFRiC89/8+hNiVCUyhpIrzXbAflRWlT+kjDGv02hcTrCk3Ad"
    "8b+5fMCwPJGO0YKs+GdMJJu6/Lu95teTaqfIY/Ksz9bLuM4eQ+kXUbsFjvFQpTlRTPqOfc"
    "9T70E0MK76GYq1XE8SyQTuBh1TQeact6szVxK1qHDXt1Fn7mg22EuN49XL2sPVy/LRKrfI"
    "OZTMTEBWiFp3nL3QOc1e1B9mLypnWUb+6QRhFeeGDiupgEWLQmeBXy06pNoa6DWQwC6tFC"
    "xKXOI9tiwVWBAFRfda0eFs5nuBaaZyTuqIqcq7Twabq5yYGEYmQiYDtElrjlA4oxSlZu/J"
    "7zWo7wSsOMI2rVg3f70vzO708PTs4/VfvyssWB9uP/2cDs9N/rcfbt+U4F7hrR9ihclQD3"
    "hOBCBvATkUfYV4L1AFNNMEJ0XPX4nDxttB5dcDVn6FPniH6YN3Ki8bq/Gwsb3eNabpWbuf"
    "E7TCcdupzMMly7gmhRZlQoyLqazlOpPBcCI0LsLUm834v6MIu3MUhcpGWN3fXsNbVtP4Sh"
    "mjlzTq+HtN9UaJvLzIuM1c+TD+lqdJ8IFIvu5rB0BbrU69clCL4bBhT6v1xPdcDuDUCOaS"
    "mHX1sLtvTAS9tg7knTNvsXWSzlq3P/3El7fB9tWKMXOYF6jCUJu9ZWVZcJf12l2WqMu8ek"
    "xV0JrC/Z2tVoTSkBpvt0Up6yJgLnUONpf155rLavFvCZgXzBRRMPtgTqWsg/ns8lLnAHl5"
    "2VAF/BKKTB22yBS4uMDFBaqIV9yMLzPwb2VCAH1r6DNW0gj8gphFxir4FvujksP6FsXy0Q"
    "HGd96Q84L3e7yyRRb8tZ0ia+yvjZfcDrC9391oWEu0LrKFvalXTtq/hP5UXecwuTJuctTO"
    "szE6vfLiZpqx/1SIstSlyv6EWOguSMReywRDn2BGEAn4iM2cBCIrkUXhiiHKp8eGa0TprT"
    "3IE57Q4bPfrlMrTi7jBneoVPHUWQeRqhfbnpZGJVmgjXtHG1cOradaQNfU396HEfbVq2h2"
    "ec9SKgbydSYduXdBveHT7WGLlnwnoWQqw06WYUC2aOL5Pv8gKQYrboxkW2OCbr7e3chaUI"
    "q6Uk+/nTK2JdenWoiK/7pryldZV7PDhZQqx7DEH0KaeC8X3lTPJgtuKgMLbe8W2oJvQy4S"
    "znIzN3vBinLWuOaOzIxR8kgCvsIuvSBUvGFNCqiIgg7a6WC3eVXgr/ft5WUsDA471/Dsnd"
    "cXzatWEJAhzYqwmn2JJaq4muFO7G79evyBjgLSvX69nZw1uB55wcgdgA32y0wIPEngTx2+"
    "KsCfCh69PqoEPHqnx9bMo5cmhz0R0zQLzVJMcweIXvmb3geuqB0ZjRRc6e7auIko9fKj9p"
    "Kkd+GSRHPhz5E+Icb/nITTLZpjJrLy/DBcCDbz2cdP989fKFjRFvL7PUZNqXzjYk9fyXtm"
    "OZ7y71S38o9TNunqxhEFOXxQjf841fgjL/KNYt93AhbCe5CUvvw3q+BcX5yoJGZB9Puxyx"
    "MNJRPt882ngy3gB05Do2QVUrEvT4zI35KYhStJ91BDu+tWC8vQvIn8VqHftgpqQbQDRfcz"
    "tNAKPUOe1qjTmtDcHHwIiDmfWhKEJInWTuDTZcoB/mJ9P1Xfa0D/1Yk8moC82gsBDk2ogf"
    "ot4r9mLTaAnBAgD/7kwfmTxfztAONfmFYeY89muy60uZdcA9LUJgJY98BaMh41oJ3uut4/"
    "Edh3uxvZCW3BLulpUvNAoTXOaT5ueMlAUd0fXQJlvZ8WEtXfst5plM7bcLncE8iTDhnrxP"
    "NwULLRGtnklCwxXaAwQDhA6U1USeH1A3UidXZfD7rT1s7qfoTOQKtEK51HEfldodj6WJJ0"
    "vBWO9mOHkZRWO4OlrCgIxCJwvMNXBXCMwDH28GU4LMeYj69/Is75gH5LMS7te8DhHovDPY"
    "3x+4FEkbpcWnJl3GTq+tkYDQM3Hh3nnXgMscjzfZFzMiGI8Rk3RmHaiipc+1MUhBG/9FoW"
    "5pEfbzCTA4VwIFJVAtG8itu5RGUlH/hpOqZ2wE/uDuZfY7mKdskvM+z5uVwYxZoWhZD6Mp"
    "Q9ftxgv0dG9fKjI9fJP15exuWFTl7G5UVDpfyLSk2N9eQfxFXs6Q35AZmIjSgfIvsFqIpj"
    "NuSGHIFvgf5LzgMm1YDyItZUrekserx8yjJ8eRTikHzR5xcoO0AbarogCDrus45XNOQYL0"
    "2OdzkRC9Jtyz299Jp6NXX1qhzugJcHdngIKumeHT4N1fYpjLyZ5+Lk91cIt8L1cRPtFpRH"
    "7iXfbiWrJau+hP5U0GCC5xKkZJU62zNWh/jKsZ0niS8BMqtzMkuU2zWiW3YCVpABh67kAn"
    "xWCeIrHdLwqp4zvKpQhmoyq4GQtYnMOsJ5EsLVrDTFKMHt6llgMLWHoF8wA7/t8KxvF3qw"
    "wHsRn3Xc+KGhYtvXAKI8a/FlLSFuZDbkmLEuu+HQdPheiuPXuefOkbQ6GcKSr0AbLP6IQj"
    "QnmKJwNpZdwGY0XKKNHC4qNTP07PbLz88vFMVyO7pnywK6sQUto4RS7QOVMpC9ZQxUyqmo"
    "lMnWIUusapH5Jgx9ggM1yHmxEs4TLncooNNX5bhWypvb2w8FA+XN+3KEyi8f39x8efZCAs"
    "8HeVHNoRXsh97YDyfpSdIz0xwst28AerDcwHIbDLZm5XuO22GnZ4u3djWJvQ12TmMM37qr"
    "1UfCGH5Q2sH5y+MmEzjkA51lbqRGds2M8ochzJCXy10JKaLEJd4jmY75Jy4l3HalZBnyD+"
    "IeL2ffvUYLsorQjI/FfEyEJDlfsYU7f8Lfgr8Fv3p88q7lJTG/+bgteyXSbSQU6EHcjD+J"
    "A75FNNywMUrq3/CPKUEBt4woivU/jQ1xgrkJ7s6Ju5AtbTx+Azdk+uUxivV1oDpGb61osD"
    "t6c/o9YfVoUID4BFzvVrpmpx7fWtWGTD1ZWBCykTDU4Qv1m3NjY4DxCdA9Upz5sYKuIIPw"
    "IBmEEX7gZoljjHlRrBX0/TQkj4Y88/5QWO0NnOsfKtv9G03mq7B5JzLe81SfynovUYEN5n"
    "t5pIb5HpEAB9Er4Wym2zj8nt+WoAkRlSekw5n8zu/hb0U4vso8b3GH/QYx+JuHYg3UW8ry"
    "vwYHnHS8FXvwEaok8BM9P/Qb9arMiVh3iDxIcDl/YsTXLsd0LpflrEP7IDOarVeix6ez4l"
    "gZwV0RtA7vS73J3TC368CuCVrZD3Zd2MrwwT5I6SB3TSkJXKOet3kZC7fFjjkVQR06fxgu"
    "HQUhCzHunlt5xHxfWy8nKid8Pc5FKeuWjO7XZwGYAMOZrAxM/JIUWPpln0WEqTebGfuMCm"
    "IQsNbWYyQgetg60ZybIfOQ32S5mZspou4OR2xv/IP4n1VqkUBi11l6QahY1Zv0URGFl+NJ"
    "Wpi218IUtNCBFqDJeqf7LZSXrIdaJKvfBv42efUGEkOQrBKVEIKe+FM+03Dm+eQjkbaGwq"
    "FSHDBu8qis4qHOMhurVfMobkQ4Rg80XK/G6JHMPa4DWfobP8R1vjFKbo7E12Pqekgt76Pw"
    "r/xWatqe/DCR2ycS/eQDaq4lT625yr+I4kolvjF3kV9a8GsQ4dhTv41UTgX/ess+HW8hef"
    "JSw6h/WWvTvyyb9IVXUH96F99cONi1PNjl1zh98AsrI2APzbiGroriTqyvhaIcKKC1ArIT"
    "kwn9+ABr0JMN+/w5Vh/70vkX8IeM2aFlzCZrdwcwX7suYexzdj9LcS7udhoQx4f0DhB+t7"
    "vRsBYVXWQL1owGsPIA3hmuP6d3sxPcvLWigW2ytXWA7tfsTnYiWzwFaGDLj2wd4Hof38VO"
    "TLNTba/S6ZPd7bOPXTKqJ5Dj62Md/ni1G6pFH2/moU9kQTfZLlLUwb/5enczLjO+bihcT6"
    "+TfHQcyFEonIl0dy6cNKGMknEiox3H91azzcd5rJKczlcDKhHM5JGpLjUxzMAs95NZzqnS"
    "IOAjp3+wvYB/G7oqgH+DcnXfEPLAAAEDNEicjRkgKKHWSQm1QrgwP/t1AOlNchs7Ic0dkP"
    "toRt+LAD8aK7TOlM7GjHXMaZmzM9uN32tTv8NbJuxTbm+iDSELtPGiubBWI0wjWb6NG7Ek"
    "mI6RF8hBYpb+iaE/lCnvT76bTj04sGZ7cXoZN1izUz4PqvjfLbHv14fyJDI2Hd/Pz3682g"
    "Ev/miC+u7j9YcPijO5eHeYCF9fqzbRZlArwoBuOetm2hbbkiggC7xKr5Zn4FXAuh+CSsC6"
    "7xfOWtb9aeymL0SU1/hCOJ4sGimMpuKAcZPFROVQh+bGahQFi6ViP56ouI3ZgkxFsexXaJ"
    "P49thclsUW1o4wceaYzYVNJOpe+16wGCdNqTyGHsJwmtTg5p+pfI/HeKBh+/Bc7lnshPx9"
    "5VHCHGgrPpy9adxgu0GOywE7Ya2woGYiQhXm8X/e3X6qOYcVpMrpnp4bof/jbzo72Hks93"
    "5M1p4fefxdEI892JvQALtASdy5vlhouS7ouJjCKW5QLhYqlklHrJsmE78g1M3sPy11dODi"
    "OJDu3Ga+9ym9OcWksUR67jxgqOaiJKi512oGeqc39E4ULoi5DvJSAH5r8KHPILBqfVTJYV"
    "k16DOog61Zn0G5IHcE6n16L0uRzW9evWIo72S/vZGCmkyujJs4SZaN0eAiF2QbB1t4DHli"
    "WnC1iqtjNOVgBSjk0wRt5iQOtRCEzwQzInjAJZ4qycYO7viEBganrYrfI9u7K96pnuR7xP"
    "7aCOudgIU034sznWI2fFQt4PJab9qm3MWd4asrUBI+2bD+pCM0Vh+ZuBUHeKUdQFVLSt0w"
    "Za6T4jAif0M1pSkrOgtOh4Ec3ZvWI2iIAg1RJKIHm+aHb4gijkrRekqcpefSsAp17bpTFb"
    "Qoj6azaqmiZVZLfKuSALCCRoQeEdWVons3WLgiAX++Mw/XZl7gimA/HMHiedY4gpMS+ivq"
    "ubXrjEYJ/pK8Na0mjh23up74nqvQQBj6BAc1wRI7oRLsEy51KNx3nxz3HXhze/uh8A68eV"
    "9ujfrLxzc33HiVLwQfFJuGUNsdartDbfexkVe8rrY7OMV7uXdAMyNwzfb0hTisazaewR2g"
    "fL+70bBmvLYPMf+q98uJGOFozbjRHTyoifz89XEjoS9HOm42VKvKWpJ0ENctk7cYowVZRT"
    "J3QJQ2eyUdgNL5JwY9Yo9PBo+fLrdIVDZD4miCnn26uX9++Z26olr3j1B6FBKfQ6Ll+Ew1"
    "9R5ExkfVqZArF3CSbAZILtfxFfAvFRA3Cmltq83mvF2VvDUWekcZ5/x1NGEBMwkLKcAXVz"
    "re4bLVkXMOX1W8McZGobXG4ECMP62QaEpc4j22MvpLoqDoXivax6pqEY2sZCoCnKQBJ0ko"
    "5bu0y4+1JptRUcpC37WW69qgnXYMmBfMFM6OfTCnUtbBfHZ5qROGcXlZH4YhrpVJ9mAaqt"
    "MFGkLv8kKAswHO7dYPpbB1uHe/jCRmdXVfbOrft5MBqrs11V3kOPTBL8qBAlorAIq3nwp5"
    "cLiBy2cIKjmsyydZyDuA+W12J0sRLm56UGjZ7kLLokeUwoGWtI6q95slHar2e8t+lTW4GF"
    "pRwkjA1YpkP6Bklr1CX356/w65/HeMEX8aknmLooNQ2q/em1bdYx3dUzfDZu1NnQXZKvxh"
    "hX50u2HVxveFS3U5PGPpB6sbUox6ahiYlpva98zMJbFvZOFX1vwwyDEaxoFk3OA3XJvRLu"
    "tjEy5Hc2id6zi0zusdWucVh1b6npjBm4oAxBoQQ1m+Azpk+59+eCRW8IVWYtyLhsS4F9XE"
    "uGHEE4yu396//3pzJJw7n8I9KrvWTxvGCs8zh521CjAoCIKO+6xjRpjIq2EOXzGqat7T76"
    "Mka01iThdxbT5mkbNu9/6UZeEV6vMrxBWlOG/sqch35O5DdqVqQvrgCNIHIX3waemDBSbS"
    "IIgiLwa+ZPAlD14VRRZeXwtFOXgVwJc/OF9+vJh3gPK73Y2GNeN14S3sehrAJmtDB8h+ze"
    "5kJ7TFZbRnDn2ZlKz06afpyk1u/d2YvZ79z6KGDxujr9f3yAtcfz0l01eIqzJCsryPqJCL"
    "lp7v8/HRfNf22F1TSgJ3O0Z4Ga458PGwIKRSVlEj85APMqmyWRMEoBhNyTLMkpWyCp3gIe"
    "//Nj9u8JD33w12NB/jQapwpq+sCcZ5GQtxPtfxk9e7yStesLj+mqy85qz48WCxUfT00qjg"
    "VrkDEIMt6/CIApEZmqJ4oZlCam4A+miZLBJXPxCb+YwIYPmBwUwhdXcAjbSscojpQtT1fM"
    "pLUn8PIEGeqpcZjWf5OlI5lfaqpCxuzWvSmbMjRcrFqzbrkVIcpn3rZDafLIn4BhUl1Jcm"
    "zstAVeKCt6mLqsRFe9vEG1iUhKCFPgct7DiYio6bLXCLw6ivtKzwqwYr/KpqhUOoQqe7N4"
    "Qq1ENtb6gCOMvBWTsElXTvrD2N3+uXYMFfxSDNz1b4v0ojxk1+sHU81skljuu0fBNpGeKU"
    "HYkE1Q1mKFrTQKSnbvAWTYiL14ygIJyE0y2i5IEfwQnll70ortN6/t1r6bkSZ3OR3zoJ13"
    "xSKBJgD/qk/Q0qf4ujfRkhgXOSOrDg2urcteVNuX3qRUaH67yMdT1GL3R6Xl7Ut7y8eDnU"
    "HnPHs1467x0lG0rzDSJQnLUbUm0LUtblLB6mYWIUkeVKxYLVru55ETATy2bizKO5PbWCar"
    "OlWBG20FgciHGoRWUVzk+Gui7Lgqp7p+qK9Xkim4jVWEJsr/3D9I2eFaGMH6E38xBtQrqQ"
    "YXbCthDtK7D/GmF+vH6+xJ7P7RLRaZTbKiEKA4LEQ8YIy/+mn+XNTGW37IM+TMf0qW3BXV"
    "M9Rx4u5MsJdpIFdhKEAB72XEnEy2sC8E7AOgv07FLHPuKjGio/qy0kiZGpgZQKWTiTu682"
    "ssKM8Q1q6swxUwRY1kNdEWwFd8+80EeoaM4PKd6jadOJTOiIbSfSBWWwXSe84NFr59AsSk"
    "K0Rd/slryW/xF6QSslFwRBx33WMUR6jCDSAyI9INJjwMY6RHp8a5Ee3Bi9FyW9RzXUZnxx"
    "vI/fdKLdOJ3QDj5VnnuyjDgO0PXn93FZ8dco5Isa8iKGhMEmYilEk15lyIb5HXT4SPlTcq"
    "W/JQ+ZK1kJrONAFrJxA+sIxY2huPERoD1EceMTEY49sxoPPYflVmJMNhalrCPQu48vAgtv"
    "3/Gy7xadfnhGfwrhgqoPWDC8P2XhQc2HbD3/yPe6dhmieUngs/usZaDiepMln6Ml9FWQEw"
    "LogQUdBgtanvUdYJwGaFqKbe417xWznNYtVfDKuZKm9axyroKqDqWcDB8jmWuIJjEJHGfr"
    "0doIWE0p3cKWeUGdLpfV8U9tWNl8ewNZaXnFIT2GT61+VyDNh7HvjRtI8/xcMmHFynIWku"
    "hnepG7DYG7ZWZM9eK2AdziYi3dgw5Bj0cLeoTGcvbTB9UDhDHxW5AGbfdZ2xD8OILgRwh+"
    "hI5cQ7N4gO/uiSqAdO0F6QodoTTh1ekIdRrm9ZpQz52PFMRrcmXcxLvibMw+2rUe0/2xtk"
    "ac4JMJwUSB/Q216uT8WM/e1R7P63mk+vO5FfTRQdJm+UtlgHAy3EJ0DxL7yp8YKWuR1VeK"
    "z4kcv1D8aZiDzkrCn7Tszr/+H/45Pzg="
>>>>>>>> 2747f82 (Write the schema and the migrations anew; say what the log's filters refuse):migrations/sqlite/models/0_20261124153737_init.py
)
