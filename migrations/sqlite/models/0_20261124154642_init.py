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
    "eJztXW2T27iR/isofYm3St5az9s69tVdje3ZjXNjj8sz681lk2IgChoxQ5EKQY2svct/Pw"
    "AkRZAEKYBDSSTc+ZD1iGhSehoE0E+//e9oEU6JT7+/dF1C6TvietQLg9Er9L+jAC8I+0fN"
    "iDEa4eUyv84/iPHEFyJYjHWm8uAJjSPsxuzyDPuUsI+mhLqRt4yTB45uAoJwQNckQnGI/j"
    "Za4A2K5x5FMb5H7hxH9wTNSURQEK7/62/snmsvniMvpigimIYBRc8u314/f/nd9/x509Bl"
    "D/SC++5vvQq8f62IE4f3JGZS7AG//Z197AVT8pVQ/udvozC6x4FHMf9xjjcVCPh+uCbJP+"
    "MRk/htNI28RxJl19MP2XcqfZJ8w/I48kiJ9BH/CssHZ+YRf1rQXzJEfO7Em6X47I13/z6I"
    "fxJjOVgTxw391SLIxy838Zx99UzAC2L+6T0JSIRjwp8QRyuuxWDl+6neM8UmAOVDEmQkmS"
    "mZ4ZXP5wKXTr5A/tnIcT7e3Dm3V3eOM6rMk0xC0m/6kcsUxeYY+6pUAHDPv8LzP56cnJ7+"
    "ePLD6cXL87Mffzx/+cNLNlZ83+qlH/+dfJkcreRWArP3P7//eMe/UMgmcjLR+Qf/FjI4xo"
    "mUmAA5+suIUBLERKGEt0ytahUUhEqaYD+xrIkM9yZVZB/kushfw0MoY4G/Oj4J7uM5+/P0"
    "ogHnL5ef3/7p8vOz04vvimB/TK+ciEsc9hxmHFfxfcfgib0FUWOcSJTAnaYi32f/GCDUDd"
    "Devf9wdXt3+eETv/2C0n/5AqfLuyt+5UR8uil9+qyshu1N0K/v7/6E+J/orzcfrwScIY3v"
    "I/HEfNzdX0f8O+FVHDpsgXXwVMYk+zj7qKjWfM0sLWBh6BMc1Kg2lyrpd8LE7FLpm5ub64"
    "I237wvrVEff/nw5urzsxdCjWyQFxeWrhzsZK8zWadyCRsXqROdReqkfpE6KS9SUxJjLzkq"
    "FRH+8+3NRzXCkkh5qfLcGP0f8j1a2Zm7gnr0H7NV4HIU0WTl+bEX0O/5Y/9zdPh5ziEqzP"
    "MM6GcfLv9S1sHb65s35eWI3+BNSSHFg5X+Eakot/uoNIS5f8DTkvRGyAdgffwLYq3gTw+i"
    "3zb6kgWhj70kBMi3RV5hHuprQCEMS1BrVeTmtr4Gchl4BUxw5xzF7EFpJ8uTuqqMn8KIeP"
    "fBf5ONUMh79v1x4BKFBlK26qZ0u4G9Cv/OZlz2aT5rIrzekjyqpYD9gyFAkkP+Z2aBfX7/"
    "9m6kOvZ0APPb/E6WIlw86mmAy/fHDpC9Sm8zrKVEF1XpEKEBKVtuO0D0LrmLnYDmO5IGns"
    "nxuQNI321vZCeqBTujBli+p02w+7DG0dQpbG78SngSlj7Zjq1eWpwsyp/gAN8LfPgP4V+7"
    "4I35FIUzTwBc467JBow1vDVLaexOZ82v8xBxL0rqPFkL7wkOpvxfwVj8C8fsD/Z/y8hzSd"
    "Un0+oOCteL0tfCwXAeyCZxixQ8MzGOvNmMjxNeFJWjxo2Z2ou3qRnqRoRPeucoDhidXXa3"
    "B0YieUiii+9pzBaC79OJlHwv+n1A1uxH74366Ye3Rvy3oqx6AjQbbyH9efLDDxr8JxtVS4"
    "CKa0Vja/tCGWKcyViI84UWzhcNOF9Ucc6XMBO3yVbogF6TbD0arNdEOJuosyYTZ4k3C8If"
    "boi7+g4HVML2k6FrgT07ZtPYZ+eZdkoo3QB0YK6DRThhx0iHnzdbqaAoDxow0MA8ZHdfeE"
    "GoMO6aTpxFOeA023LJAkd3FUUkcI3OOBXBVgedvumg6E7X8abXO9PLJxxml1MlVVw7ySWJ"
    "w7lLXux3fp+8OPvx7OXpxdl2Wm8/aZrN1ZkrGbIVRJvjqIqSFsZT8SiX6U3gb9I3bCDxVe"
    "li0BheBW7I3mwdOS1lpISCGGzc4IwcnDMymcGd+HeyGw1rxuu7eKRXvV/OiNXUi6+CONqM"
    "VJ6I/Oq40Q3BxzlkO1DLB+HOccC+U+InKHoP1uzyGvMUjtmKsiHPbj7//PxCkR3yhPu0TQ"
    "WJaz0K7BHlRI8aF0WaV1M/KFzFbpgcuRpG0dXkn8SNs1GQRtJLxwTkN9iZ3+Cqjxj1TEEu"
    "YaMv5EzHFXJW7wk5K9ME0uqmi7AkcjiIR6OBAixtMroASyIWzmFIG7E+bQRok97QJtJxWV"
    "8FkhBQJkCZDI4y4fO3A4x/oTbHbkovea/IkixkXsGUSNH09TSJFLy/myK5RGwSiJ045sTG"
    "1GPDkBeg8JFE6Obtp09VNkRPxCQQUxGESb2YNIVghoHvBSS9nPx7nHhJE6VCsOVAdoxxA6"
    "cBwZb7DbYM3eWSzSISxF5sFI1QEbQQ8bOXGoCfvazFm18qwp0BZhrfWpbrBuzjcqYFqP+o"
    "U+3lj/XVXv5YqfayxJSuQ7YTzzGdm2BdEbQvzubk/FxnKTk/r19K+LVSaN904cU8yoMXxg"
    "pXsZMBqdhsG0P8mu4DoX4GoX6UuBHh+MVGL0BJrJPp36OlZg8EMnFXEV+d0/QoHiZZBfx2"
    "gX2/9oxZd4/D8T4/7PcgeXry48X26Mj/aDos3n64vL6uTuhZRIjzSALTJaUgB0uIwRIy8U"
    "P3wbi4liQFaJtEx0fu3HtsFWJZEu3Ap9uzE4xNLt2I3Hv8t5k6dstyB/Q98lzhZVptcv97"
    "9Asdc+BFvTnwomIO8NVflfJQD3YuYZ2L91yHSTivJxLOKzyC4KZM0N0KALg7waUk8rDvBK"
    "vFREXqN53kS4IA9k6wZ160WOOInxdrskfq8VbJAuQ7IfdcV0XJN9BhmYB14J7ocbwNFG8F"
    "3AX1jLBNxwO0O6FdkJhECUImO19Byj6Y9ajFBmZRDXPrTbBGHIDfCbzw8bTYBsty1kGt4x"
    "eqdwtVvEL83stwzWbpugpzLWNYkrIoSqmzjNV/rbzowSgoMpfoR0wkf549MZHbKA0DLjEX"
    "AirRgEoky9BVeH0aqzZnItb4HI5Q2qFFqGlBzKJl/MDosy8RELdlgYKSLNDnfabPfUxjdq"
    "AnQQtNl2VB033WNNvj273QBUHQcZ917HJnsUMfyNpRHNXr+6uUxCzaODuzf9IobYf/d6UA"
    "t8FzUJE8pK/xy+X768s311eHsea7dzYW0WuxfClvAMtYn5exTGUkisKIqXJqRAqrpa0jzr"
    "r3HUGNt053DKjxVg811HiDZOW9sxhZ1puRCiQhgB6ylYeXrcwncAcY36a3sRRb6TXvX7oy"
    "+4G3hNLkp6vTlqUh453py2ywQ6XRO/OYbwLCUMMBTcof8c4wOO0cE71C2F/jDU1qt3kxRe"
    "SR59S5BLFdkqLVEsVhNc+5m1sq86CLPcOkh9S0pFG8V9w3mATkTgi7mJ68GjOm70P+y2SJ"
    "urEBIVPqROw3kXUySJp9RWmpUVfxQqE1UvHSI5l7bCFWXsv7VNE4XC7T1jn8SrnRWvJzxK"
    "WJ5/vb0+f2CqSAD2MbHqP6FPCIzAiveW5kTxeErMuWPdVhrE7rGavTCmOVOsDCqDbAqjl9"
    "TSVvESPbRfLaktlrJOAmsrJXYUNCclnQOlpoL/nIw4teO9j60XH8Wvn0YgC2QtRGvHVoz5"
    "f1tOfLCu0p46Y6y9QXg68IdrJM96H8bmckaEQWITvrMmszis3QVUhatAt255dM7Drj0Pmy"
    "3AE3wk+X//PzkN2Rxt4oW8sodQ+vZFYbxbVupaCVon5ca056GGCdCwHU+lAXKCCD1aMsZ1"
    "/9pO7rN898fG+UqLAVgDyFwnTvIk8hOb6xc/LaMN26JGfh7nmiUzzppL540kmleBJeMZAi"
    "j7arelIWhhipPsdIyX4Ko2heSc7CyBKbVAxZGN+KpsVu10rPRUnQcr+1vHXBGmtZlgQt91"
    "nLU48+ZeFWiIO++6xvN1wsefRQu126KAua7rOm+SrsRARTMydoScw6j3P3DE623U2M/J9F"
    "Ketg7p5sX0bho8edQFhRbrCRBC5JQjUJk2oSDJT7jbNYm5aUKMhBXYmWlQ228bBm6BflAP"
    "0nor8gDECjOoUKUVjidy7x83AVKWb6HflaW0AlFbAA3Kaz59Vf7pp9Hduj5/XNx5+z4WUH"
    "SLlNSvTAzh+GK4ssBetKu3Ulqd22ULhWG5GXpCwKLTp0ll3oOksSuSRQmL87GnUURS3SQR"
    "dBzmmxTeEINT4tKoQtgvfAUzwDk9nxrRWRy4Ie2upBFJziqeP8HNiyXlVRHAi3PhNusyj8"
    "nTDt4MibzarabojoKQs+KbJnOBreSwhPPGcXeWFF88WvInrAKiE/8P9Ztfy5q4jn4RmRor"
    "KMhTFUpzrUcz3zXDaXM47NC1T9bXTYuUwSLLl2c5xvum3wL8oB+k+q+8rzQlroQCUNmmjJ"
    "aODoQbCd5mqoiIIO2ungEcdt8C+IAfYt94Ewxn6rjaAoCPi3w79QA8QovlgWBPO6z+Y11H"
    "scdZvq7JKWHWdLohCX3+v3plg6yTCG4GndKfqm1uNsToViWPr4F8SAhW+LvlSjzIAfyYUA"
    "+bbIQ23Z3qgCassezzTc1jQ0sAq3MrD6tMede9NaQC+JAfqtyahClU8DNqogB/ib4M9Lnk"
    "JF66NXtE7tpg5gfpvfyVKEy2V9oVz4gcqFly2kDjC9Sm8zrOVZF1LJItSANLHdOwD13fZG"
    "dsJaIDk0gE3PBx0g+yW/k53QFo9SGtgqixMb43qX3MVOTHPDTAtPdSBgC0izG9mKqmRz9a"
    "u/Rbhg1/iFal+L9NK4sZ+FNGhnG4vbkCeLMUARpg9kisJZ3nNijNZePBfNJnxvRtAzvPS+"
    "X0y/q3auaH0XRbOKv2/njoCq3IZBavz1d9EnIi3Sqr4aLokwFsjXpRcRWtPa4dGL4hX2Rc"
    "FzaOIwEMtzjOqbOIj/VpTVUEMyHW9j+OceSg+0ae966LauBwO4+4zUiLCfSRUe8vpofkmk"
    "HxU6+WOtqdBZV5uzXh+1VTkhrcIA92UUMhwWJkuNJGJBevYB+pZA94E9xzzJh0uDiVwSs6"
    "+q9YlOl5KT+i4lJ5UuJdBNuM3KPbjYMt6dqk2ByFwMYm77rN/k7NSuQHdRFPTcZz2znzbz"
    "okXb2s0FWdB0nzUtsW+Gei5KwsbcazVnZGuJIm1sS5SKQKMc/eqIkJMy6tI+g1QFSFX4ht"
    "GHVAVIVfjmVVF0IhtkKxTk4FWAfIVh4b6iLTZeSQiQh1h5iJW3GGHjWHmI6+48rjs9ZHQ1"
    "X9kPuM3vaCfAxXOZBsZ8T+sA4F+ozXHz0sYP6QjHS0eAkPmnh8wfK7JbVP8Lo5Eytju7OG"
    "6O7paH7YzvvkRLf3WPwgjR0H0gsQjNDtDVl9urNDA7npMsVPsPFPEC0CgiyzASQ724Guzd"
    "zS0Vkd+/yRtjsFpM2MeKaO21FxEnu1yKFofg7WGYQmPUELydqLairuZGCbmUTTxYF00S5P"
    "fFENSSqEXmfhfAPniBUX+mbLx1gand5xjw2ye9ZxQNa2qna0nKounaYQU+vg/zZkrGWRwK"
    "0QPO5Msvl++vL99cXx1mSu8jqyOFr03tw4IoBDv1OQoG4gm+RY82QD9SE/Lg0gYHU+9UAg"
    "6mviDccwfTUGHd7WE6FgO6CmJSw38ml8bN7Gc+SIP7TKgLFM9xjMLA36DIo4S+RssodAll"
    "/0QxfiDIi5EXoIkfug9UxXe2vc3u6ha1fOVxKxjsZiz3uV/uhVuo5xsfsb9SYN3cvyQVgd"
    "4ZTzidHGcJSt2JihUodzTWL0C5V1PL90IiGgZoPQ9Tf4hyeakZpfSQKE4kZIE9v+IJUQ7N"
    "Vgn2V1IepzpEdABlP4v9zJRuaBhczJvlA8EBM4yXsWlBhOo5UpK6XpZ6U5p6JU89eWENAN"
    "4KWFgF4PxMq6bFWUNNi7MywMnypVhvmlLRciFIRtNPRmOI0FacdkEQGO0+M9rVI4GJoqvS"
    "oO0+axvSS0edppdCUZpaqNkPnN4E/iZ9oQfyFqVrT3MqPDhCal8tcIT0RyXdO0KOSer8HI"
    "Wr5aiW2Ukuj3fTO879dqQOycyeNUVChMe3JrdQ88j1I3XJHn4L54Fs9PgeuRwyMDPDWLvG"
    "wMwcjZnZvl2GGGcyFuJ8oYXzRQPOF1WcwcYYgY0BNgbYGAPep8HG+HZtjA9EpMQ0WxrpIG"
    "17w1nkAjvNjpuApPYDjzkJ2V/iHlWro2mg0uhIvkuCf56aWjU3StcOalqk06e/ISy9sBaO"
    "VlitbyvQcYKh5RdJH31ZCsCHSPRhqgIOR72IRN/ymE8EucSfWoqxvPT2ssDJUIHVqXBynD"
    "P91cITlYJ+wnVlOUojGk/zJB3rzLBJhQ5Or0xRIoNmYSTqZ0wxnU9C9gP/QNHbmxOEgyn6"
    "ePMVxZ5PKHr27vZPz08VnRiffDddR0SWzP6IfY8pLAoXUIxjoJt1kw3R/xoHg8tEKGQeZO"
    "9OBWLO29YmH0hSTZztACFvgJhzruUyEZ4bhU6LBI6SIJzuWxtaNFxFrpFTMpewrhDKXpyS"
    "YMqCKTsEldjC8189elPCFaWyBrJrzXaAPEqLyl8QStm3KTROR3gSrmL2N5MPKBYn0jF6IE"
    "v2GeXJpi77bq/Z9bTaKfKoOOvT1SKps0dR9kXUboFDPFRpThSTvhPf89S75w2Mq36GYi3X"
    "o0QygbtBx1QQOeft6syVRC0q3PVt1Jk7mA32UuN49bL2cPWyfLSSFjknIjMTkBWi1h1nz3"
    "ROs2f1h9mzylmWkn85QVjFuaHDSiZg0aLQWeBXiw6ptgZ6DSSwSysFKyIu8R5blgosiIKi"
    "e63ocDbzvcA0U1mSOmCq8vaTweYqpyaGkYmQywBt0poj5M4oRanZO/K1BvWtgBVH2KYV6+"
    "ovd4XZnR2enn24/Mt3hQXr+ubjz9lwafK/vb55U4J7iTd+iBUmQz3gkghA3gJyKPoK8V6g"
    "CmimCU6Knr8S+423g8qve6z8Cn3w9tMH71heNlrjYaM7vWtU07N2NydoiZO2U7mHS5RxTQ"
    "stioQYF0eilutMBMPx0LgYR95sxv4dx9idozhUNsLq/vYa3rKaxlfKGL20Ucffa6o3CuTF"
    "Rcps5sqHybc8ToIPRPJ1XzsA2mp16pWDWgz7DXtaria+5zIAp0Ywl8Ssq4fdfWMi6LW1J+"
    "+ceYuto3TWuvnpJ7a8DbavVoKZQ71AFYba7C0ry4K7rNfuslRd5tVjqoLWFO7vbLUiURRG"
    "xtttUcq6CJhznYPNef255rxa/FsA5gUzRRTMLpgzKetgPjk/1zlAnp83VAE/hyJT+y0yBS"
    "4ucHGBKpIVN+fLDPxbuRBA3xr6nJU0Ar8gZpGxCr7F/qhkv75Fvnx0gPGtN+S84N0er3yR"
    "BX9tp8ga+2uTJbcDbO+2NxrWEq2LbGFv6pWT9k+hP1XXOUyvjJsctfN8jE6vvKSZZuI/5a"
    "I0c6nSPyAaug8kpq9FgqFPMCWIBGzEek4CnpVI43BJUcSmx5ppROmt3csTntDhs9+uUytO"
    "LuMGd6hQ8dRZBbGqF9uOlkYlWaCNe0cbVw6tx1pAV5G/uQtj7KtX0fzyjqWUD2TrTDZy54"
    "L6a9KsmCAuiuaY8igVkamdxATx6BNxfeljl7xCfHreb5LwFDZlebb3gu1CEZmOJRF2dcGE"
    "NvzyxPN9MhXFoxSFqA78/L8Ff2MnimWMVks02fBeqoSXvF1H7DxI83T1MS+CK74FU4Sc4/"
    "4a/SMNEWFrvOgy/Q8k/iOS3vE9ezHqI3TET8hibvIDKP/l/L/uKmL7hqvZs0NIlaNykg8h"
    "8b2XW4msfn0dyFLAB7Xmg7KXzGT/zmRg3+7dvl2wzrN1s6LeekeZLGNhpNWphpvstL4CXc"
    "UZKTZdZ7Gem61dRTlrfOkHXrrcNAzdUcQI7fSobeUA/SelKSmw35WhZBfsnTmII3biDtjZ"
    "eOEFoWJLbprRFVFr0AUfcQ+2UPAR2w89eCnBSzkYbHd7KY9DV74PXF67MR4puMrttXETUe"
    "nJo3aSlLfhgsRz7k8RPhnK/pyE042gC+MQ+WH4wGnCZx8+3j1/oSAZW8jv9tg0pdKNiz11"
    "BUuX51iKv0Utw+yPYzbJ6sYRBDl0UA3/MNXwYy/2jWLPtwIWwruXlDr5m1Vwri8OVBKzIP"
    "r80OWBhpIJ9unq494W8D2ngUVkGUZ8X54Y8cUlMQtXku6hhnbTrRaWoblf2K1Cv20V0oJo"
    "B4ruZ2ifFXqGPKlRpzWZmTl4HxBz7q8kCEkKT/KrHSdTDfDn6/ux+k4D+q/Qln8ywl4SAu"
    "TB+TZ4VUAN0uPiv6ItNgBJCJAH3+fgfJ98/naA8S9UK4+wZ7NdF1rpJdeANLOJANYdsJaM"
    "x162rx8otDrd64+dVDxQaI1zirPav08ENisybCeqkjEHZbX3AXCPy2pnUTpvw8ViRyBPNm"
    "SsE8/DQMlHa2RzR2SBowcUBggHKLuJKim7fqBOpM7260F32NpZ3Y/QGWhVaKXzKCZfFYqt"
    "jyXJxlvhaD90GElptTNYyoqCQCwCxzt8VQDHCBxjD1+G/XKMcnz9E3GWA/otxbi07wGHey"
    "gO9zjG7zWJY3W5svTKuMnU9fMxGgZuMjrJO/EoorHn+zznZMIr3ATxGIVZK6hw5U9REMbs"
    "0mtR8UZ8vMZUDOTCAU9VCXjzKGbnEpWVvOen6ZjaATu5O5h9jcUy3ia/zLDnS7kwijUtDi"
    "H1ZSh7/LjBfo+N6tXHB65Tf7i8jPMznbyM87OGSvVnlRYmq8k/iavY0xvyA3IRG1HeR/YL"
    "UBWHbIgNOQLfAv2XngdMiqjIItaU+egserx8yjJ8eRTikHzR5xcoP0AbarogCDrus46XUc"
    "gwXpgc7yQRC9Jtyz219JpqNXXVqhzugJcHdngIKumeHT4O1fYxjL2Z5+L091cIt8L1cRPt"
    "FpRH7iTfbgSrJaq+hP6U02Cc5+KkZJU62zFWh/iS2M6jxJcAmdU5mcXLDRrRLVsBK8iAfV"
    "dyAT6rBPGFDml4Uc8ZXlQoQzWZ1UDI2kRmHeA8CeFqVppiEcHt6llgMLWHoF8wA7/t8Kxv"
    "F3qwwHsRn3XY+KGhYtvXACKZtfi8EhA3MhtizFiX3XCibLhG9y7PnSNhdfLuVRwvtMb8jz"
    "hEc4IjFM7Goh3WLAoXaC2GU9Hr6tnN55+fnyk7cnVyz5YFdBMLWkQJZdoHKmUge8sYqJRj"
    "USmTjUMWWNWi8k0Y+gQHapBlsRLOEya3L6CzV+WwVsqbm5vrgoHy5n05QuWXD2+uPj97IY"
    "Bng7y45tAK9kNv7Iej9M/omWkOlts3AD1YbmC5DQZbs/I9h+0G07PFW7uaRE+bwdy4y+UH"
    "Qim+V9rB8uVxkwkcsoHOQhqpkV0zi3DSA9qTclfCiPdmJt5j0hPajQizXSOyCB95G2je4+"
    "Xku9fogXeBnrGxvOlzLJpJqzJqOn4C7z/9q8cm70pc4vObjdvQVzzdRkCB7vnNeFtrHGxQ"
    "FK7pGKX1b9jHEUGB6Fid6H+aGOIEMxPcnRP3QbS08dgN3JDql8co1teB6hi9taLB7ujN6f"
    "eI1aNBAfwTcL1b6ZqdemxrVRsy9WRhQchGwlCHL9Tv542NAcZHQPdAceaHCrqCDMK9ZBDG"
    "+J6ZJY4x5kWxVtD305A8GPLU+11htTdwrr+rbPdvNJmvwuYdyXiXqT6V9V6iAhvM9/JIDf"
    "M9JgEO4lfc2RxtkvB7dluCJoRXnhAOZ/KV3cPf8HB8lXne4g67DWLwNw/FGqi3lMV/DQ44"
    "2Xgr9uADVElgJ3p26DfqVSmJWHeI3EtwOXtizNYux3Qul+WsQ3svM5qulrzHp7NkWBnBXR"
    "G0Du9zvcndMLfrwK4JWtkNdl3YyvDB3kvpIHcVRSRwjXreyjIWbosdcyqcOnR+N1w6CkIW"
    "Ytw9t/KI2b62WkxUTvh6nItS1i0Z3a/PHDAOhjNZGpj4JSmw9Ms+ixhH3mxm7DMqiEHAWl"
    "uPEYfofuPEc2aGzEN2k8V6bqaIujscsL3xD/x/VqlFAIldZ+EFoWJVb9JHRRRejidpYdpe"
    "C1PQQgdagCbrne63UF6yHmqerH4T+Jv01RtIDEG6SlRCCHriT/kUhTPPJx+IsDUUDpXigH"
    "GTR2WZDHUW+VitmkdJI8Ixuo/C1XKMHsncYzoQpb/xfVLnG6P05oh/Paquh9TyPgr/ym+l"
    "pu3pD+O5fTzRTzyg5lr61Jqr7IsorlTiG6WL7NIDuwYRjj312wjlVPCvt+yz8RaSJy81jP"
    "qXtTb9y7JJX3gF9ad38c2Fg13Lg528xumDX1gZAXtoxjV0VRR3Yn0tFOVAAa0VkJ+YTOjH"
    "e1iDnmzYy+dYfexL51/AHzJmh5Yxm67dHcB86bqE0k/5/SzFubjbaUCcHNI7QPjd9kbDWl"
    "R0kS1YMxrAigN4Z7j+nN3NTnBla0UD23Rr6wDdL/md7ES2eArQwJYd2TrA9S65i52Y5qfa"
    "XqXTp7vbJx+7ZFRPICfXxzr88XI7VIs+Xs9Dn4iCbqJdJK+Df/Xl9mpcZnzdkLueXqf56D"
    "gQo1A44+nuTDhtQhmn43hGO07urWabD/NYJTktVwMqEczkkaouNTHMwCz3k1mWVGkQ8CHp"
    "H2wv4N+Grgrg36Bc3TeEPDBAwAANEmdjBghKqHVSQq0QLszOfh1AepXexk5IpQNyH83oOx"
    "7gFyUKrTOl8zFjHXNa5OzMtuN32tTv8IZy+5TZm2hNyANae/GcW6sxjmJRvo0ZsSSYjpEX"
    "iEF8lv6Bot+VKe9PvptOPTiwZntxehk3WLNTNg+q+N8usO/Xh/KkMjYd309PfrzYAs//aI"
    "L69sPl9bXiTM7fHcrD11eqTbQZ1IowoFvOupm2xbYkCsgCr9Kr5Rl4FbDuh6ASsO77hbOW"
    "dX8cu+kz4eU1PhOGJ41HCqOpOGDcZDFFYqgTSWM1ioIlUokfj1fcxvSBTHmx7Fdonfr26F"
    "yUxebWDjdx5pjOuU3E6177XvAwTptSeRTdh+E0rcHNPlP5Hg/xQMP24VLuWeKE/Lr0IkId"
    "aCs+nL1p3GC7QY7LHjthLTGnZmISKczjP9/efKw5hxWkyumenhuj/2NvOt3beUx6PyYrz4"
    "899i7wx+7tTWiAnaPE71xfLLRcF3RcTOHkNygXC+XLpMPXTZOJXxDqZvYflzrac3EcSHdu"
    "M9/7lN6cYdJYIl06DxiquSgJau61moHe6Q29E4cPxFwHshSA3xp86DMIrFofVbJfVg36DO"
    "pga9ZnUCzIHYF6l93LUmTlzatXDOWt6Lc3UlCT6ZVxEydJ8zEaXOQD2STBFh5FHp8WTK38"
    "6hhNGVgBCtk0Qes5SUItOOEzwZRwHnCBp0qysYM7PqGBwXGr4vfI9u6Kd6on+R6xvzLCei"
    "tgIc334kSnmA0bVQu4uNabtim3SWf46gqUhk82rD/ZCI3VRyRuJQFeWQdQ1ZJSN0yZ66Q4"
    "jIjfUE1pyovOgtNhIEf3pvUIGqJAQxSB6N6m+f4bovCjUryaEmfhuVFYhbp23akKWpRH01"
    "m1VN4yqyW+VUkAWEEjQo+I6krRvRssXJKAPd+ZhyszL3BFsB+OYP48axzBaQn9ZeS5teuM"
    "Rgn+krw1rSYOHbe6mvieq9BAGPoEBzXBEluhEuwTJrUv3LefHPYdeHNzc114B968L7dG/e"
    "XDmytmvIoXgg1KTEOo7Q613aG2+9jIK15X2x2c4r3cO6CZEbhme/pC7Nc1m8zgDlC+295o"
    "WDNe24cov+r9ciLGOF5RZnQH92oiX74+biT0xUjHzYdqVVlLkw6SumXiFmP0QJaxyB3gpc"
    "1eCQegcP7xQY/YY5PBY6fLDeKVzRA/mqBnH6/unp9/p66o1v0jlB6F1OeQajk5U029e57x"
    "UXUqSOUCjpLNAMnlOr4C9qUC4sZhVNtqszlvVyVvjYXeUcY5ex1NWMBcwkIK8MWFjne4bH"
    "VIzuGLijfG2Ci01hgciPGnFRIdEZd4j62M/pIoKLrXivaxqlpEIyuZiQAnacBJkihiu7TL"
    "jrUmm1FRykLftZbr2qCddgKYF8wUzo5dMGdS1sF8cn6uE4Zxfl4fhsGvlUn2YBqq0wUaQu"
    "9kIcDZAOd264dS2Drcu19GUrO6ui829e/bygDV3ZrqLnIc+uAX5UABrRUAxduPhTw43MDl"
    "MwSV7Nflky7kHcD8Nr+TpQgXNz0otGx3oWXeI0rhQEtbR9X7zdIOVbu9Zb+KGlwULSNCSc"
    "DUikQ/oHSWvUKff3r/Drnsd4wRexoSeYu8g1DWr96bVt1jHd1TN8Nm5U2dB7JR+MMK/ei2"
    "w6qN7wuX6nJ4xsIPVjekGPXUMDArN7XrmblLYtfIwq+s+WGQYzSMA8m4wW+4MqNdVocmXA"
    "7m0DrVcWid1ju0TisOrew9MYM3EwGINSCGsnx7dMj2P/3wQKzgC63EuBcNiXEvqolxw4gn"
    "GF2+vXv/5epAOHc+hXtUdq2fNowVnmcGO20VYFAQBB33WceUUJ5XQx22YlTVvKPfR0nWms"
    "ScLuLafExjZ9Xu/SnLwivU51eIKUpx3thRke/A3YfsStWE9MERpA9C+uDT0gcLTKRBEIUs"
    "Br5k8CUPXhVFFl5fC0U5eBXAlz84X36ymHeA8rvtjYY143XhLex6GsCma0MHyH7J72QntM"
    "VltGcOfZGUrPTpZ+nKTW797Zidnv1PvIYPHaMvl3fIC1x/NSXTV4ipMkaivA+vkIsWnu+z"
    "8fF82/bYXUURCdzNGOFFuGLAJ8OCMBKyihqZ+3yQSZXNmiAAxeiILMI8WSmv0Ake8v5v8+"
    "MGD3n/3WAH8zHupQpn9sqaYCzLWIjzqY6fvN5NXvGCJfXXROU1Z8mOBw9rRU8vjQpulTsA"
    "MdiyDg8vEJmjyYsXmimk5gagj5bJIkn1A76ZzwgHlh0YzBRSdwfQSMsqhzh64HU9n/KS1N"
    "8DSJCn6mUWJbN8FaucSjtVUha35jXpzNmRIeXiZZv1SCkO0751MptPFoR/g4oS6ksTyzJQ"
    "lbjgbeqiKnHR3jbxBhYlIWihz0ELWw6mouNmC9ziMOoLLSv8osEKv6ha4RCq0OnuDaEK9V"
    "DbG6oAznJw1g5BJd07a4/j9/oleGCvYpDlZyv8X6UR4yY/2CoZ60iJ4zot33haBj9lxzxB"
    "dY0pildRwNNT13iDJsTFK0pQEE7C6QZF5J4dwUnELntxUqf19LvXwnPFz+Y8v3USrtikUC"
    "TA7vVJuxtU/pZE+1JCAucodWDBtdW5a8ubMvvUi40O17KMdT1Gz3R6Xp7Vt7w8eznUHnOH"
    "s1467x0lGkqzDSJQnLUbUm0LUtblLO6nYWIck8VSxYLVru6yCJiJZTNx5kXSnlpBtdlSrA"
    "hbaCwOxDjUorIK5ydDXZdlQdW9U3XF+jySTURrLCG60/6h+kbPkkSUHaHX8xCtw+hBhNlx"
    "24K3r8D+a4TZ8fr5Ans+s0t4p1Fmq4QoDAjiDxkjLP6bfSabmcpu2Xt9mI7pU9uCu6Z6jj"
    "hciJcT7CQL7CQIAdzvuZLwl9cE4K2AdRboybmOfcRGNVR+VltIAiNTAykTsnAmd19tZIkp"
    "ZRvU1JljqgiwrIe6ItgK7p55oQ9Q0ZwdUrxH06YTudAB205kC8pgu054waPXzqFZlIRoi7"
    "7ZLbKW/xl6QSslFwRBx33WMUR6jCDSAyI9INJjwMY6RHp8a5EezBi94yW9RzXUZnJxvIvf"
    "dOLtOJ3QDjZVnnuijDgO0OWn90lZ8dcoZIsa8mKKuMHGYyl4k15lyIb5HXT4SPFTpNLfgo"
    "eUSlYC6ziQhWzcwDpCcWMobnwAaPdR3PhIhGPPrMZ9z2GxlRiTjUUp6wj07uOLwMLbdbzs"
    "u0WnH57Rn0K4oOo9FgzvT1l4UPM+W88/sr2uXYaoLAl8dp+1DFRcb7LkJVpCXwWSEEAPLO"
    "gwWNDyrO8A4yxA01Jspde8V8xyVrdUwStLJU3rWWWpgqoOpZwOHyORa4gmCQmcZOtFtRGw"
    "mlK6hS1lQZ0ul9XxT21Y2Xx7A1lheSUhPYZPrX5XIM2Hse+NG0hzeS6ZsGJlOQtJ9BO9yN"
    "2GwN0yM6Z6cdsAbnGxlu5Bh6DHgwU9QmM5++mD6gHCmPgtSIO2+6xtCH4cQfAjBD9CR66h"
    "WTzAd/dEFUC69oJ0hY5QmvDqdIQ6DvN6SSLPnY8UxGt6ZdzEu+J8zC7atR7T3bG2Rpzgkw"
    "nBVIH9DbXq5PxYz97VHs/reaT687kV9NFe0mbZS2WAcDrcQnT3EvvKnhgra5HVV4qXRA5f"
    "KP44zEFnJeGPWnbn3/8PiyOOkw=="
)
