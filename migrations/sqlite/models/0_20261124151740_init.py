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
<<<<<<<< HEAD:migrations/sqlite/models/0_20261124151641_init.py
    "eJztfW2T2zaW7l9B6cs4VXIq7rd47K291bY7Ge+13S53x5m7mRQLoqAWRxSpAahWlN357x"
    "cASfENpAA2JZHwmQ8Tt4hDSs8BAZznvP3PaBlOic++v3Zdwtg74nrMC4PRK/Q/owAvCf9H"
    "zYgxGuHVKrsuPojwxJciWI51pvnBExZR7Eb88gz7jPCPpoS51FtF8QNHtwFBOGAbQlEUon"
    "+MlniLornHUIQfkDvH9IGgOaEEBeHm//yD33PjRXPkRQxRglkYMPTs+u2H5y+/+148bxq6"
    "/IFe8ND9rdeB9681caLwgURcij/gt9/5x14wJX8QJv78bRTSBxx4DIsf53hTiYDvhxsS/z"
    "MacYnfRlPqPRKaXk8+5N+p9En8DcvjyCMjuY/EV1gtnJlH/GlBf/EQ+bkTbVfyszfew/sg"
    "+kmOFWBNHDf018sgG7/aRnP+1VMBL4jEpw8kIBRHRDwhomuhxWDt+4neU8XGAGVDYmRyMl"
    "Myw2tfzAUhHX+B7LOR43y6vXfubu4dZ1SZJ6lETr/JRy5XFJ9j/KsyCcCD+ArP/3p2dn7+"
    "49kP51cvLy9+/PHy5Q8v+Vj5fauXfvx3/GUytOJbScze//z+0734QiGfyPFEFx/8W8rgCM"
    "dScgJk6K8oYSSIiEIJb7la1SooCJU0wX9iWRMp7k2qSD/IdJG9hsdQxhL/4fgkeIjm/M/z"
    "qwacv15/efu36y/Pzq++K4L9KblyJi8J2DOYcVTF9x2HJ/KWRI1xLFECd5qIfJ/+Y4BQN0"
    "B7//7jzd399cfP4vZLxv7lS5yu72/ElTP56bb06bOyGnY3Qb++v/8bEn+i/779dCPhDFn0"
    "QOUTs3H3/z0S3wmvo9DhC6yDp3lM0o/Tj4pqzdbM0gIWhj7BQY1qM6mSfidczC6Vvrm9/V"
    "DQ5pv3pTXq0y8f39x8efZCqpEP8qLC0pWBHe91JutUJmHjInWms0id1S9SZ+VFakoi7MVH"
    "pSLC/3V3+0mNcE6kvFR5boT+F/keq+zMXUE9+o/ZOnAFimiy9vzIC9j34rH/OTr+PBcQFe"
    "Z5CvSzj9d/L+vg7YfbN+XlSNzgTUkhxYOV/hGpKLf/qDSEuX/E01LujcgfgPXxL4i1gj85"
    "iH7b6OcsCH3sc0KAfFvkFeahvgYUwrAEtVZFZm7rayCTgVfABHfBUcwWSjs5P6mryvgppM"
    "R7CP4v2UqFvOffHwcuUWggYatuS7cb2Kvw73TGpZ9ms4bizY7kUS0F/B8cARIf8r9wC+zL"
    "+7f3I9WxpwOY32Z3shTh4lFPA1yxP3aA7E1ym2EtJbqo5g4RGpDy5bYDRO/ju9gJaLYjae"
    "AZH587gPTd7kZ2olqwM2qAFXvaBLuLDaZTp7C5iSvhWVj6ZDe2eml5tix/ggP8IPERP0R8"
    "7YI35jMNZ54EuMZdkw4Ya3hrVrmxe501v85DJLwoifNkI70nOJiKfwVj+S8c8T/4/62o55"
    "KqT6bVHRSuF6WvRYDhLMg2dosUPDMRpt5sJsZJL4rKUeNGXO3F29QMdSkRk945iQNGZ5fd"
    "74HJkTwk1sX3LOILwffJRIq/F/s+IBv+ow9G/fTDWyP/W1FWPQGajreQ/jz74QcN/pOPqi"
    "VA5bWisbV7oQwxTmUsxPlKC+erBpyvqjhnS5iJ22QndESvSboeDdZrIp1NzNmQibPC2yUR"
    "DzfEXX2HIyph98nQtcCfHfFp7PPzTDsllG4AOjDXwTKc8GOkI86brVRQlAcNGGhgHvK7L7"
    "0gVBh3TSfOohxwmm25ZImju6aUBK7RGaci2Oqg0zcdFN3pOt70emd6+YTD7XKmpIprJ3lO"
    "4njukheHnd9nLy5+vHh5fnWxm9a7T5pmc3Xm5gzZCqLNcVRFSQvjqUSUy/Q28LfJGzaQ+K"
    "pkMWgMrwI3ZG+2joyWMlJCQQw2bnBGDs4ZGc/gTvw76Y2GNeP1XTy5V71fzoj11Itugohu"
    "RypPRHZ13OiGEOMcshuo5YNw5zjg3yn2ExS9Bxt+eYNFCsdszfiQZ7dffn5+pcgOecJ92q"
    "aCRLUeBf4IClkdfdgfxg1+Akg3sDPdwFXv+PWGeyZho2viQsczcVHvmLgoW+1sPfkncRUv"
    "Tz3COZHjQTw6mJvzwACH68gNzXyYOREL5zBkcVifxQEsRm9YjNzpVV8FOSFgMIDBGByDIe"
    "ZvBxj/wmwOpcy95L3iLtIIdgVxkQtur2ctcrH0+xmLa8QngdyJI8EzTD0+DHkBCh8JRbdv"
    "P3+ukhN6IiZxkYqYSOZFpCkiMgx8LyDJ5fjf49hpGSsVYh8HsmOMGzgNiH08bOxj6K5WfB"
    "aRIPIio+CAiqCFiF+81AD84mUt3uJSEe4UMNNw07JcN2CfljMtQP1XneIrf60vvvLXSvGV"
    "FWZsE/KdeI7Z3ATriqB9YS9nl5c6S8nlZf1SIq6VIu2mSy8SQReiTlW4jpwUSMVm2xhx13"
    "QfiLwziLxjxKVE4BcZvQAlsU6mf4+WmgMQyMRdU7E6J9lKImqxCvjdEvt+7Rmz7h7H431+"
    "OOxB8vzsx6vd0VH80XRYvPt4/eFDdULPKCHOIwlMl5SCHCwhBkvIxA/dhXGtq5wUoG0SrE"
    "7duffYKuKxJNqBT7dnJxibXLqUPHjit5k6dstyR/Q9itTdVVL88fB79Asdc+BFvTnwomIO"
    "iNVflYFQD3YmYZ2L91KHSbisJxIuKzyC5KZM0N0JALh7wWWEeth3gvVyoiL1m07yJUEAey"
    "/YM48uN5iK82JNMkc93ipZgHwv5J7rqij5BjosFbAO3DM9jreB4q2Au2SeEbbJeIB2L7RL"
    "EhEaI2Sy8xWk7INZj1psYBbVMLfeBGvEAfi9wEsfT4ttsCxnHdQ6fqF6t1DFKyTuvQo3fJ"
    "ZuqjDXMoYlKYuilDpLIP3X2qMLo6DITKIfMZHiefbERO6iNAy4xEwIqEQDKpGsQlfh9Wks"
    "opyKWONzOEGlhRahpgUxi5bxI6PPv0RA3Jb1AkqyQJ/3mT73MYv4gZ4ELTRdlgVN91nTfI"
    "9v90IXBEHHfdaxK5zFDluQjaM4qte3OymJWbRxdmb/JFHajvjvWgFug+egInlMX+PX6/cf"
    "rt98uDmONd+9s7GIXovlS3kDWMb6vIylKiOUhpSrcmpECqulrSPOuvcdQcm1TncMKLlWDz"
    "WUXINk5YOzGGnWm5EKckIAPWQrDy9bWUzgDjC+S25jKba517x/6cr8B94RxuKfrk5bzg0Z"
    "701f5oMdlhu9N4/5NiAcNRywuPyRaNSCk0Yu9BXC/gZvWVxKzYsYIo8ip84liO+SDK1XKA"
    "qrec7d3FKZB11s4ZV7SE2HGMV7JXyDcUDuhPCLycmrMWP6IRS/LC9RNzYgZMocyn8T2cSD"
    "crOvKJ3rm1W8UOhUVLz0SOYeX4iV17K2USwKV6ukk424Uu57Fv8ceWni+f7u9Lm7Aingw9"
    "iGx6g+BZySGRElyI3s6YKQddmy5zqM1Xk9Y3VeYawSB1hIawOsmtPXVPIWMbJdJK+tuL1G"
    "AmEiK1sHNiQklwWto4UOko88vOi1o60fHcevlU8vBmArRG3EW4f2fFlPe76s0J553FRnmf"
    "ra7BXBTpbpPpTf7YwEpWQZ8rMutzZpZIauQtKiXbA7v2Rs1xmHzpfljrgRfr7+fz8P2R1p"
    "7I2ytYxS9/DmzGqjuNadFHQ21I9rzUgPA6wzIYBaH+oCBWSwepTl7Kuf1H395pmPH4wSFX"
    "YCkKdQmO5d5CnExzd+Tt4YpluX5CzcPc90iied1RdPOqsUT8JrDhL1WLuqJ2VhiJHqc4xU"
    "3k9hFM2bk7MwssQmFUMWxreiabnbtdJzURK03G8t71ywxlrOS4KW+6zlqceesnArxEHffd"
    "a3Gy5XInqo3S5dlAVN91nTYhV2KMHMzAlaErPO49w9g5NudxMj/2dRyjqYuyfbVzR89IQT"
    "CCvKDTaSwCVJqCZhUk2Cg/KwdZYb05ISBTmoK9GyssEuHtYM/aIcoP9E9JeEA2hUp1AhCk"
    "v8/iUe0wXfEg0ne14Kpnq7qR6XE1sqvH2NyOekLIp2OXbiV+g6K0JdEigssj29I4qiFumg"
    "i7jbpP6j9M0ZH2AUwhbBe+QpnoLJTcvWishkQQ9t9SBrIIlsZnE0aVlCqSgOHFCfOaAZDf"
    "8kXDuYerNZVdsNQSZlwScFmwxHwweJKonm/KKo9We++FVEj1i44gfxP6uWP3dNRWqYEU+X"
    "l7EwrOdchw2tJ0PLFlxK+3iBquWKDmGUSoIl126Oi023Df5FOUD/SaVIRapCCx2opEETLR"
    "kNTBeSgDNXQ0UUdNBOB484aoN/QQywb7kPhBH2W20ERUHAvx3+hbIURiGveUEwr/tsXkMJ"
    "wlG32bcuadkEtSQKoeK9fm+K1XwM3dpPa5jQN7WeZnMq1GfSx78gBix8W/RzZbMM+JFMCJ"
    "BvizyUO+2NKqDc6elMw12ZPQOrcCcDq0973IU3rQX0OTFAvzUZVSg8acBGFeQAfxP8RRVO"
    "KLJ88iLLid3UAcxvsztZinC50ixUsD5SBeuyhdQBpjfJbYa1POtCmrMINSCNbfcOQH23u5"
    "GdsBZIDg1gk/NBB8h+ze5kJ7TFo5QGtsp6uca43sd3sRPTzDDTwlMdCNgC0vRGtqKas7n6"
    "1XIhXPJr4kK11UJyadzYYiE3aG9nhbtQ5C9xQBFmCzJF4SxrgzBGGy+ay/4Hvjcj6Bleed"
    "8vp99Vmym0vouif8Lvu7kjoSp3Bsj1ovpdti5I6oaqr4YrIo0F8sfKo4TVdBt49Gi0xr6s"
    "wQ19BQZieY5RfV8B+d+KshrKGibjbQz/PEA2fJuOo8fuNHo0gLtPkqSE/0ym8JDXR/PnRP"
    "pRNFI81pqikXXlIuv1UVsoEtIqDHBf0ZDjsDRZanIi1qVjH6SVBhTEP3DMU/5waTCRS2L2"
    "FVo+02mccVbfOOOs0jgDGty2WbkHF1smGia1qVmYiUHMbZ/1G5+d2tWMLoqCnvusZ/7TZh"
    "5dti0nXJAFTfdZ0zn2zVDPRUnYmHut5pRsLVGkjZ1yEhHo3aJfsA9yUkZd2meQqgCpCt8w"
    "+pCqAKkK37wqik5kg2yFghy8CpCvMCzc16zFxpsTAuQhVh5i5S1G2DhWHuK6O4/rTg4ZXc"
    "1X/gPusjvaCXDxXKaBsdjTOgD4F2Zz3Hxu44d0hNOlI0DI/NND5k8V2S2r/4V0pIztTi+O"
    "m6O788P2xndfo5W/fkAhRSx0FySSodkBuvl6d5MEZkdzkoZq/4UhUQAaUbIKqRzqRdVg72"
    "5uqYj8/i2/MQbr5YR/rIjW3niUOOnlUrQ4BG8PwxQao4bg7Vi1FXU1N0rIpGziwbpokpB/"
    "XwxBLYlaZO53AezCC4xaBqXjrQtM7T7HQNw+7j2jaFhTO11LUhZN1w4r8Il9WDRTMs7iUI"
    "gecSZff71+/+H6zYeb40zpQ2R1JPC1qX1YEIVgpz5HwUA8wbfo0QboR2pCHlza4GDqnUrA"
    "wdQXhHvuYBoqrPs9TKdiQNdBRGr4z/jSuJn9zAZpcJ8xdYGiOY5QGPhbRD1G2Gu0oqFLGP"
    "8nivCCIC9CXoAmfugumIrvbHub/dUtavnK01Yw2M9YHnK/PAi3UM83PmJ/rcC6uX9JIgK9"
    "M55wOjnNEpS4ExUrUOZorF+AMq+mlu+FUBYGaDMPE3+IcnmpGaX0kChOJGSJPb/iCVEOlT"
    "84LoxTvSh7f/IfxH+grJMDvpRhvFdNaxsUwsnlm+slnDdlnFdSzuN3zwDgnYCFCf2XF1rl"
    "KS4aylNclAGO1yPFetOUVZYJQV6Zfl4ZR4S1oqcLgkBO95mcLu3xhoquSoO2+6xtyBQddZ"
    "opCvVlaqHmP3B6G/jb5IUeyFuUrD3NWe3g06h9tcCn0R+VdO/TOCU/8zMN16tRLUkTXx7v"
    "Z2qch91IHb6YP2uKpIgIVY1voaaE60fq8jbiFs6CbPWom3xlY2BmhrF2jYGZORkzs3u7DD"
    "FOZSzE+UoL56sGnK+qOIONMQIbA2wMsDEGvE+DjfHt2hgficxuabY0kkHa9oazzAT2mh23"
    "AUnsBxE+EvK/5D2qVkfTQKXREX+XGP8sy7RqbpSuHdW0SKZPf6NRemEtnKxGWt9WoNPENe"
    "dfJH3081IAPgSVD1MVcDjqRVD5jsd8Isgl/tRSjPNLby9rlQwVWJ1iJac5098sPVn05ydc"
    "V2GjNKLxNE+Ssc4MmxTbEPTKFMUyaBZSWQpjitl8EvIf+BeG3t6eIRxM0afbP1Dk+YShZ+"
    "/u/vb8XNFU8cl303VEpHnpj9j3uMJouIS6GgPdrJtsiP6XKxhcUkEhiSB9dyoQC962No8g"
    "J9XE2Q4Q8gaIBedarvjguTR0WuRilAThdN/a0GLhmrpGTslMwrqaJgdxSoIpC6bsEFRiC8"
    "9/8+hNiVCUyhpIrzXbAflRWlT+kjDGv02hBzrCk3Ad8b+5fMCwPJGO0YKs+GdM5I26/Lu9"
    "5teTwqXIY/Ksz9bLuGQeQ+kXUbsFjvFQpTlRzN+Ofc9T70H0Iq76GYplWU8SyQTuBh1TQa"
    "aPtysZVxK1qAbXt1Ey7mg22EuN49XL2sPVy/LRKrfIOZTMTEBWiFp3nL3QOc1e1B9mLypn"
    "WUb+5QRhFeeGZimpgEWLQmeBXy2andoa6DWQwC6tFCxKXOI9tqz6VxAFRfda0eFs5nuBaa"
    "ZyTuqIqcq7Twabq5yYGEYmQiYDtElrjlA4oxRVY+/JHzWo7wSsOMI2rVg3f78vzO708PTs"
    "4/XfvyssWB9uP/2cDs9N/rcfbt+U4F7hrR9ihclQD3hOBCBvATnUb4V4L1AF9MUEJ0XPX4"
    "nDxttBEdcDFnGFlnaHaWl3Ki8bq/Gwsb3eNabpWbufE7TCcQepzMMlK7ImNRNlQoyLqSzL"
    "OpPBcCI0LsLUm834v6MIu3MUhcqeVt3fXsNbVtPDShmjl/Tc+L2mdmNW2JFxm7nyYfwtT5"
    "PgA5F83dcOgA5ZnXrloBbDYcOeVuuJ77kcwKkRzCUx60pbd99jCNpmHcg7Z94t6yRNsm5/"
    "+okvb4NtkRVj5jAvUIWhNnvLyrLgLuu1uyxRl3n1mKqgNTX4O1utCKUhNd5ui1LWRcBc6h"
    "xsLuvPNZfV4t8SMC+YKaJg9sGcSlkH89nlpc4B8vKyoQr4JRSZOmyRKXBxgYsLVBGvuBlf"
    "ZuDfyoQA+tbQZ6ykEfgFMYuMVfAt9kclh/UtiuWjA4zvvCHnBe/3eGWLLPhrO0XW2F8bL7"
    "kdYHu/u9GwlmhdZAt7U6+ctH8L/am6zmFyZdzkqJ1nY3Ta3sV9MWP/qRBlqUuV/QWx0F2Q"
    "iL2WCYY+wYwgEvARmzkJRFYii8IVQ5RPjw3XiNJbe5AnPKFZZ79dp1acXMYN7lCp4qmzDi"
    "JVL7Y9LY1KskAb9442rhxaT7WArqm/vQ8j7KtX0ezynqVUDOTrTDpy74J6w6fbwxYt+U5C"
    "yVSGnSzDgGzRxPN9/kFSDFbcGMkOxQTdfL27kbWgFHWlnn47ZWxLruW0EBX/ddeUr7KuZo"
    "cLKVWOYYk/hDTxXi68qZ5NFtxUBhba3i20Bd+GXCSc5WZu9oIV5axxzR2ZGaPkkQR8hV16"
    "Qah4w5oUUBEFHbTTwW7zqsBf79vLy1gYHHau4dk7ry+aV60gIEOaFWE1+xJLVHE1w53Y3f"
    "r1+AMdBaR7/Xo7OWtwPfKCkTsAG+yXmRB4ksCfOnxVgD8VPHp9VAl49E6PrZlHL00OeyKm"
    "aRaapZjmDhC98je9D1xROzIaKbjS3bVxE1Hq5UftJUnvwiWJ5sKfI31CjP85CadbNMdMZO"
    "X5YbgQbOazj5/un79QsKIt5Pd7jJpS+cbFnr6S98xyPOXfqW7lH6ds0tWNIwpy+KAa/3Gq"
    "8Ude5BvFvu8ELIT3ICl9+W9Wwbm+OFFJzILo92OXJxpKJtrnm08HW8APnIZGySqkYl+eGJ"
    "G/JTELV5LuoYZ2160WlqF5E/mtQr9tFdSCaAeK7mdooRV6hjytUac1obk5+BAQcz61JAhJ"
    "Eq2dwKfLlAP8xfp+qr7XgP6rE3k0AXm1FwIcmlAD9VvEf81abAA5IUAe/MmD8yeL+dsBxr"
    "8wrTzGns12XWhzL7kGpKlNBLDugbVkPGpAO911vX8isO92N7IT2oJd0tOk5oFCa5zTfNzw"
    "koGiuj+6BMp6Py0kqr9lvdMonbfhcrknkCcdMtaJ5+GgZKM1sskpWWK6QGGAcIDSm6iSwu"
    "sH6kTq7L4edKetndX9CJ2BVolWOo8i8odCsfWxJOl4Kxztxw4jKa12BktZURCIReB4h68K"
    "4BiBY+zhy3BYjjEfX/9EnPMB/ZZiXNr3gMM9Fod7GuP3A4kidbm05Mq4ydT1szEaBm48Os"
    "478Rhikef7IudkQhDjM26MwrQVVbj2pygII37ptSzMIz/eYCYHCuFApKoEonkVt3OJyko+"
    "8NN0TO2An9wdzL/GchXtkl9m2PNzuTCKNS0KIfVlKHv8uMF+j4zq5UdHrpN/vLyMywudvI"
    "zLi4ZK+ReVmhrryT+Jq9jTG/IDMhEbUT5E9gtQFcdsyA05At8C/ZecB0yqAeVFrKla01n0"
    "ePmUZfjyKMQh+aLPL1B2gDbUdEEQdNxnHa9oyDFemhzvciIWpNuWe3rpNfVq6upVOdwBLw"
    "/s8BBU0j07fBqq7VMYeTPPxcnvrxBuhevjJtotKI/cS77dSlZLVn0J/amgwQTPJUjJKnW2"
    "Z6wO8ZVjO08SXwJkVudklii3a0S37ASsIAMOXckF+KwSxFc6pOFVPWd4VaEM1WRWAyFrE5"
    "l1hPMkhKtZaYpRgtvVs8Bgag9Bv2AGftvhWd8u9GCB9yI+67jxQ0PFtq8BRHnW4staQtzI"
    "bMgxY112w6Hp8L0Ux69zz50jaXUyhCVfgTZY/BGFaE4wReFsLLuAzWi4RBs5XFRqZujZ7Z"
    "efn18oiuV2dM+WBXRjC1pGCaXaByplIHvLGKiUU1Epk61DlljVIvNNGPoEB2qQ82IlnCdc"
    "7lBAp6/Kca2UN7e3HwoGypv35QiVXz6+ufny7IUEng/yoppDK9gPvbEfTtKTpGemOVhu3w"
    "D0YLmB5TYYbM3K9xy3w07PFm/tahJ7G+ycxhi+dVerj4Qx/KC0g/OXx00mcMgHOsvcSI3s"
    "mhnlD0OYIS+XuxJSRIlLvEcyHfNPXEq47UrJMuQfxD1ezr57jRZkFaEZH4v5mAhJcr5iC3"
    "f+hH8E/wh+9fjkXctLYn7zcVv2SqTbSCjQg7gZfxIHfItouGFjlNS/4R9TggJuGVEU638a"
    "G+IEcxPcnRN3IVvaePwGbsj0y2MU6+tAdYzeWtFgd/Tm9HvC6tGgAPEJuN6tdM1OPb61qg"
    "2ZerKwIGQjYajDF+o358bGAOMToHukOPNjBV1BBuFBMggj/MDNEscY86JYK+j7aUgeDXnm"
    "/amw2hs41z9Vtvs3msxXYfNOZLznqT6V9V6iAhvM9/JIDfM9IgEOolfC2Uy3cfg9vy1BEy"
    "IqT0iHM/mD38PfinB8lXne4g77DWLwNw/FGqi3lOV/DQ446Xgr9uAjVEngJ3p+6DfqVZkT"
    "se4QeZDgcv7EiK9djulcLstZh/ZBZjRbr0SPT2fFsTKCuyJoHd6XepO7YW7XgV0TtLIf7L"
    "qwleGDfZDSQe6aUhK4Rj1v8zIWbosdcyqCOnT+NFw6CkIWYtw9t/KI+b62Xk5UTvh6nItS"
    "1i0Z3a/PAjABhjNZGZj4JSmw9Ms+iwhTbzYz9hkVxCBgra3HSED0sHWiOTdD5iG/yXIzN1"
    "NE3R2O2N74B/E/q9QigcSus/SCULGqN+mjIgovx5O0MG2vhSlooQMtQJP1TvdbKC9ZD7VI"
    "Vr8N/G3y6g0khiBZJSohBD3xp3ym4czzyUcibQ2FQ6U4YNzkUVnFQ51lNlar5lHciHCMHm"
    "i4Xo3RI5l7XAey9Dd+iOt8Y5TcHImvx9T1kFreR+Ff+a3UtD35YSK3TyT6yQfUXEueWnOV"
    "fxHFlUp8Y+4iv7Tg1yDCsad+G6mcCv71ln063kLy5KWGUf+y1qZ/WTbpC6+g/vQuvrlwsG"
    "t5sMuvcfrgF1ZGwB6acQ1dFcWdWF8LRTlQQGsFZCcmE/rxAdagJxv2+XOsPval8y/gDxmz"
    "Q8uYTdbuDmC+dl3C2OfsfpbiXNztNCCOD+kdIPxud6NhLSq6yBasGQ1g5QG8M1x/Tu9mJ7"
    "h5a0UD22Rr6wDdr9md7ES2eArQwJYf2TrA9T6+i52YZqfaXqXTJ7vbZx+7ZFRPIMfXxzr8"
    "8Wo3VIs+3sxDn8iCbrJdpKiDf/P17mZcZnzdULieXif56DiQo1A4E+nuXDhpQhkl40RGO4"
    "7vrWabj/NYJTmdrwZUIpjJI1NdamKYgVnuJ7OcU6VBwEdO/2B7Af82dFUA/wbl6r4h5IEB"
    "AgZokDgbM0BQQq2TEmqFcGF+9usA0pvkNnZCmjsg99GMvhcBfjRWaJ0pnY0Z65jTMmdnth"
    "u/16Z+h7dM2Kfc3kQbQhZo40VzYa1GmEayfBs3YkkwHSMvkIPELP0LQ38qU96ffDedenBg"
    "zfbi9DJusGanfB5U8b9bYt+vD+VJZGw6vp+f/Xi1A1780QT13cfrDx8UZ3Lx7jARvr5Wba"
    "LNoFaEAd1y1s20LbYlUUAWeJVeLc/Aq4B1PwSVgHXfL5y1rPvT2E1fiCiv8YVwPFk0UhhN"
    "xQHjJouJyqEOzY3VKAoWS8V+PFFxG7MFmYpi2a/QJvHtsbksiy2sHWHizDGbC5tI1L32vW"
    "AxTppSeQw9hOE0qcHNP1P5Ho/xQMP24bncs9gJ+cfKo4Q50FZ8OHvTuMF2gxyXA3bCWmFB"
    "zUSEKszj/7q7/VRzDitIldM9PTdC/8vfdHaw81ju/ZisPT/y+LsgHnuwN6EBdoGSuHN9sd"
    "ByXdBxMYVT3KBcLFQsk45YN00mfkGom9l/WurowMVxIN25zXzvU3pzikljifTcecBQzUVJ"
    "UHOv1Qz0Tm/onShcEHMd5KUA/NbgQ59BYNX6qJLDsmrQZ1AHW7M+g3JB7gjU+/ReliKb37"
    "x6xVDeyX57IwU1mVwZN3GSLBujwUUuyDYOtvAY8sS04GoVV8doysEKUMinCdrMSRxqIQif"
    "CWZE8IBLPFWSjR3c8QkNDE5bFb9HtndXvFM9yfeI/bUR1jsBC2m+F2c6xWz4qFrA5bXetE"
    "25izvDV1egJHyyYf1JR2isPjJxKw7wSjuAqpaUumHKXCfFYUT+hmpKU1Z0FpwOAzm6N61H"
    "0BAFGqJIRA82zQ/fEEUclaL1lDhLz6VhFeradacqaFEeTWfVUkXLrJb4ViUBYAWNCD0iqi"
    "tF926wcEUC/nxnHq7NvMAVwX44gsXzrHEEJyX0V9Rza9cZjRL8JXlrWk0cO251PfE9V6GB"
    "MPQJDmqCJXZCJdgnXOpQuO8+Oe478Ob29kPhHXjzvtwa9ZePb2648SpfCD4oNg2htjvUdo"
    "fa7mMjr3hdbXdwivdy74BmRuCa7ekLcVjXbDyDO0D5fnejYc14bR9i/lXvlxMxwtGacaM7"
    "eFAT+fnr40ZCX4503GyoVpW1JOkgrlsmbzFGC7KKZO6AKG32SjoApfNPDHrEHp8MHj9dbp"
    "GobIbE0QQ9+3Rz//zyO3VFte4fofQoJD6HRMvxmWrqPYiMj6pTIVcu4CTZDJBcruMr4F8q"
    "IG4U0tpWm815uyp5ayz0jjLO+etowgJmEhZSgC+udLzDZasj5xy+qnhjjI1Ca43BgRh/Wi"
    "HRlLjEe2xl9JdEQdG9VrSPVdUiGlnJVAQ4SQNOklDKd2mXH2tNNqOilIW+ay3XtUE77Rgw"
    "L5gpnB37YE6lrIP57PJSJwzj8rI+DENcK5PswTRUpws0hN7lhQBnA5zbrR9KYetw734ZSc"
    "zq6r7Y1L9vJwNUd2uqu8hx6INflAMFtFYAFG8/FfLgcAOXzxBUcliXT7KQdwDz2+xOliJc"
    "3PSg0LLdhZZFjyiFAy1pHVXvN0s6VO33lv0qa3AxtKKEkYCrFcl+QMkse4W+/PT+HXL57x"
    "gj/jQk8xZFB6G0X703rbrHOrqnbobN2ps6C7JV+MOyfnS/l7rdQ9LNQHbocYMjbW3GQ6yP"
    "zUAczcNzruPhOa/38JxXPDzpO2UGbyoCEGtADHXqDuih7H8+3pFoshdamWIvGjLFXlQzxY"
    "bhYB9dv71///XmSDh3PoV7VIesn4d6K1yxjDCRhMAcPpuqet7THKEka00WQxdBQD5mkbNm"
    "raIZyrLwCvX5FeKKUuxFe8qXHblVi115bZBrNYJcK8i1elquVUZOGa1dBTFwvIHjbfCqyN"
    "GyRlooysGrAI7PwTk+48W8A5Tf7W40rBmvC29h19MANlkbOkD2a3YnO6EtLqM9837KDE6l"
    "AzTN7Wzyge7G7HWDfhYFT9gYfb2+R17g+uspmb5CXJURkrVQRDlRtPR8n4+P5rsese6aUh"
    "K42zHCy3DNgY+HBSGVsoqCgod8kElJwhqPqWI0Jcswy+zIyhmC97T/2/y4wXvafxfJ0fxP"
    "BylZmL6yJhjnZSzE+VzHh1rvQq14SOJiVbJMlbPix4PFRtEASaPcVeUOQAy2LFoiqullaI"
    "pKb2YKqbkB6KNlZH2cKi428xkRwPIDg5lC6u4AGmlZEg7ThSiC+JSXpP4eQII8VS8zGs/y"
    "daRyKu1VSVncmtekM2dHipSLV23WI6U4TPvWmT8+WRLxDSpKqK/jmpeBEq4Fb1MXJVyL9r"
    "aJN7AoCUELfQ5a2HEwFR03W+AWh9heaVnhVw1W+FXVCodQhU53bwhVqIfa3lAFcJaDs3YI"
    "KuneWXsav9cvwYK/ikGazKrwf5VGjJv8YOt4rJPLstXpjyVC9sUpOxLZfBvMULSmgcjl2+"
    "AtmhAXrxlBQTgJp1tEyQM/ghPKL3tRXNTy/LvX0nMlzuYiGXASrvmkUGQLHvRJ+7v5/RZH"
    "+zJCAuckRTPBtdW5a8ubcvvUi4wO13kZ6xoyXug0CLyo7w948XKoDbmOZ7103mhHdt/lG0"
    "SgOGs3pGEWpKzLZztMd7koIsuVigWrXd3zImAmls3EmUdze2oF1WZLsSJsobE4EONQi8oq"
    "nJ8MdV2WBVX3TtUV6/NENhGrsYTYXvuH6Rs9K0IZP0Jv5iHahHQhw+yEbSFq/WP/NcL8eP"
    "18iT2f2yWiLSO3VUIUBgSJh4wRlv9NP8ubmcrWwgd9mI7pU9uvWJRLUZVaEYcL+XKCnWSB"
    "nQQhgIc9VxLx8poAvBOwzgI9u9Sxj/iohjK5agtJYmRqIKVCFs7k7itRrDBjfIOaOnPMFA"
    "GW9VBXBFvB3TMv9BHKP/NDivdoWqE/Ezpijf50QRlsiX4vePTaOTSLkhBt0Te7Ja/lf4Ze"
    "0ErJBUHQcZ91DJEeI4j0gEgPiPQYsLEOkR7fWqQHN0bvRf3jUQ21GV8c7+M3nWg3Tie0g0"
    "+V556suYwDdP35fVyD+TUK+aKGvIghYbCJWArR0VQZsmF+Bx0+Uv6UWE2y3KnkIXPlDIF1"
    "HMhCNm5gHaHwLRS+PQK0hyh8Kxc5YxqsKGUdtdt95AvYHvsOPn23NfQDB/pTohVUfThV96"
    "iYNaj5kB2kH/le1y53MS8JTGuftQwkUW/yt3MGs74KckIAPfBzw+DnyrO+A4zT0EFLsc29"
    "5r3iPNOKmgrGM1dss57vzNX21CE7k+FjJLPg0CSmJ+M8Mlobm6kppVtyMS+4v1kdsJzD2A"
    "7GDSxnXuMmZFFZzkLW80wv1LIh0rJMGFVer5aAW1xdo3vQIUrtaFFqku2KoWvLlRWkwb7u"
    "s30NkUwjiGSCSCZorzO00zBQhD1RBfBUveCpoL2LJrw67V1OQ1ZdE+q585GCq0qujJuoKp"
    "yN2cdU1WO6P3DOiC96MlmUKLC/0SmdnB/rmZ3a43k9x1B/PreCWjhIDhx/qQwQToZbiO5B"
    "Atn4EyNlYaH6ss85keNXfT4Nc9BZfeeT1tD49/8HDXzGgw=="
