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
    "hU61Hgj6CQ1dGH/WHc4CeAdAM70w1c9Y5fb7hnEja6Ji50PBMX9Y6Ji7LVztaTfxBX8fLU"
    "I5wTOR7Eo4O5OQ8McLiO3NDMh5kTsXAOQxaH9VkcwGL0hsXInV71VZATAgYDGIzBMRhi/n"
    "aA8S/M5lDK3EveK+4ijWBXEBe54PZ61iIXS7+fsbhGfBLInTgSPMPU48OQF6DwkVB0+/bz"
    "5yo5oSdiEhepiIlkXkSaIiLDwPcCklyO/z2OnZaxUiH2cSA7xriB04DYx8PGPobuasVnEQ"
    "kiLzIKDqgIWoj4xUsNwC9e1uItLhXhTgEzDTcty3UD9mk50wLUf9YpvvLn+uIrf64UX1lh"
    "xjYh34nnmM1NsK4I2hf2cnZ5qbOUXF7WLyXiWinSbrr0IhF0IepUhevISYFUbLaNEXdN94"
    "HIO4PIO0ZcSgR+kdELUBLrZPr3aKk5AIFM3DUVq3OSrSSiFquA3y2x79eeMevucTze54fD"
    "HiTPz3682h0dxR9Nh8W7j9cfPlQn9IwS4jySwHRJKcjBEmKwhEz80F0Y17rKSQHaJsHq1J"
    "17j60iHkuiHfh0e3aCscmlS8mDJ36bqWO3LHdE36NI3V0lxR8Pv0e/0DEHXtSbAy8q5oBY"
    "/VUZCPVgZxLWuXgvdZiEy3oi4bLCI0huygTdnQCAuxdcRqiHfSdYLycqUr/pJF8SBLD3gj"
    "3z6HKDqTgv1iRz1OOtkgXI90Luua6Kkm+gw1IB68A90+N4GyjeCrhL5hlhm4wHaPdCuyQR"
    "oTFCJjtfQco+mPWoxQZmUQ1z602wRhyA3wu89PG02AbLctZBreMXqncLVbxC4t6rcMNn6a"
    "YKcy1jWJKyKEqpswTSf649ujAKiswk+hETKZ5nT0zkLkrDgEvMhIBKNKASySp0FV6fxiLK"
    "qYg1PocTVFpoEWpaELNoGT8y+vxLBMRtWS+gJAv0eZ/pcx+ziB/oSdBC02VZ0HSfNc33+H"
    "YvdEEQdNxnHbvCWeywBdk4iqN6fbuTkphFG2dn9k8Spe2I/64V4DZ4DiqSx/Q1fr1+/+H6"
    "zYeb41jz3Tsbi+i1WL6UN4BlrM/LWKoyQmlIuSqnRqSwWto64qx73xGUXOt0x4CSa/VQQ8"
    "k1SFY+OIuRZr0ZqSAnBNBDtvLwspXFBO4A47vkNpZim3vN+5euzH/gHWEs/unqtOXckPHe"
    "9GU+2GG50XvzmG8DwlHDAYvLH4lGLThp5EJfIexv8JbFpdS8iCHyKHLqXIL4LsnQeoWisJ"
    "rn3M0tlXnQxRZeuYfUdIhRvFfCNxgH5E4Iv5icvBozph9C8cvyEnVjA0KmzKH8N5FNPCg3"
    "+4rSub5ZxQuFTkXFS49k7vGFWHktaxvFonC1SjrZiCvlvmfxz5GXJp7v706fuyuQAj6MbX"
    "iM6lPAKZkRUYLcyJ4uCFmXLXuuw1id1zNW5xXGKnGAhbQ2wKo5fU0lbxEj20Xy2orbayQQ"
    "JrKydWBDQnJZ0Dpa6CD5yMOLXjva+tFx/Fr59GIAtkLURrx1aM+X9bTnywrtmcdNdZapr8"
    "1eEexkme5D+d3OSFBKliE/63Jrk0Zm6CokLdoFu/NLxnadceh8We6IG+Hn6//+ecjuSGNv"
    "lK1llLqHN2dWG8W17qSgs6F+XGtGehhgnQkB1PpQFyggg9WjLGdf/aTu6zfPfPxglKiwE4"
    "A8hcJ07yJPIT6+8XPyxjDduiRn4e55plM86ay+eNJZpXgSXnOQqMfaVT0pC0OMVJ9jpPJ+"
    "CqNo3pychZElNqkYsjC+FU3L3a6VnouSoOV+a3nngjXWcl4StNxnLU899pSFWyEO+u6zvt"
    "1wuRLRQ+126aIsaLrPmharsEMJZmZO0JKYdR7n7hmcdLubGPk/i1LWwdw92b6i4aMnnEBY"
    "UW6wkQQuSUI1CZNqEhyUh62z3JiWlCjIQV2JlpUNdvGwZugX5QD9J6K/JBxAozqFClFY4v"
    "cv8Zgu+JZoONnzUjDV2031uJzYUuHta0Q+J2VRtMuxE79C11kR6pJAYZHt6R1RFLVIB13E"
    "3Sb1H6VvzvgAoxC2CN4jT/EUTG5atlZEJgt6aKsHWQNJZDOLo0nLEkpFceCA+swBzWj4B+"
    "HawdSbzarabggyKQs+KdhkOBo+SFRJNOcXRa0/88WvInrEwhU/iP9Ztfy5aypSw4x4uryM"
    "hWE95zpsaD0ZWrbgUtrHC1QtV3QIo1QSLLl2c1xsum3wL8oB+k8qRSpSFVroQCUNmmjJaG"
    "C6kAScuRoqoqCDdjp4xFEb/AtigH3LfSCMsN9qIygKAv7t8C+UpTAKec0LgnndZ/MaShCO"
    "us2+dUnLJqglUQgV7/V7U6zmY+jWflrDhL6p9TSbU6E+kz7+BTFg4duinyubZcCPZEKAfF"
    "vkodxpb1QB5U5PZxruyuwZWIU7GVh92uMuvGktoM+JAfqtyahC4UkDNqogB/ib4C+qcEKR"
    "5ZMXWU7spg5gfpvdyVKEy5VmoYL1kSpYly2kDjC9SW4zrOVZF9KcRagBaWy7dwDqu92N7I"
    "S1QHJoAJucDzpA9mt2JzuhLR6lNLBV1ss1xvU+voudmGaGmRae6kDAFpCmN7IV1ZzN1a+W"
    "C+GSXxMXqq0WkkvjxhYLuUF7OyvchSJ/iQOKMFuQKQpnWRuEMdp40Vz2P/C9GUHP8Mr7fj"
    "n9rtpMofVdFP0T/r6bOxKqcmeAXC+qv8vWBUndUPXVcEWksUB+X3mUsJpuA48ejdbYlzW4"
    "oa/AQCzPMarvKyD/W1FWQ1nDZLyN4Z8HyIZv03H02J1GjwZw90mSlPCfyRQe8vpo/pxIP4"
    "pGisdaUzSyrlxkvT5qC0VCWoUB7isachyWJktNTsS6dOyDtNKAgvgHjnnKHy4NJnJJzL5C"
    "y2c6jTPO6htnnFUaZ0CD2zYr9+Biy0TDpDY1CzMxiLnts37js1O7mtFFUdBzn/XMf9rMo8"
    "u25YQLsqDpPms6x74Z6rkoCRtzr9Wckq0lirSxU04iAr1b9Av2QU7KqEv7DFIVIFXhG0Yf"
    "UhUgVeGbV0XRiWyQrVCQg1cB8hWGhfuatdh4c0KAPMTKQ6y8xQgbx8pDXHfncd3JIaOr+c"
    "p/wF12RzsBLp7LNDAWe1oHAP/CbI6bz238kI5wunQECJl/esj8qSK7ZfW/kI6Usd3pxXFz"
    "dHd+2N747mu08tcPKKSIhe6CRDI0O0A3X+9uksDsaE7SUO0/MSQKQCNKViGVQ72oGuzdzS"
    "0Vkd+/5TfGYL2c8I8V0dobjxInvVyKFofg7WGYQmPUELwdq7airuZGCZmUTTxYF00S8u+L"
    "IaglUYvM/S6AXXiBUcugdLx1gand5xiI28e9ZxQNa2qna0nKounaYQU+sQ+LZkrGWRwK0S"
    "PO5Ouv1+8/XL/5cHOcKX2IrI4Evja1DwuiEOzU5ygYiCf4Fj3aAP1ITciDSxscTL1TCTiY"
    "+oJwzx1MQ4V1v4fpVAzoOohIDf8ZXxo3s5/ZIA3uM6YuUDTHEQoDf4uoxwh7jVY0dAnj/0"
    "QRXhDkRcgL0MQP3QVT8Z1tb7O/ukUtX3naCgb7GctD7pcH4Rbq+cZH7K8VWDf3L0lEoHfG"
    "E04np1mCEneiYgXKHI31C1Dm1dTyvRDKwgBt5mHiD1EuLzWjlB4SxYmELLHnVzwhyqHpKs"
    "H/isvjVIfIDqD8Z/GfmdANDYOLebNiIDhghvEyNi2IUD0nl6Sul6XelKZeyVOPX1gDgHcC"
    "FlYBuLzQqmlx0VDT4qIMcLx8KdabplS0TAiS0fST0TgirBWnXRAERrvPjHb1SGCi6Ko0aL"
    "vP2ob00lGn6aVQlKYWav4Dp7eBv01e6IG8Rcna05wKD46Q2lcLHCH9UUn3jpBTkjo/03C9"
    "GtUyO/Hl8X56x3nYjdQhmfmzpkiKiPjW+BZqHrl+pC7ZI27hLMhWj+/Jl0MGZmYYa9cYmJ"
    "mTMTO7t8sQ41TGQpyvtHC+asD5qooz2BgjsDHAxgAbY8D7NNgY366N8ZHIlJhmSyMZpG1v"
    "OMtMYK/ZcRuQxH4QMSch/0veo2p1NA1UGh3xd4nxz1JTq+ZG6dpRTYtk+vQ3hKUX1sLJCq"
    "v1bQU6TTB0/kXSRz8vBeBDJPowVQGHo15Eou94zCeCXOJPLcU4v/T2ssDJUIHVqXBymjP9"
    "zdKTlYJ+wnVlOUojGk/zJBnrzLBJhQ5Br0xRLINmIZX1M6aYzSch/4F/Yujt7RnCwRR9uv"
    "0dRZ5PGHr27u4vz88VnRiffDddR0SazP6IfY8rjIZLKMYx0M26yYbof42DwWUiFDIP0nen"
    "ArHgbWuTD3JSTZztACFvgFhwruUyEZ5LQ6dFAkdJEE73rQ0tFq6pa+SUzCSsK4RyEKckmL"
    "Jgyg5BJbbw/DeP3pQIRamsgfRasx2QH6VF5S8JY/zbFBqnIzwJ1xH/m8sHDMsT6RgtyIp/"
    "xkSyqcu/22t+Pal2ijwmz/psvYzr7DGUfhG1W+AYD1WaE8Wk79j3PPUeRAPjqp+hWMv1JJ"
    "FM4G7QMRVkznm7OnMlUYsKd30bdeaOZoO91Dhevaw9XL0sH61yi5xDycwEZIWodcfZC53T"
    "7EX9YfaicpZl5J9OEFZxbuiwkgpYtCh0FvjVokOqrYFeAwns0krBosQl3mPLUoEFUVB0rx"
    "Udzma+F5hmKuekjpiqvPtksLnKiYlhZCJkMkCbtOYIhTNKUWr2nvxeg/pOwIojbNOKdfPX"
    "+8LsTg9Pzz5e//W7woL14fbTz+nw3OR/++H2TQnuFd76IVaYDPWA50QA8haQQ9FXiPcCVU"
    "AzTXBS9PyVOGy8HVR+PWDlV+iDd5g+eKfysrEaDxvb611jmp61+zlBKxy3nco8XLKMa1Jo"
    "USbEuJjKWq4zGQwnQuMiTL3ZjP87irA7R1GobITV/e01vGU1ja+UMXpJo46/11RvlMjLi4"
    "zbzJUP4295mgQfiOTrvnYAtNXq1CsHtRgOG/a0Wk98z+UATo1gLolZVw+7+8ZE0GvrQN45"
    "8xZbJ+msdfvTT3x5G2xfrRgzh3mBKgy12VtWlgV3Wa/dZYm6zKvHVAWtKdzf2WpFKA2p8X"
    "ZblLIuAuZS52BzWX+uuawW/5aAecFMEQWzD+ZUyjqYzy4vdQ6Ql5cNVcAvocjUYYtMgYsL"
    "XFyginjFzfgyA/9WJgTQt4Y+YyWNwC+IWWSsgm+xPyo5rG9RLB8dYHznDTkveL/HK1tkwV"
    "/bKbLG/tp4ye0A2/vdjYa1ROsiW9ibeuWk/UvoT9V1DpMr4yZH7Twbo9MrL26mGftPhShL"
    "XarsT4iF7oJE7LVMMPQJZgSRgI/YzEkgshJZFK4Yonx6bLhGlN7agzzhCR0+++06teLkMm"
    "5wh0oVT511EKl6se1paVSSBdq4d7Rx5dB6qgV0Tf3tfRhhX72KZpf3LKViIF9n0pF7F9Qb"
    "Pt0etmjJdxJKpjLsZBkGZIsmnu/zD5JisOLGSLY1Jujm692NrAWlqCv19NspY1tyfaqFqP"
    "ivu6Z8lXU1O1xIqXIMS/whpIn3cuFN9Wyy4KYysND2bqEt+DbkIuEsN3OzF6woZ41r7sjM"
    "GCWPJOAr7NILQsUb1qSAiijooJ0OdptXBf56315exsLgsHMNz955fdG8agUBGdKsCKvZl1"
    "iiiqsZ7sTu1q/HH+goIN3r19vJWYPrkReM3AHYYL/MhMCTBP7U4asC/Kng0eujSsCjd3ps"
    "zTx6aXLYEzFNs9AsxTR3gOiVv+l94IrakdFIwZXuro2biFIvP2ovSXoXLkk0F/4c6RNi/M"
    "9JON2iOWYiK88Pw4VgM599/HT//IWCFW0hv99j1JTKNy729JW8Z5bjKf9OdSv/OGWTrm4c"
    "UZDDB9X4j1ONP/Ii3yj2fSdgIbwHSenLf7MKzvXFiUpiFkS/H7s80VAy0T7ffDrYAn7gND"
    "RKViEV+/LEiPwtiVm4knQPNbS7brWwDM2byG8V+m2roBZEO1B0P0MLrdAz5GmNOq0Jzc3B"
    "h4CY86klQUiSaO0EPl2mHOAv1vdT9b0G9F+dyKMJyKu9EODQhBqo3yL+a9ZiA8gJAfLgTx"
    "6cP1nM3w4w/oVp5TH2bLbrQpt7yTUgTW0igHUPrCXjUQPa6a7r/ROBfbe7kZ3QFuySniY1"
    "DxRa45zm44aXDBTV/dElUNb7aSFR/S3rnUbpvA2Xyz2BPOmQsU48DwclG62RTU7JEtMFCg"
    "OEA5TeRJUUXj9QJ1Jn9/WgO23trO5H6Ay0SrTSeRSR3xWKrY8lScdb4Wg/dhhJabUzWMqK"
    "gkAsAsc7fFUAxwgcYw9fhsNyjPn4+ifinA/otxTj0r4HHO6xONzTGL8fSBSpy6UlV8ZNpq"
    "6fjdEwcOPRcd6JxxCLPN8XOScTghifcWMUpq2owrU/RUEY8UuvZWEe+fEGMzlQCAciVSUQ"
    "zau4nUtUVvKBn6Zjagf85O5g/jWWq2iX/DLDnp/LhVGsaVEIqS9D2ePHDfZ7ZFQvPzpynf"
    "zj5WVcXujkZVxeNFTKv6jU1FhP/kFcxZ7ekB+QidiI8iGyX4CqOGZDbsgR+Bbov+Q8YFIN"
    "KC9iTdWazqLHy6csw5dHIQ7JF31+gbIDtKGmC4Kg4z7reEVDjvHS5HiXE7Eg3bbc00uvqV"
    "dTV6/K4Q54eWCHh6CS7tnh01Btn8LIm3kuTn5/hXArXB830W5BeeRe8u1Wslqy6kvoTwUN"
    "JnguQUpWqbM9Y3WIrxzbeZL4EiCzOiezRLldI7plJ2AFGXDoSi7AZ5UgvtIhDa/qOcOrCm"
    "WoJrMaCFmbyKwjnCchXM1KU4wS3K6eBQZTewj6BTPw2w7P+nahBwu8F/FZx40fGiq2fQ0g"
    "yrMWX9YS4kZmQ44Z67IbDk2H76U4fp177hxJq5MhLPkKtMHijyhEc4IpCmdj2QVsRsMl2s"
    "jholIzQ89uv/z8/EJRLLeje7YsoBtb0DJKKNU+UCkD2VvGQKWcikqZbB2yxKoWmW/C0Cc4"
    "UIOcFyvhPOFyhwI6fVWOa6W8ub39UDBQ3rwvR6j88vHNzZdnLyTwfJAX1RxawX7ojf1wkp"
    "4kPTPNwXL7BqAHyw0st8Fga1a+57gddnq2eGtXk9jbYOc0xvCtu1p9JIzhB6UdnL88bjKB"
    "Qz7QWeZGamTXzCh/GMIMebnclZAiSlziPZLpmH/iUsJtV0qWIf8g7vFy9t1rtCCrCM34WM"
    "zHREiS8xVbuPMn/C34W/CrxyfvWl4S85uP27JXIt1GQoEexM34kzjgW0TDDRujpP4N/5gS"
    "FHDLiKJY/9PYECeYm+DunLgL2dLG4zdwQ6ZfHqNYXweqY/TWiga7ozen3xNWjwYFiE/A9W"
    "6la3bq8a1VbcjUk4UFIRsJQx2+UL85NzYGGJ8A3SPFmR8r6AoyCA+SQRjhB26WOMaYF8Va"
    "Qd9PQ/JoyDPvD4XV3sC5/qGy3b/RZL4Km3ci4z1P9ams9xIV2GC+l0dqmO8RCXAQvRLOZr"
    "qNw+/5bQmaEFF5Qjqcye/8Hv5WhOOrzPMWd9hvEIO/eSjWQL2lLP9rcMBJx1uxBx+hSgI/"
    "0fNDv1GvypyIdYfIgwSX8ydGfO1yTOdyWc46tA8yo9l6JXp8OiuOlRHcFUHr8L7Um9wNc7"
    "sO7Jqglf1g14WtDB/sg5QOcteUksA16nmbl7FwW+yYUxHUofOH4dJRELIQ4+65lUfM97X1"
    "cqJywtfjXJSybsnofn0WgAkwnMnKwMQvSYGlX/ZZRJh6s5mxz6ggBgFrbT1GAqKHrRPNuR"
    "kyD/lNlpu5mSLq7nDE9sY/iP9ZpRYJJHadpReEilW9SR8VUXg5nqSFaXstTEELHWgBmqx3"
    "ut9Cecl6qEWy+m3gb5NXbyAxBMkqUQkh6Ik/5TMNZ55PPhJpaygcKsUB4yaPyioe6iyzsV"
    "o1j+JGhGP0QMP1aoweydzjOpClv/FDXOcbo+TmSHw9pq6H1PI+Cv/Kb6Wm7ckPE7l9ItFP"
    "PqDmWvLUmqv8iyiuVOIbcxf5pQW/BhGOPfXbSOVU8K+37NPxFpInLzWM+pe1Nv3LsklfeA"
    "X1p3fxzYWDXcuDXX6N0we/sDIC9tCMa+iqKO7E+looyoECWisgOzGZ0I8PsAY92bDPn2P1"
    "sS+dfwF/yJgdWsZssnZ3APO16xLGPmf3sxTn4m6nAXF8SO8A4Xe7Gw1rUdFFtmDNaAArD+"
    "Cd4fpzejc7wc1bKxrYJltbB+h+ze5kJ7LFU4AGtvzI1gGu9/Fd7MQ0O9X2Kp0+2d0++9gl"
    "o3oCOb4+1uGPV7uhWvTxZh76RBZ0k+0iRR38m693N+My4+uGwvX0OslHx4EchcKZSHfnwk"
    "kTyigZJzLacXxvNdt8nMcqyel8NaASwUwemepSE8MMzHI/meWcKg0CPnL6B9sL+LehqwL4"
    "NyhX9w0hDwwQMECDxNmYAYISap2UUCuEC/OzXweQ3iS3sRPS3AG5j2b0vQjwo7FC60zpbM"
    "xYx5yWOTuz3fi9NvU7vGXCPuX2JtoQskAbL5oLazXCNJLl27gRS4LpGHmBHCRm6Z8Y+kOZ"
    "8v7ku+nUgwNrthenl3GDNTvl86CK/90S+359KE8iY9Px/fzsx6sd8OKPJqjvPl5/+KA4k4"
    "t3h4nw9bVqE20GtSIM6JazbqZtsS2JArLAq/RqeQZeBaz7IagErPt+4axl3Z/GbvpCRHmN"
    "L4TjyaKRwmgqDhg3WUxUDnVobqxGUbBYKvbjiYrbmC3IVBTLfoU2iW+PzWVZbGHtCBNnjt"
    "lc2ESi7rXvBYtx0pTKY+ghDKdJDW7+mcr3eIwHGrYPz+WexU7I31ceJcyBtuLD2ZvGDbYb"
    "5LgcsBPWCgtqJiJUYR7/593tp5pzWEGqnO7puRH6P/6ms4Odx3Lvx2Tt+ZHH3wXx2IO9CQ"
    "2wC5TEneuLhZbrgo6LKZziBuVioWKZdMS6aTLxC0LdzP7TUkcHLo4D6c5t5nuf0ptTTBpL"
    "pOfOA4ZqLkqCmnutZqB3ekPvROGCmOsgLwXgtwYf+gwCq9ZHlRyWVYM+gzrYmvUZlAtyR6"
    "Dep/eyFNn85tUrhvJO9tsbKajJ5Mq4iZNk2RgNLnJBtnGwhceQJ6YFV6u4OkZTDlaAQj5N"
    "0GZO4lALQfhMMCOCB1ziqZJs7OCOT2hgcNqq+D2yvbvinepJvkfsr42w3glYSPO9ONMpZs"
    "NH1QIur/Wmbcpd3Bm+ugIl4ZMN6086QmP1kYlbcYBX2gFUtaTUDVPmOikOI/I3VFOasqKz"
    "4HQYyNG9aT2ChijQEEUierBpfviGKOKoFK2nxFl6Lg2rUNeuO1VBi/JoOquWKlpmtcS3Kg"
    "kAK2hE6BFRXSm6d4OFKxLw5zvzcG3mBa4I9sMRLJ5njSM4KaG/op5bu85olOAvyVvTauLY"
    "cavrie+5Cg2EoU9wUBMssRMqwT7hUofCfffJcd+BN7e3HwrvwJv35daov3x8c8ONV/lC8E"
    "GxaQi13aG2O9R2Hxt5xetqu4NTvJd7BzQzAtdsT1+Iw7pm4xncAcr3uxsNa8Zr+xDzr3q/"
    "nIgRjtaMG93Bg5rIz18fNxL6cqTjZkO1qqwlSQdx3TJ5izFakFUkcwdEabNX0gEonX9i0C"
    "P2+GTw+Olyi0RlMySOJujZp5v755ffqSuqdf8IpUch8TkkWo7PVFPvQWR8VJ0KuXIBJ8lm"
    "gORyHV8B/1IBcaOQ1rbabM7bVclbY6F3lHHOX0cTFjCTsJACfHGl4x0uWx055/BVxRtjbB"
    "RaawwOxPjTCommxCXeYyujvyQKiu61on2sqhbRyEqmIsBJGnCShFK+S7v8WGuyGRWlLPRd"
    "a7muDdppx4B5wUzh7NgHcyplHcxnl5c6YRiXl/VhGOJamWQPpqE6XaAh9C4vBDgb4Nxu/V"
    "AKW4d798tIYlZX98Wm/n07GaC6W1PdRY5DH/yiHCigtQKgePupkAeHG7h8hqCSw7p8koW8"
    "A5jfZneyFOHipgeFlu0utCx6RCkcaEnrqHq/WdKhar+37FdZg4uhFSWMBFytSPYDSmbZK/"
    "Tlp/fvkMt/xxjxpyGZtyg6CKX96r1p1T3W0T11M2zW3tRZkK3CH1boR7cbVm18X7hUl8Mz"
    "ln6wuiHFqKeGgWm5qX3PzFwS+0YWfmXND4Mco2EcSMYNfsO1Ge2yPjbhcjSH1rmOQ+u83q"
    "F1XnFope+JGbypCECsATGU5TugQ7b/6YdHYgVfaCXGvWhIjHtRTYwbRjzB6Prt/fuvN0fC"
    "ufMp3KOya/20YazwPHPYWasAg4Ig6LjPOmaEibwa5vAVo6rmPf0+SrLWJOZ0EdfmYxY563"
    "bvT1kWXqE+v0JcUYrzxp6KfEfuPmRXqiakD44gfRDSB5+WPlhgIg2CKPJi4EsGX/LgVVFk"
    "4fW1UJSDVwF8+YPz5ceLeQcov9vdaFgzXhfewq6nAWyyNnSA7NfsTnZCW1xGe+bQl0nJSp"
    "9+mq7c5Nbfjdnr2f8saviwMfp6fY+8wPXXUzJ9hbgqIyTL+4gKuWjp+T4fH813bY/dNaUk"
    "cLdjhJfhmgMfDwtCKmUVNTIP+SCTKps1QQCK0ZQswyxZKavQCR7y/m/z4wYPef/dYEfzMR"
    "6kCmf6yppgnJexEOdzHT95vZu84gWL66/JymvOih8PFhtFTy+NCm6VOwAx2LIOjygQmaEp"
    "iheaKaTmBqCPlskicfUDsZnPiACWHxjMFFJ3B9BIyyqHmC5EXc+nvCT19wAS5Kl6mdF4lq"
    "8jlVNpr0rK4ta8Jp05O1KkXLxqsx4pxWHat05m88mSiG9QUUJ9aeK8DFQlLnibuqhKXLS3"
    "TbyBRUkIWuhz0MKOg6nouNkCtziM+krLCr9qsMKvqlY4hCp0untDqEI91PaGKoCzHJy1Q1"
    "BJ987a0/i9fgkW/FUM0vxshf+rNGLc5Adbx2OdXOK4Tss3kZYhTtmRSFDdYIaiNQ1EeuoG"
    "b9GEuHjNCArCSTjdIkoe+BGcUH7Zi+I6reffvZaeK3E2F/mtk3DNJ4UiAfagT9rfoPK3ON"
    "qXERI4J6kDC66tzl1b3pTbp15kdLjOy1jXY/RCp+flRX3Ly4uXQ+0xdzzrpfPeUbKhNN8g"
    "AsVZuyHVtiBlXc7iYRomRhFZrlQsWO3qnhcBM7FsJs48mttTK6g2W4oVYQuNxYEYh1pUVu"
    "H8ZKjrsiyouneqrlifJ7KJWI0lxPbaP0zf6FkRyvgRejMP0SakCxlmJ2wL0b4C+68R5sfr"
    "50vs+dwuEZ1Gua0SojAgSDxkjLD8b/pZ3sxUdss+6MN0TJ/aFtw11XPk4UK+nGAnWWAnQQ"
    "jgYc+VRLy8JgDvBKyzQM8udewjPqqh8rPaQpIYmRpIqZCFM7n7aiMrzBjfoKbOHDNFgGU9"
    "1BXBVnD3zAt9hIrm/JDiPZo2nciEjth2Il1QBtt1wgsevXYOzaIkRFv0zW7Ja/kfoRe0Un"
    "JBEHTcZx1DpMcIIj0g0gMiPQZsrEOkx7cW6cGN0XtR0ntUQ23GF8f7+E0n2o3TCe3gU+W5"
    "J8uI4wBdf34flxV/jUK+qCEvYkgYbCKWQjTpVYZsmN9Bh4+UPyVX+lvykLmSlcA6DmQhGz"
    "ewjlDcGIobHwHaQxQ3loucMQ1WlLKO2u0+8gVsj30Hn77bGvqBA/0p0QqqPmAp6/4ULAc1"
    "H7Ip+iPf69rlLuYlgWnts5aBJOpN/nbOYNZXQU4IoAd+bhj8XHnWd4BxGjpoKba517xXnG"
    "daUVPBeOaKbdbznbnanjpkZzJ8jGQWHJrE9GScR0ZrYzM1pXRLLuYFdfovVsc/tZVi8+0N"
    "ZKXlFQebGD61+l2Bzh3GvjduoHPzc8mEFSvLWUjvnunFlDaElJaZMdWL2wZwi8uIdA86hO"
    "MdLRwPWp7ZTx9UDxDGxG9BGrTdZ21DWN4IwvIgLA96RQ3N4gG+uyeqANK1F6Qr9CrShFen"
    "V9FpmNdrQj13PlIQr8mVcRPvirMx+2jXekz3R4EacYJPJgQTBfY31KqT82M9e1d7PK/nke"
    "rP51bQRwdJ6OQvlQHCyXAL0T1IVCZ/YqSsklVfwzwncvwS5qdhDjorVn7SgjD/+n/CFafW"
)