========
    "eJztXW1z2za2/isYfWk6o2QavzVt7tw7duJ2s9eJM7Gb7t1uhwNRkMU1RagEZcW72/9+AZ"
    "AU30AKoCmJRM5+2MYiDik9BwRwnvP279GCTonPXpy7LmHsLXE95tFg9CP69yjAC8L/UTNi"
    "jEZ4ucyuiw8iPPGlCJZjnWl+8IRFIXYjfnmGfUb4R1PC3NBbRvEDR9cBQThgaxKiiKJ/jB"
    "b4EUVzj6EI3yF3jsM7guYkJCig6//5B7/n2ovmyIsYCglmNGDo2fmbq+evvn0hnjelLn+g"
    "F9x1f+tV4P2xIk5E70jEpfgDfvudf+wFU/KFMPHnbyMa3uHAY1j8OMebSgR8n65J/M9oxC"
    "V+G01D74GE6fXkQ/6dSp/E37A8jjwwkvtIfIXlvTPziD8t6C8eIj93osel/OzCu3sXRD/J"
    "sQKsieNSf7UIsvHLx2jOv3oq4AWR+PSOBCTEERFPiMKV0GKw8v1E76liY4CyITEyOZkpme"
    "GVL+aCkI6/QPbZyHE+XN86N5e3jjOqzJNUIqff5COXK4rPMf5VmQTgTnyF5z8cHR0ff3/0"
    "3fHZq9OT778/ffXdKz5Wft/qpe//jL9MhlZ8K4nZu5/ffbgVX4jyiRxPdPHBn1IGRziWkh"
    "MgQ38ZEkaCiCiU8IarVa2CglBJE/wnljWR4t6kivSDTBfZa7gPZSzwF8cnwV00538enzXg"
    "/Pn805u/nH96dnz2bRHsD8mVI3lJwJ7BjKMqvm85PJG3IGqMY4kSuNNE5EX6jwFC3QDt7b"
    "v3lze35+8/itsvGPvDlzid316KK0fy08fSp8/KatjcBP367vYvSPyJ/n794VLCSVl0F8on"
    "ZuNu/z4S3wmvIurwBdbB0zwm6cfpR0W1ZmtmaQGj1Cc4qFFtJlXS74SL2aXSi+vrq4I2L9"
    "6V1qgPv7y/uPz07KVUIx/kRYWlKwM73utM1qlMwsZF6khnkTqqX6SOyovUlETYi49KRYT/"
    "enP9QY1wTqS8VHluhP6DfI9VduauoB7912wVuAJFNFl5fuQF7IV47H+P9j/PBUSFeZ4C/e"
    "z9+d/KOnhzdX1RXo7EDS5KCikerPSPSEW57UelIcz9PZ6Wcm9E/gCsj39BrBX8yUH060Y/"
    "Z0HoY58TAuTbIq8wD/U1oBCGJai1KjJzW18DmQy8Aia4C45idq+0k/OTuqqMn2hIvLvgf8"
    "mjVMg7/v1x4BKFBhK26rp0u4G9Cn+mMy79NJs1IV5vSB7VUsD/wREg8SH/E7fAPr17cztS"
    "HXs6gPlNdidLES4e9TTAFftjB8heJrcZ1lKii2ruEKEBKV9uO0D0Nr6LnYBmO5IGnvHxuQ"
    "NI325uZCeqBTujBlixp02we7/G4dQpbG7iCj2ipU82Y6uXFkeL8ic4wHcSH/FDxNcueGM+"
    "hnTmSYBr3DXpgLGGt2aZG7vVWfPrnCLhRUmcJ2vpPcHBVPwrGMt/4Yj/wf9vGXouqfpkWt"
    "1B4XpR+loEGM49eYzdIgXPTIRDbzYT46QXReWocSOu9uJtaoa6IRGT3jmIA0Znl93ugcmR"
    "PCTWxQsW8YXgRTKR4u/FXgRkzX/0zqiffnhr5H8ryqonQNPxFtKfR999p8F/8lG1BKi8Vj"
    "S2Ni+UIcapjIU4n2nhfNaA81kV52wJM3GbbIT26DVJ16PBek2ks4k5azJxlvhxQcTDDXFX"
    "32GPSth8MnQt8GdHfBr7/DzTTgmlG4AOzHWwoBN+jHTEebOVCoryoAEDDcwpv/vCC6jCuG"
    "s6cRblgNNsyyVLHN1VGJLANTrjVARbHXT6poOiO13Hm17vTC+fcLhdzpRUce0kz0nsz13y"
    "crfz++jlyfcnr47PTjbTevNJ02yuztycIVtBtDmOqihpYTyViHKZXgf+Y/KGDSS+KlkMGs"
    "OrwA3Zm60jo6WMlFAQg40bnJGDc0bGM7gT/056o2HNeH0XT+5V75czYjX1ossgCh9HKk9E"
    "dnXc6IYQ4xyyGajlg3DnOODfKfYTFL0Ha355jUUKx2zF+JBn159+fn6myA55wn3apoJEtR"
    "4F/ogQsjr6sD+MG/wEkG5gZ7qBq97x6w33TMJG18SJjmfipN4xcVK22tlq8k/iKl6eeoRz"
    "IvuDeLQzN+eOAaaryKVmPsyciIVzGLI4rM/iABajNyxG7vSqr4KcEDAYwGAMjsEQ87cDjH"
    "9hNodS5l7yXnEXaQS7grjIBbfXsxa5WPrtjMU54pNA7sSR4BmmHh+GvADRBxKi6zcfP1bJ"
    "CT0Rk7hIRUwk8yLSFBFJA98LSHI5/vc4dlrGSoXYx4HsGOMGTgNiH3cb+0jd5ZLPIhJEXm"
    "QUHFARtBDxk1cagJ+8qsVbXCrCnQJmGm5alusG7MNypgWof9ApvvJDffGVHyrFV5aYsTXl"
    "O/Ecs7kJ1hVB+8Jejk5PdZaS09P6pURcK0XaTRdeJIIuRJ0quoqcFEjFZtsYcdd0H4i8M4"
    "i8Y8QNicAvMnoBSmKdTP8eLTU7IJCJuwrF6pxkK4moxSrgNwvs+7VnzLp77I/3+W63B8nj"
    "o+/PNkdH8UfTYfHm/fnVVXVCz0JCnAcSmC4pBTlYQgyWkIlP3XvjWlc5KUDbJFg9dOfeQ6"
    "uIx5JoBz7dnp1gbHLphuTOE7/N1LFbltuj71Gk7i6T4o+736Nf6pgDL+vNgZcVc0Cs/qoM"
    "hHqwMwnrXLynOkzCaT2RcFrhESQ3ZYLuRgDA3QouI6GHfSdYLSYqUr/pJF8SBLC3gj3zws"
    "Uah+K8WJPMUY+3ShYg3wq557oqSr6BDksFrAP3SI/jbaB4K+AumGeEbTIeoN0K7YJEJIwR"
    "Mtn5ClL2waxHLTYwi2qYW2+CNeIA/FbgpY+nxTZYlrMOah2/UL1bqOIVEvde0jWfpesqzL"
    "WMYUnKoiilzhJI/1h54b1RUGQm0Y+YSPE8e2IiN1EaBlxiJgRUogGVSJbUVXh9GosopyLW"
    "+BwOUGmhRahpQcyiZXzP6PMvERC3Zb2AkizQ532mz33MIn6gJ0ELTZdlQdN91jTf49u90A"
    "VB0HGfdewKZ7HD7snaURzV69udlMQs2jg7s3+SKG1H/HelALfBc1CR3Kev8fP5u6vzi6vL"
    "/Vjz3Tsbi+i1WL6UN4BlrM/LWKoyEoY05KqcGpHCamnriLPufUdQcq3THQNKrtVDDSXXIF"
    "l55yxGmvVmpIKcEEAP2crDy1YWE7gDjG+S21iKbe4171+6Mv+BN4Sx+Ker05ZzQ8Zb05f5"
    "YIflRm/NY74OCEcNBywufyQateCkkUv4I8L+Gj+yuJSaFzFEHkROnUsQ3yUZWi1RRKt5zt"
    "3cUpkHXWzhlXtITYcYxXslfINxQO6E8IvJyasxY/qOil+Wl6gbGxAyZU7IfxNZx4Nys68o"
    "neubVbxQ6FRUvPRA5h5fiJXXsrZRLKLLZdLJRlwp9z2Lf468NPF8f3P63FyBFPBhbMNjVJ"
    "8CHpIZESXIjezpgpB12bLHOozVcT1jdVxhrBIHGA1rA6ya09dU8hYxsl0kry25vUYCYSIr"
    "Wwc2JCSXBa2jhXaSjzy86LW9rR8dx6+VTy8GYCtEbcRbh/Z8VU97vqrQnnncVGeZ+trsFc"
    "FOluk+lN/tjAQNyYLysy63NsPIDF2FpEW7YHd+ydiuMw6dL8vtcSP8eP5/Pw/ZHWnsjbK1"
    "jFL38ObMaqO41o0UdDbUj2vNSA8DrDMhgFof6gIFZLB6lOXsq5/Uff3mmY/vjBIVNgKQp1"
    "CY7l3kKcTHN35OXhumW5fkLNw9j3SKJx3VF086qhRPwisOUuixdlVPysIQI9XnGKm8n8Io"
    "mjcnZ2FkiU0qhiyMr0XTcrdrpeeiJGi531reuGCNtZyXBC33WctTjz1l4VaIg777rG+XLp"
    "YieqjdLl2UBU33WdNiFXZCgpmZE7QkZp3HuXsGJ93uJkb+z6KUdTB3T7YvQ/rgCScQVpQb"
    "bCSBS5JQTcKkmgQH5e7RWaxNS0oU5KCuRMvKBpt4WDP0i3KA/hPRXxAOoFGdQoUoLPHbl3"
    "gc3vMt0XCy56Vgqreb6nE5sYXC29eIfE7KomiXfSd+UddZktAlgcIi29I7oihqkQ66iLtN"
    "6j9K35zxAUYhbBG8e57iKZjctGytiEwW9NBWD7IGkshmFkeTliWUiuLAAfWZA5qF9F+Eaw"
    "eH3mxW1XZDkElZ8EnBJsPR8E6iSqI5vyhq/ZkvfhXRPRau+E78z6rlz12FIjXMiKfLy1gY"
    "1nOsw4bWk6FlCy6lfbxA1XJFhzBKJcGSazfHxabbBv+iHKD/pFKkIlWhhQ5U0qCJlowGDu"
    "8lAWeuhooo6KCdDh5w1Ab/ghhg33IfoBH2W20ERUHAvx3+hbIURiGveUEwr/tsXkMJwlG3"
    "2bcuadkEtSQKoeK9fm+K1XwM3dpPa5jQN7UeZnMq1GfSx78gBix8W/RzZbMM+JFMCJBviz"
    "yUO+2NKqDc6eFMw02ZPQOrcCMDq0973IU3rQX0OTFAvzUZVSg8acBGFeQAfxP8RRVOKLJ8"
    "8CLLid3UAcxvsjtZinC50ixUsN5TBeuyhdQBppfJbYa1POtCmrMINSCNbfcOQH27uZGdsB"
    "ZIDg1gk/NBB8h+zu5kJ7TFo5QGtsp6uca43sZ3sRPTzDDTwlMdCNgC0vRGtqKas7n61XKB"
    "Lvg1caHaaiG5NG5ssZAbtLWzwg0V+UscUITZPZkiOsvaIIzR2ovmsv+B780IeoaX3ovF9N"
    "tqM4XWd1H0T/h9M3ckVOXOALleVL/L1gVJ3VD1Vbok0lggX5ZeSFhNt4EHL4xW2Jc1uKGv"
    "wEAszzGq7ysg/1tRVkNZw2S8jeGfO8iGb9NxdN+dRvcGcPdJkiHhP5MpPOT10fw5kX4UjR"
    "SPtaZoZF25yHp91BaKhLQKA9yXIeU4LEyWmpyIdenYO2mlAQXxdxzzlD9cGkzkkph9hZaP"
    "dBpnHNU3zjiqNM6ABrdtVu7BxZaJhkltahZmYhBz22f9xmendjWji6Kg5z7rmf+0mRcu2p"
    "YTLsiCpvus6Rz7ZqjnoiRszL1Wc0q2lijSxk45iQj0btEv2Ac5KaMu7TNIVYBUha8YfUhV"
    "gFSFr14VRSeyQbZCQQ5eBchXGBbuK9Zi480JAfIQKw+x8hYjbBwrD3Hdncd1J4eMruYr/w"
    "E32R3tBLh4LtPAWOxpHQD8C7M5bj638UM6wuHSESBk/ukh84eK7JbV/2g4UsZ2pxfHzdHd"
    "+WFb47vP0dJf3SEaIkbdexLJ0OwAXX6+uUwCs6M5SUO1v2FIFIBGIVnSUA71omqwdze3VE"
    "R+/5bfGIPVYsI/VkRrr72QOOnlUrQ4BG8PwxQao4bg7Vi1FXU1N0rIpGziwbpokpB/XwxB"
    "LYlaZO53Aey9Fxi1DErHWxeY2n2Ogbh93HtG0bCmdrqWpCyarh1W4BP7sGimZJzFoRDd40"
    "w+/3z+7ur84upyP1N6F1kdCXxtah8WRCHYqc9RMBBP8DV6tAH6kZqQB5c2OJh6pxJwMPUF"
    "4Z47mIYK63YP06EY0FUQkRr+M740bmY/s0Ea3GdMXaBojiNEA/8RhR4j7DVahtQljP8TRf"
    "ieIC9CXoAmPnXvmYrvbHub7dUtavnKw1Yw2M5Y7nK/3Am3UM83PmB/pcC6uX9JIgK9M55w"
    "OjnMEpS4ExUrUOZorF+AMq+mlu+FhIwGaD2niT9EubzUjFJ6SBQnErLAnl/xhCiHpqsE/y"
    "suj1MdIjuA8p/Ff2ZCNzQMLubNioHggBnGy9i0IEL1nFySul6WelOaeiVPPX5hDQDeCFhY"
    "BeD0RKumxUlDTYuTMsDx8qVYb5pS0TIhSEbTT0bjiLBWnHZBEBjtPjPa1SOBiaKr0qDtPm"
    "sb0ktHnaaXQlGaWqj5D5xeB/5j8kIP5C1K1p7mVHhwhNS+WuAI6Y9KuneEHJLU+Tmkq+Wo"
    "ltmJL4+30zvO3WakDsnMnzVFUkTEt8a3UPPI9SN1yR5xC+eePOrxPflyyMDMDGPtGgMzcz"
    "BmZvN2GWKcyliI85kWzmcNOJ9VcQYbYwQ2BtgYYGMMeJ8GG+PrtTHeE5kS02xpJIO07Q1n"
    "kQlsNTuuA5LYDyLmhPK/5D2qVkfTQKXREX+XGP8sNbVqbpSu7dW0SKZPf0NYemEtHKywWt"
    "9WoMMEQ+dfJH3081IAPkSiD1MVcDjqRST6hsd8Isgl/tRSjPNLby8LnAwVWJ0KJ4c5018u"
    "PFkp6CdcV5ajNKLxNE+Ssc4Mm1ToEPTKFMUyaEZDWT9jitl8QvkP/IahN9dHCAdT9OH6C4"
    "o8nzD07O3NX54fKzoxPvluuo6INJn9AfseV1hIF1CMY6CbdZMN0f8aB4PLRChkHqTvTgVi"
    "wdvWJh/kpJo42wFC3gCx4FzLZSI8N6ROiwSOkiCc7lsbWoyuQtfIKZlJWFcIZSdOSTBlwZ"
    "Qdgkps4fkvH7wpEYpSWQPptWY7ID9Ki8pfEMb4tyk0Tkd4QlcR/5vLBwzLE+kY3ZMl/4yJ"
    "ZFOXf7fX/HpS7RR5TJ712WoR19ljKP0iarfAPh6qNCeKSd+x73nq3YkGxlU/Q7GW60Eimc"
    "DdoGMqyJzzdnXmSqIWFe76OurM7c0Ge6VxvHpVe7h6VT5a5RY5JyQzE5AVotYdZ090TrMn"
    "9YfZk8pZlpE/nIBWcW7osJIKWLQodBb41aJDqq2BXgMJ7NJKwQqJS7yHlqUCC6Kg6F4rms"
    "5mvheYZirnpPaYqrz5ZLC5yomJYWQiZDJAm7TmCIUzSlFq9pZ8qUF9I2DFEbZpxbr8221h"
    "dqeHp2fvz//2bWHBurr+8HM6PDf531xdX5TgXuJHn2KFyVAPeE4EIG8BORR9hXgvUAU00w"
    "QnRc9fid3G20Hl1x1WfoU+eLvpg3coLxur8bCxrd41pulZu50TtMRx26nMwyXLuCaFFmVC"
    "jItDWct1JoPhRGhchENvNuP/jiLszlFElY2wur+9hrespvGVMkYvadTxe031Rom8vMi4zV"
    "z5MP6Wh0nwgUi+7msHQFutTr1yUItht2FPy9XE91wO4NQI5pKYdfWwu29MBL22duSdM2+x"
    "dZDOWtc//cSXt8H21Yoxc5gXqMJQm71lZVlwl/XaXZaoy7x6TFXQmsL9na1WJAxpaLzdFq"
    "Wsi4A51TnYnNafa06rxb8lYF4wU0TBbIM5lbIO5qPTU50D5OlpQxXwUygytdsiU+DiAhcX"
    "qCJecTO+zMC/lQkB9K2hz1hJI/ALYhYZq+Bb7I9KdutbFMtHBxjfeEPOC97u8coWWfDXdo"
    "qssb82XnI7wPZ2c6NhLdG6yBb2pl45af9C/am6zmFyZdzkqJ1nY3R65cXNNGP/qRBlqUuV"
    "fYMYde9JxF7LBEOfYEYQCfiI9ZwEIiuRRXTJUMinx5prROmt3ckTntDhs9+uUytOLuMGd6"
    "hU8dRZBZGqF9uWlkYlWaCNe0cbVw6th1pAV6H/eEsj7KtX0ezylqVUDOTrTDpy64J6yafb"
    "3SNa8J0kJFMZdrKgAXlEE8/3+QdJMVhxYyTbGhN0+fnmUtaCUtSVevrtlLEtuT7VQlT811"
    "2FfJV1NTtcSKlyDEv8IaSJ93LhTfVssuCmMrDQ9m6hLfg25CLhLNZzsxesKGeNa27PzFhI"
    "HkjAV9iFF1DFG9akgIoo6KCdDjabVwX+et9eXsbC4LBjDc/ecX3RvGoFARnSrAir2ZZYoo"
    "qrGe7E7tavxx/oKCDd6tfbyFmD654XjNwB2GC/zITAkwT+1OGrAvyp4NHro0rAo3d4bM08"
    "emly2BMxTbPQLMU0d4Dolb/pXeCK2pHRSMGVbq6Nm4hSLz9qK0l6Qxckmgt/jvQJMf7nhE"
    "4f0RwzkZXnU3ov2Mxn7z/cPn+pYEVbyG/3GDWl8o2LPX0l75nleMq/U93KPw7ZpKsbRxTk"
    "8EE1/v1U44+8yDeKfd8IWAjvTlL68t+sgnN9caKSmAXR7/suTzSUTLSPlx92toDvOA0tJE"
    "sain15YkT+lsQsXEm6hxraXbdaWIbmTeS3on7bKqgF0Q4U3c/QQiv0DHlao05rQnNz8C4g"
    "5nxqSRCSJFo7gQ+XKQf4i/X9UH2vAf0fD+TRBOTVXghwaEIN1K8R/xVrsQHkhAB58CcPzp"
    "8s5m8HGP/CtPIYezbbdaHNveQakKY2EcC6BdaS8agB7XTT9f6JwL7d3MhOaAt2SU+TmgcK"
    "rXFO837DSwaK6vboEijr/bSQqP6W9U6jdN7QxWJLIE86ZKwTz8NByUZrZJOHZIHDe0QDhA"
    "OU3kSVFF4/UCdSZ/P1oDtt7azuR+gMtEq00nkUkS8KxdbHkqTjrXC07zuMpLTaGSxlRUEg"
    "FoHjHb4qgGMEjrGHL8NuOcZ8fP0Tcc4H9FuKcWnfAw53XxzuYYzfKxJF6nJpyZVxk6nrZ2"
    "M0DNx4dJx34jHEIs/3Rc7JhCDGZ9wY0bQVFV35UxTQiF96LQvzyI/XmMmBQjgQqSqBaF7F"
    "7VyispJ3/DQdUzvgJ3cH86+xWEab5JcZ9vxcLoxiTYsopL4MZY8fN9jvkVG9/GjPdfL3l5"
    "dxeqKTl3F60lAp/6RSU2M1+SdxFXt6Q35AJmIjyrvIfgGqYp8NuSFH4Gug/5LzgEk1oLyI"
    "NVVrOoseL5+yDF8ehTgkX/T5BcoO0IaaLgiCjvus42VIOcYLk+NdTsSCdNtyTy+9pl5NXb"
    "0qhzvg5YEdHoJKumeHD0O1faCRN/NcnPz+CuFWuD5uot2C8sit5Nu1ZLVk1RfqTwUNJngu"
    "QUpWqbMtY3WIrxzbeZD4EiCzOiezRLldI7plI2AFGbDrSi7AZ5UgPtMhDc/qOcOzCmWoJr"
    "MaCFmbyKw9nCchXM1KUywkuF09Cwym9hD0C2bg1x2e9fVCDxZ4L+Kz9hs/NFRs+xpAlGct"
    "Pq0kxI3Mhhwz1mU3nDAdvpXi+HXuuXMkrU6GsOQr0BqLPyKK5gSHiM7GsgvYLKQLtJbDRa"
    "Vmhp5df/r5+YmiWG5H92xZQDe2oGWUUKp9oFIGsreMgUo5FJUyeXTIAqtaZF5Q6hMcqEHO"
    "i5VwnnC5XQGdvir7tVIurq+vCgbKxbtyhMov7y8uPz17KYHng7yo5tAK9kNv7IeD9CTpmW"
    "kOlttXAD1YbmC5DQZbs/I9++2w07PFW7uaxNYGO4cxhq/d5fI9YQzfKe3g/OVxkwlM+UBn"
    "kRupkV0zC/nDEGbIy+Wu0BCFxCXeA5mO+SduSLjtGpIF5R/EPV6Ovn2N7skyQjM+FvMxEZ"
    "LkfMUW3skTdCzjYsWbNG8G6lb01r4FR6CVjqKpx1909bGqnrooCNlIX+iwF/qtgrExwPgA"
    "6O4p6nVfISCQz7SbfKbD1ZTvG/RQeOUrVAWQFL0gKQ5RW3SoCGsVFz2QaZ2f4yrbuvQONB"
    "jX5ZEaxnVEAhxEPwpXcPgYB8fz2xI0IaIuhHQHky/8Hv6jCJZXGc8t7rDdOAZv8DC2gnGD"
    "tSz/a3DgT8dbcSbdQw0DbuFyI9iok2ROxDqjaieh3/yJEV+7HNO5XJazDu2dzGi2WooOnM"
    "6SY2UEd0XQOrxP9SZ3w9yuA7smpGQ72HVBJcMHeyeFfdxVGJLANepIm5excFvsmGMUVLrz"
    "L8OloyBkIcbdc40PmO9rq8VEZXrW41yUsm7J6H59FoAJMJzJsopzrb1TkoKiOmXuMMKhN5"
    "sZs4YFMQgna8vcCojuHp1ozs2QOeU3WaznZoqou8Memw9/J/5nlVokkNh1Fl5AFat6kz4q"
    "ovByPEkL0/ZamIIWOtACtEDvdL+F4o/1UItU8uvAf0xevYHE1CSrRCWkpuIWPIw/5WNIZ5"
    "5P3hNpaygcKsUB4yaPyjIe6iyysVoVieI2gWN0F9LVcoweyNzjOpCFufFdXIUbo+TmSHw9"
    "pq5W1PI+Cv/Kb6WW6skPE5l3IuhQPqDmWvLUmqv8iyiuVGIdcxf5pXt+DaIce+q3kcqp4F"
    "9v2afjLSRPXmkY9a9qbfpXZZO+8ArqT+/imwsHu5YHu/wapw9+YWUE7CFia+iqKO7E+loo"
    "yoECWisgOzGZ0I93sAY92bDPn2P1sS+dfwF/CBUdWqhosnZ3APO56xLGPmb3sxTn4m6nAX"
    "F8SO8A4bebGw1rUdFFtmDNaAArD+Cd4fpzejc7wc1bKxrYJltbB+h+zu5kJ7LFU4AGtvzI"
    "1gGut/Fd7MQ0O9X2KiI/2d0++tglo3oCOb4+1uGPl5uhWvTxek59IsutyWaOokr95eeby3"
    "GZ8XWpcD29RoGIvUc4kKMQnYlkdC6ctIiMknEiwR3H91azzft5rJKcztfqKRHM5IGpLjUx"
    "zMAs95NZzqnSIOAjp3+wvYB/G7oqgH+DYnJfEfLAAAEDNEicjRkgKHDWSYGzQrgwP/t1AO"
    "llchs7Ic0dkPtoRt+KAL8wVmidKZ2NGeuY0zJnZ7YZv9WmfosfmbBPub2J1oTco7UXzYW1"
    "GuEwklXOuRFLgukYeYEcJGbpNwz9S5ny/uS76dSGA2u2F6eXcYM1O+XzoIr/zQL7fn0oTy"
    "Jj0/H9+Oj7sw3w4o8mqG/en19dKc7k4t1hInx9pdpEm0GtCAO65aybaVtsS6KALPAqvVqe"
    "gVcB634IKgHrvl84a1n3h7GbPhFRXuMT4XiyaKQwmooDxk0WUyiHOmFurEZRsFgq9uOJet"
    "iY3ZOpqHL9I1onvj02p2sWd4gSJs4cs7mwibyIId8L7sdJyyiPoTtKp0mFbP6Zyve4jwca"
    "NvfO5Z7FTsgvSy8kzIGm38PZm8YNthvkuOywT9USC2omIqHCPP7rzfWHmnNYQaqc7um5Ef"
    "oPf9PZzs5jufdjsvL8yOPvgnjszt6EBtgFSuLO9WWLyxWKx8UUTnGDctlisUw6Yt00mfgF"
    "oW5m/2Gpox0Xx4F05zbzvU/pzSkmjS0DcucBQzUXJUHNvVYz0Du9oXciek/MdZCXAvBbgw"
    "9dAIFV66NKdsuqQRdAHWzNugDKBbkjUG/Te1mKbH7z6hVDeSO74Y0U1GRyZdzESbJsjAYX"
    "eU8e42ALjyFPTAuuVnF1jKYcrABRPk3Qek7iUAtB+EwwI4IHXOCpkmzs4I5PaGBw2Kr4Pb"
    "K9u+Kd6km+B+yvjLDeCFhI87080ilmw0fVAi6vKQ4nB1qD4r7t1RUoCZ9sWH/SERqrj0zc"
    "igO8khYyikpd9cOUuU6Kw4j8DdWUpqzoLDgdBnJ0b1qPoCEKNESRiO5smu++IYo4KkWrKX"
    "EWnhvSKtS1605V0KI8ms6qpYqWWS3xrUoCwAoaEXpEVFeK7t1gdEkC/nxnTldmXuCKYD8c"
    "weJ51jiCkxL6y9Bza9cZjRL8JXlrWk3sO251NfE9V6EBSn2Cg5pgiY1QCfYJl9oV7ptP9v"
    "sOXFxfXxXegYt35SbNv7y/uOTGq3wh+KDYNITa7lDbHWq7j4284nW13cEp3su9A5oZgWu2"
    "py/Ebl2z8QzuAOXbzY2GNeO1fYj5V71fTsQIRyvGje7gTk3k56+PGwl9OdJxs6FaVdaSpI"
    "O4bpm8xRjdk2UkcwdEabMfpQNQOv/EoAfs8cng8dPlIxKVzZA4mqBnHy5vn59+q66o1v0j"
    "lB6FYnf7+Ew19e5ExkfVqZArF3CQbAZILtfxFfAvFRA3omFtq83mvF2VvDUWekcZ5/x1NG"
    "EBMwkLKcCXZzre4bLVkXMOn1W8McZGobXG4ECMP62Q6JC4xHtoZfSXREHRvVa0j1XVIhpZ"
    "yVQEOEkDTpKEId+lXX6sNdmMilIW+q61XNcG7bRjwLxgpnB2bIM5lbIO5qPTU50wjNPT+j"
    "AMca1MsgdTqk4XaAi9ywsBzgY4t1s/lMLW4d79MpKY1dV9sal/30YGqO7WVHeR49AHvygH"
    "CmitACjefijkweEGLp8hqGS3Lp9kIe8A5jfZnSxFuLjpQaFluwstix5RCgda0jqq3m+WdK"
    "ja7i37VdbgYmgZEkYCrlYk+wEls+xH9Omnd2+Ry3/HGPGnIZm3KDoIpf3qvWnVPdbRPXUz"
    "bFbe1Lknjwp/WKEf3WZYtfF94VJdDs9Y+sHqhhSjnhoGpuWmtj0zc0lsG1n4lTU/DHKMhn"
    "EgGTf4DVdmtMtq34TL3hxaxzoOreN6h9ZxxaGVvidm8KYiALEGxFCWb4cO2f6nH+6JFXyp"
    "lRj3siEx7mU1MW4Y8QSj8ze37z5f7gnnzqdwj8qu9dOGscLzzGFnrQIMCoKg4z7rmBEm8m"
    "qYw1eMqpq39PsoyVqTmNNFXJuPWeSs2r0/ZVl4hfr8CnFFKc4bWyry7bn7kF2pmpA+OIL0"
    "QUgffFr6YIGJNAiiyIuBLxl8yYNXRZGF19dCUQ5eBfDlD86XHy/mHaD8dnOjYc14XXgLu5"
    "4GsMna0AGyn7M72QltcRntmUNfJiUrffppunKTW38zZqtn/6Oo4cPG6PP5LfIC119NyfRH"
    "xFUZIVneR1TIRQvP9/n4aL5pe+yuwpAE7uMY4QVdceDjYQENpayiRuYuH2RSZbMmCEAxOi"
    "QLmiUrZRU6wUPe/21+3OAh778bbG8+xp1U4UxfWROM8zIW4nys4yevd5NXvGBx/TVZec1Z"
    "8uPB/VrR00ujglvlDkAMtqzDIwpEZmiK4oVmCqm5AeijZbJIXP1AbOYzIoDlBwYzhdTdAT"
    "TSssohDu9FXc+nvCT19wAS5Kl6mYXxLF9FKqfSVpWUxa15TTpzdqRIuXjZZj1SisO0b53M"
    "5pMFEd+gooT60sR5GahKXPA2dVGVuGhvm3gDi5IQtNDnoIUNB1PRcbMFbnEY9ZmWFX7WYI"
    "WfVa1wCFXodPeGUIV6qO0NVQBnOThrh6CS7p21h/F7/RLc81cxSPOzFf6v0ohxkx9sFY91"
    "conjOi3fRFqGOGVHIkF1jRmKVmEg0lPX+BFNiItXjKCATuj0EYXkjh/BScgve1Fcp/X429"
    "fScyXO5iK/dUJXfFIoEmB3+qTtDSp/i6N9GSGBc5A6sODa6ty15U25fepFRofrvIx1PUZP"
    "dHpentS3vDx5NdQec/uzXjrvHSUbSvMNIlCctRtSbQtS1uUs7qZhYhSRxVLFgtWu7nkRMB"
    "PLZuLMC3N7agXVZkuxImyhsTgQ41CLyiqcnwx1XZYFVfdO1RXr80A2EauxhNhW+4fpGz1L"
    "EjJ+hF7PKVrT8F6G2QnbQrSvwP5rhPnx+vkCez63S0SnUW6rUEQDgsRDxgjL/6af5c1MZb"
    "fsnT5Mx/SpbcFdUz1HHi7kywl2kgV2EoQA7vZcScTLawLwRsA6C/ToVMc+4qMaKj+rLSSJ"
    "kamBlApZOJO7rzayxIzxDWrqzDFTBFjWQ10RbAV3z7zQe6hozg8p3oNp04lMaI9tJ9IFZb"
    "BdJ7zgwWvn0CxKQrRF3+yWvJb/Sb2glZILgqDjPusYIj1GEOkBkR4Q6TFgYx0iPb62SA9u"
    "jN6Kkt6jGmozvjjexm860WacTmgHnyrPPVlGHAfo/OO7uKz4a0T5ooa8iCFhsIlYCtGkVx"
    "myYX4HHT5S/pRc6W/JQ+ZKVgLrOJCFbNzAOkJxYyhuvAdod1HcWC5yxjRYUco6arf7yBew"
    "PbYdfPpua+gHDvSnRCuoeoelrPtTsBzUvMum6A98r2uXu5iXBKa1z1oGkqg3+ds5g1lfBT"
    "khgB74uWHwc+VZ3wHGaeigpdjmXvNecZ5pRU0F45krtlnPd+Zqe+qQncnwMZJZcGgS05Nx"
    "HllYG5upKaVbcjEvqNN/sTr+qa0Um29vICstrzjYxPCp1e8KdO4w9r1xA52bn0smrFhZzk"
    "J690gvprQhpLTMjKle3DaAW1xGpHvQIRxvb+F40PLMfvqgeoAwJn4L0qDtPmsbwvJGEJYH"
    "YXnQK2poFg/w3T1RBZCuvSBdoVeRJrw6vYoOw7yek9Bz5yMF8ZpcGTfxrjgbs412rcd0ex"
    "SoESf4ZEIwUWB/Q606OT/Ws3e1x/N6Hqn+fG4FfbSThE7+UhkgnAy3EN2dRGXyJ0bKKln1"
    "NcxzIvsvYX4Y5qCzYuUHLQjz5/8D+IeRng=="
>>>>>>>> e64d707 (List drivers and vehicles together; filter tags and change many at once; name a session's vehicle):migrations/sqlite/models/0_20261124151740_init.py
)
