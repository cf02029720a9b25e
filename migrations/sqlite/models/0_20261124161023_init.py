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
CREATE INDEX "idx_tariff_organis_164d4c" ON "tariff" ("organisation_id", "removed_at", "name_key");
CREATE INDEX "idx_tariff_organis_9a74c8" ON "tariff" ("organisation_id", "removed_at", "created_at");
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
    "lost_at" TIMESTAMP,
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
CREATE INDEX "idx_charger_lost_at_3f9f77" ON "charger" ("lost_at");
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
    "more" INT NOT NULL,
    "in_portal" INT NOT NULL,
    "read_at" TIMESTAMP,
    "mail_due" INT NOT NULL,
    "mailed_at" TIMESTAMP,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT
) /* One thing told to one user. */;
CREATE INDEX "idx_notificatio_user_id_08e7dd" ON "notification" ("user_id", "at");
CREATE INDEX "idx_notificatio_user_id_9f8ad4" ON "notification" ("user_id", "read_at");
CREATE INDEX "idx_notificatio_mailed__167b8d" ON "notification" ("mailed_at");
CREATE INDEX "idx_notificatio_mail_du_2a2503" ON "notification" ("mail_due", "at");
CREATE INDEX "idx_notificatio_at_03c8b5" ON "notification" ("at");
CREATE TABLE "notification_rule" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "event" VARCHAR(32) NOT NULL,
    "in_portal" INT NOT NULL,
    "by_email" INT NOT NULL,
    "all_sites" INT NOT NULL,
    "site_ids" JSON NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT NOT NULL REFERENCES "user" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_notificatio_user_id_b2496b" UNIQUE ("user_id", "event")
) /* Whether and how a user wants to hear of an event, and from which sites (ORG-4). */;
CREATE INDEX "idx_notificatio_organis_0f6b3c" ON "notification_rule" ("organisation_id", "event");
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
    "priority" SMALLINT NOT NULL,
    "reported_by" VARCHAR(16) NOT NULL,
    "cause" VARCHAR(64) UNIQUE,
    "occurrences" INT NOT NULL,
    "happened_at" TIMESTAMP NOT NULL,
    "last_happened_at" TIMESTAMP NOT NULL,
    "cleared_at" TIMESTAMP,
    "created_at" TIMESTAMP NOT NULL,
    "changed_at" TIMESTAMP NOT NULL,
    "resolved_at" TIMESTAMP,
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
) /* Something that somebody has to look at (MNT-1). */;
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
CREATE TABLE "incident_change" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "field" VARCHAR(16) NOT NULL,
    "before" TEXT,
    "after" TEXT,
    "incident_id" BIGINT NOT NULL REFERENCES "incident" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "user_id" BIGINT REFERENCES "user" ("id") ON DELETE RESTRICT
) /* One value of an incident that was changed: the history, which is never rewritten. */;
CREATE INDEX "idx_incident_ch_inciden_c5fb0a" ON "incident_change" ("incident_id", "at");
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
<<<<<<<< HEAD:migrations/sqlite/models/0_20261124160840_init.py
    "eJztfW2T2za25l9B6cs4VXIq7rd47K3datudjO/abpe748zeJMVLUZDEaYrUEFQrmnvnvy"
    "8AkiJAghTApiQSPvNh4hZxSOk5IIDznLf/Hi2jKQ7I99eehwl5hz2f+FE4eoX+exS6S0z/"
    "UTNijEbualVcZx8k7iTgIi4f60zFwROSxK6X0MszNyCYfjTFxIv9VZI+cHQbYuSGZINjlE"
    "To99HS3aJk4ROUuHPkLdx4jtECxxiF0eb//E7vufGTBfITgmLskigk6Nn12w/PX373PXve"
    "NPLoA/1w3v2t16H/zzV2kmiOEypFH/DbH/RjP5ziPzFhf/42iuK5G/rEZT/O8accgSCINj"
    "j9ZzKiEr+NprH/iOP8evYh/U6lT9JvWB6HHwkWPmJfYfXgzHwcTCX9pUP4506yXfHP3vjz"
    "92HyEx/LwJo4XhSsl2ExfrVNFvSr5wJ+mLBP5zjEsZtg9oQkXjMthusgyPSeKzYFqBiSIi"
    "PITPHMXQdsLjDp9AsUn40c59PtvXN3c+84o8o8ySUE/WYfeVRRdI7Rr0o4AHP2FZ7/9ezs"
    "/PzHsx/Or15eXvz44+XLH17Ssfz7Vi/9+O/0yxRopbfimL3/+f2ne/aFIjqR04nOPvg3l3"
    "ETN5XiE6BAfxVjgsMEK5TwlqpVrQJJqKQJ+hPLmshxb1JF/kGhi+I1PIYylu6fToDDebKg"
    "f55fNeD89frL279df3l2fvWdDPan7MoZv8RgL2B2kyq+7yg8ib/EaoxTiRK400zk+/wfA4"
    "S6Adr79x9v7u6vP35mt18S8s+A43R9f8OunPFPt6VPn5XVsLsJ+vX9/d8Q+xP95+2nGw5n"
    "RJJ5zJ9YjLv/zxH7Tu46iRy6wDruVMQk/zj/SFZrsWaWFrAoCrAb1qi2kCrpd0LF7FLpm9"
    "vbD5I237wvrVGffvn45ubLsxdcjXSQn0hLVwF2uteZrFOFhI2L1JnOInVWv0idlRepKU5c"
    "Pz0qyQj/x93tJzXCgkh5qfK9BP0PCnxS2Zm7gnr0v2br0GMoosnaDxI/JN+zx/7v0fHnOY"
    "NImuc50M8+Xv+9rIO3H27flJcjdoM3JYXIByv9I5Ist/+oNIS5f8TTkvBGiAdgffwlsVbw"
    "ZwfRbxt9wYLQx14QAuTbIq8wD/U1oBCGJai1KgpzW18DhQy8Aia4M45i9qC0k8VJXVXGT1"
    "GM/Xn4f/GWK+Q9/f5u6GGFBjK26rZ0u4G9Cv/OZ1z+aTFrYnezI3lUSwH9B0UAp4f8L9QC"
    "+/L+7f1IdezpAOa3xZ0sRVg+6mmAy/bHDpC9yW4zrKVEF1XhEKEBKV1uO0D0Pr2LnYAWO5"
    "IGnunxuQNI3+1uZCeqkp1RAyzb0yau97Bx46kjbW7sSnQWlT7Zja1eWp4ty5+4oTvn+LAf"
    "wr625I35HEcznwNc467JB4w1vDUrYexeZ82viwgxL0rmPNlw74kbTtm/wjH/l5vQP+j/rW"
    "Lfw1WfTKs7KFwvSl8LA8N5wNvULSJ5ZhI39mczNo57UVSOGi+hapdvUzPUizGb9M5JHDA6"
    "u+x+D4xA8uBUF9+ThC4E32cTKf1e5PsQb+iPPhj10w9vDf9vRVn1BGg+3kL68+yHHzT4Tz"
    "qqlgDl12Rja/dCGWKcy1iI85UWzlcNOF9VcS6WMBO3yU7oiF6TfD0arNeEO5uIs8ETZ+Vu"
    "l5g93BB39R2OqITdJ0PXAn12QqdxQM8z7ZRQugHowFwHy2hCj5EOO2+2UoEsDxow0MAion"
    "df+mGkMO6aTpyyHHCabblkjqO3jmMcekZnnIpgq4NO33Qgu9N1vOn1zvTyCYfa5URJFddO"
    "ckHieO6SF4ed32cvLn68eHl+dbGb1rtPmmZzdeYKhmwF0eY4KlnSwngqFuUyvQ2DbfaGDS"
    "S+KlsMGsOrwA3Zm62joKWMlCCJwcYNzsjBOSPTGdyJfye/0bBmvL6LR3jV++WMWE/95CZM"
    "4u1I5Ykoro4b3RBsnIN3A7V8EN7CDel3Sv0EsvdgQy9vXJbCMVsTOuTZ7Zefn18pskOecJ"
    "+2qSBJrUeBPqKc6FHjosjyauoHRevEi9IjV8Mosp78A3tJPgrSSHrpmID8BjvzGzz1EaOe"
    "KSgkbPSFXOi4Qi7qPSEXZZpAWN10ERZEjgfxaDRQgIVNRhdgQcTCOQxpI9anjQBt0hvaRD"
    "gu66tAEALKBCiTwVEmbP52gPEvxObYTeEl7xVZkofMK5gSIZq+niYRgvf3UyTXiE4CvhMn"
    "jNiY+nQY8kMUPeIY3b79/LnKhuiJmARiKoIwiZ/gphDMKAz8EGeX03+PUy9pqlR+IaDbNE"
    "ReDmj7GDcQHBB5edjIy8hbregswmHiJ0ahCRVBCxG/eKkB+MXLWrzZJRnuHDDTYNeyXDdg"
    "n5ZAlaD+q07pl7/Wl375a6X0y8olZBPRbXnhkoUJ1hVB+4Juzi4vdZaSy8v6pYRdK8X5TZ"
    "d+wkI+WJWsaJ04OZCKzbYx3q/pPhD3ZxD3R7AXY4ZfYvQClMQ6mf49WmoOwCZjbx2z1TnL"
    "lWIxk1XA75ZuENSeMevucTwS6IfDHiTPz3682h0d2R9Nh8W7j9cfPlQn9CzG2HnEoemSIs"
    "nBEmKwhEyCyHswrrQlSAHaJqHysbfwH1vFW5ZEO3Dw9uwEY5N/N8Zzn/02Uy9vWe6IjkiW"
    "OLzKSk8efo9+oWMOvKg3B15UzAG2+qvyH+rBLiSs8/de6jAJl/VEwmWFR+DclAm6OwEAdy"
    "+4BMe+GzjhejlRMfxNJ/mSIIC9F+yZHy83bszOizWpJPV4q2QB8r2Q+56nouQb6LBcwDpw"
    "z/Q43gaKtwLukvhG2GbjAdq90C5xguMUIZOdT5KyD2Y9arGBWVTD3HoTrBEH4PcCz308Lb"
    "bBspx1UOv4herdQhWvELv3KtrQWbqpwlzLGJakLApZ6ix99Z9rP34wipAsJPoRIMmeZ0+A"
    "5C5kw4BLLISASjSgEvEq8hRen8YSzrmINT6HE9R5aBF3KolZtIwfGX36JULstaxWUJIF+r"
    "zP9HngkoQe6HHYQtNlWdB0rzWdxXKaKrkQA/32Wb/0DNduwZYEQcd91rHHggEc8oA3jsIU"
    "q2+mUxKz6GDUmX2bheQ77L9rBbgNnqGK5DF9yV+v33+4fvPh5jhsTffOZBm9FsuX8gawjP"
    "V5GctVhuM4iqkqp0akv1raOmK0e98gFPTrdMeAgn71UENBP8hMPzhLlac4GqlAEALoITV9"
    "eKnpbAJ3gPFddhtLsRVe8/7lptMfeIcJSX+6OkddGDLem6tOBztEGL03af02xBQ1NyRprS"
    "vWBsjN2gTFr5AbbNwtSQv1+QlB+JHlTHoY0V2SoPUKJVE1qb2bWyqT3uUGccJDavoPKd4r"
    "5vtNA64nmF7MTl7pNakF1SNe+HTVy/4Smqjtz6efRwwK8RF1Y0OMp8SJKQh4kw4Spmv1C2"
    "Zfng+UsWgeK3z75oESAs1DZXyaxxYd00gSrVZZE6fqr8ih45cmfhDsjsa7K1B/YBhnhDGq"
    "rz8Q4xlm1feNjH1JyLpU7XMdOu28nk47r9Bpmfc1imuj+5pzJ1XyFtHFXWROrqgxiUNmvy"
    "u7ZjZkw5cFreOsDpIMP7zQyaOtHx0HT5aPVgZgK0RtxFuHk31Zz8m+rHCyIm6qs0x9W4KK"
    "YCfLdB8KQXfG0MZ4GdFzNTWF48QMXYWkRbtgd07T1Og0ztsoyx1xI/x8/f9+Ps5meBhfqb"
    "GrzNYaXt3DK5jwRkHVOylo6qkfVF0wMgZYF0IAtT7UEt1ksHqU5ewr3tV9JfFZ4M6NsmR2"
    "ApAkI033LpJk0uMbPSdvDHP9S3IW7p5nOpW7zuord51VKne5awpS7JN2JXfKwhDA1ecALp"
    "H3Nwo1FuQsDHuxScWQAvStaJrvdq30LEuClvut5Z0L1ljLoiRouc9anvrkKQu3Qhz03Wd9"
    "e9FyxUKb2u3Ssixous+aZquwE2OXmDlBS2LWeZy7Z3Dy7W5i5P+UpayDuXuyfRVHjz5zAr"
    "mKWpeNJHBJEkqZmJQyoaDMt85yY1rPRJKDoiYty2rsgnXN0JflAP0nor/EFECjIpkKUVji"
    "9y7xi2gdK2b6Pf6ztnpPJmABuE1nz5u/3zf7OnZHzw+3n37Oh5cdIOUePfEDPX8YriyiFK"
    "wr7daVtHDgUuFabURekLIotOjYKYCR56xw7OFQYf7u6RIji1qkgy6CnLNKr9wRanxaVAhb"
    "BO+Rp3gOJrXjWyuikAU9tNUDr3bG8trZObBlsTRZHAi3PhNuszj6F6bacWN/NqtquyGipy"
    "z4pMie4Wj4ICE8yYJeZFU9zRe/iugRS5j8wP5n1fLnrWOWh2dEiooyFsZQnetQz/XMc9lc"
    "zjk2P1Q1V9Jh53JJsOTazXG26bbBX5YD9J9UdJjlhbTQgUoaNNGS0XDjB852mquhIgo6aK"
    "eDRzdpg78kBti33AeixA1abQSyIODfDn+pBohRfLEoCOZ1n81rKEY56jbV2cMt2x2XRCEu"
    "v9fvjVw6yTCG4GmtUfqm1tNsTlKxLH38JTFg4duiL9Q0M+BHCiFAvi3yUPi2N6qAwrenMw"
    "13NQ0NrMKdDKw+7XFn3rQW0AtigH5rMkqq+mnARklygL8J/qzkKZTbPnm57cxu6gDmt8Wd"
    "LEW4XNYXapkfqZZ52ULqANOb7DbDWp51IRUsQg1IU9u9A1Df7W5kJ6wSyaEBbHY+6ADZr8"
    "Wd7IRWPkppYKssTmyM6316FzsxLQwzLTzVgYAtIM1vZCuqgs3Vr+Yb0ZJeYxeqTTeyS+PG"
    "ZhvCoL09Nu4ilixGAUUuecBTFM2KhhhjtPGTBe+EEfgzjJ65K//75fS7aluN1ndRdNL4Yz"
    "d3OFTlNgxCV7I/eE+KrEir+mq0wtxYwH+u/BiTmtYOj36crN2AFzyHJg4DsTzHqL6JA/9v"
    "RVkNNSSz8TaGfx6g9ECb3rPH7jl7NIC7z0iNMf2ZROEhr4/mF0T6UaGTPdaaCp11tTnr9V"
    "FblRPSKgxwX8URxWFpstQIIhakZx+hbwl0HzhwzJN4uDSYyCUx+6pan+l0KTmr71JyVulS"
    "Aq2O26zcg4stY92p2hSILMQg5rbP+k3PTu0KdMuioOc+65n+tJkfL9vWbpZkQdN91rTAvh"
    "nqWZaEjbnXas7J1hJF2tiWKBOBRjn61REhJ2XUpX0GqQqQqvANow+pCpCq8M2rQnYiG2Qr"
    "SHLwKkC+wrBwX5MWG68gBMhDrDzEyluMsHGsPMR1dx7XnR0yupqv9AfcFXe0E2D5XKaBMd"
    "vTOgD4F2Jz3Lyw8UM6wunSESBk/ukh86eK7ObV/6J4pIztzi+Om6O7xWF747uv0SpYz1EU"
    "IxJ5Dzjhodkhuvl6d5MFZicLnIdq/4UgVgAaxXgVxXyon1SDvbu5pSLy+zdxYwzXywn9WB"
    "GtvfFj7OSXS9HiELw9DFNojBqCt1PVVtTV3CihkLKJB+uiSYL4vhiCWhK1yNzvAtgHPzTq"
    "z5SPty4wtfscA3b7tPeMomFN7XQtSVk0XTuswMf2YdZMyTiLQyF6xJl8/fX6/YfrNx9ujj"
    "OlD5HVkcHXpvahJArBTn2OgoF4gm/Row3Qj9SEPLi0wcHUO5WAg6kvCPfcwTRUWPd7mE7F"
    "gK7DBNfwn+mlcTP7WQzS4D5T6gIlCzdBURhsUewTTF6jVRx5mNB/osR9wMhPkB+iSRB5D0"
    "TFd7a9zf7qFrV85WkrGOxnLA+5Xx6EW6jnGx/dYK3Aurl/SSYCvTOecDo5zRKUuRMVK1Dh"
    "aKxfgAqvppbvBcckCtFmEWX+EOXyUjNK6SFRnEjw0vWDiidEOTRfJehfaXmc6hDeAZT+LP"
    "ozM7qhYbCcN8sGggNmGC9j04II1XOEJHW9LPWmNPVKnnr6whoAvBOwsArA5YVWTYuLhpoW"
    "F2WA0+VLsd40paIVQpCMpp+MRhEhrThtSRAY7T4z2tUjgYmiq9Kg7T5rG9JLR52ml0JRml"
    "qo6Q+c3obBNnuhB/IWZWtPcyo8OEJqXy1whPRHJd07Qk5J6vwcR+vVqJbZSS+P99M7znw3"
    "Uodkps+aIi7C4lvTW6h55PqRumQPu4XzgLd6fI9YDhmYmWGsXWNgZk7GzOzeLkOMcxkLcb"
    "7SwvmqAeerKs5gY4zAxgAbA2yMAe/TYGN8uzbGR8xTYpotjWyQtr3hLAuBvWbHbYgz+4HF"
    "nET0L36PqtXRNFBpdKTfJcW/SE2tmhula0c1LbLp098Qll5YCycrrNa3Feg0wdDii6SPvi"
    "gF4EMk+jBVAYejXkSi73jMJ4Jc4k8txVhcentZ4GSowOpUODnNmf5m6fNKQT+5dWU5SiMa"
    "T/M4G+vMXJMKHYxemaJUBs2imNfPmLpkMYnoD/wLQW9vz5AbTtGn2z9R4geYoGfv7v72/F"
    "zRifHJd9N1ROTJ7I9u4FOFxdESinEMdLNusiH6X+NgcJkIUuZB/u5UIGa8bW3ygSDVxNkO"
    "EPIGiBnnWi4T4Xtx5LRI4CgJwum+taFFonXsGTklCwnrCqEcxCkJpiyYskNQiS08/82jP8"
    "VMUSprIL/WbAeIo7So/CUmhH4bqXE6cifROqF/U/mQuPxEOkYPeEU/IyzZ1KPf7TW9nlU7"
    "RT7hZ32yXqZ19gjKv4jaLXCMhyrNCTnpO/U9T/05a2Bc9TPItVxPEskE7gYdU4HnnLerM1"
    "cStahw17dRZ+5oNthLjePVy9rD1cvy0UpY5JwYz0xAVohad5y90DnNXtQfZi8qZ1mC/+mE"
    "URXnhg4ruYBFi0JngV8tOqTaGug1kMAurRSsGHvYf2xZKlASBUX3WtHRbBb4oWmmsiB1xF"
    "Tl3SeDzVXOTAwjE6GQAdqkNUfInFGKUrP3+M8a1HcCVhxhm1asm7/fS7M7Pzw9+3j99++k"
    "BevD7aef8+HC5H/74fZNCe6Vuw0iV2Ey1AMuiADkLSCHoq8Q7wWqgGaa4KTo+Stx2Hg7qP"
    "x6wMqv0AfvMH3wTuVlIzUeNrLXu0Y0PWv3C4xWbtp2qvBw8TKuWaFFnhDjuTGv5TrjwXAs"
    "NC5xY382o/9OEtdboCRSNsLq/vYa3rKaxlfKGL2sUccfNdUbOfL8IqE2c+XD9FueJsEHIv"
    "m6rx0AbbU69cpBLYbDhj2t1pPA9yiAUyOYS2LW1cPuvjER9No6kHfOvMXWSTpr3f70E13e"
    "BttXK8XMIX6oCkNt9paVZcFd1mt3WaYu8+oxVUFrCvd3tlrhOI5i4+1WlrIuAuZS52BzWX"
    "+uuawW/+aA+eFMEQWzD+ZcyjqYzy4vdQ6Ql5cNVcAvocjUYYtMgYsLXFyginTFLfgyA/9W"
    "IQTQt4a+YCWNwJfELDJWwbfYH5Uc1rfIlo8OML7zh5wXvN/jVSyy4K/tFFljf2265HaA7f"
    "3uRsNaonWRlfamXjlp/xYFU3Wdw+zKuMlRuyjG6PTKS5tppv5TJkpylyr5CyKR94AT8pon"
    "GAbYJRjhkI7YLHDIshJJEq0Iiun02FCNKL21B3nCEzp89tt1asXJZdzgDuUqnjrrMFH1Yt"
    "vT0qgkC7Rx72jjyqH1VAvoOg6291HiBupVtLi8ZyllA+k6k4/cu6D+mjYrxoiJooVLWJQK"
    "z9ROY4JY9Am/vgpcD79CbHrOt2l4Cp2yLNt7SXehGE/Hggi9uqRCW3Z54gcBnvLiUYpCVE"
    "d+/u/h7/REsUrQeoUmW9ZLFbOSt5uYngdJka4+ZkVw+begihBz3F+j/8pCROgaz7tM/xfi"
    "/+FJ7+6cvhj1ETr8J+QxN8UBlP1y9l9vHdN9w9Ps2cGlylE56YeQ+N7LrURUv74ORCngg1"
    "rzQflLZrJ/5zKwb/du35as83zdrKi33lEmylgYaXWu4SY7r69AV3FG8k3XWW4WZmuXLGeN"
    "L/3IS5eXhaE7ihihvR61nRyg/6Q0JQX2+zKU7IK9MwdxTE/cIT0bL/0wUmzJTTO6ImoNuu"
    "Aj7sEWCj5i+6EHLyV4KQeD7X4v5Wnoyvehx2o3JiMFV7m7Nm4iKn1x1F6S8i5a4mTB/Cnc"
    "J0Pon5NouuV0YRKhIIoeGE347OOn++cvFCRjC/n9Hpu9nXRr0umK4H2NwXmNPo2hMV5FMR"
    "sz2WpKrGI/iv1Edzi1J8K5MESYnWVp2QlcvsrLOKovSS0gyhflNNXyVZdenIe49isF2I2h"
    "x/GgNutxA5sK1S4P2HEg8ZPAKL5/J2AhvAdJWxS/WQXn+gJMJTELIvybmOhDlGAaSrbd55"
    "tPB1vAD5xqJ54rZJCbk8hFueOZtWeH3Sa7yCEvHe10J25JzMKlufu567lrYrTz7QRawVsO"
    "RexRBvnVhQa2Vxe12LJLJdbRy9xu2IRNL0lBxlXFtU3NbPrz25QBLomCo7vXju7AJYnzBG"
    "2r5EHlvVa5wFoYKluW7EDN/Yyat0PLBVdlqmVJEl7mfqu5IFBN1SxJgpp7rWZ6qyho25ZB"
    "EoVVu896hsIRo06b1Mj+G30nTEkQsrafFGh4mtIdgD9b30Xnpz78khig3xZ9wSttEOFcCA"
    "HyEI04eFVkB1DzRagkCC/DE+PNoS3GtxSPC8jTT9akxbojCAHyEAg9uEBoNn87wPgXolVU"
    "qGezXRda4SXXgDTnAwDWPbCWiBMNaFNTswNg3+1uZCe0kk3eu3yIgYLa/6JtAwXWuGZb3l"
    "vpicDmTZzsRFXghqBt2UHWA522ZSp2A04Ge5AtsTm9TD57y33io4YUtGzEWCcRzfGKwXvz"
    "0W5DjB7dYI15S7cQ5TdJ08s2Li8YyBz2r3gRqYXP0nS2Y7RZ+N4C+QSFvOpUjFndqQSH1Y"
    "y1gzxBJ6dth0eq+ZNkS0E5KZ0EKPPoAogeGUBUwSxXnW4A+k4A4vs14vsneEa3+iq+9SlX"
    "hUQnEf49flUOkW7lzhLVease7p0AoG2Odmn3NtiaZUHwoIIze/iqAIcSOJR6+DIc1qEkVl"
    "Z5Is5iKRdLMS7te+CwO5bD7sTcUbRc7qlflA8Z67FHwmiNJhYxXrrxA4pCkdtR9aKoHwhk"
    "ztA2yDGQOd8amZNQM9fE+M3HW0HlgPH7TZz7wfjtpSrA+AXjt4cvAxi//cEYjN9vyvj9gJ"
    "NE3aUxuzJuMnWDYoyGgZuOTqMVfIJI4gcBK7U7YY29wmSMouyiF62DKQqjhF56zRt97SIc"
    "2EAeysAq9IZzejtq52KVlXzgp+mY2iE9uTsu/RrLVbKrOTtz/aC5pm4SQTXaoezx4wb7ne"
    "qxoqqGaqmRNUZeqVTqpU7RODqqvlTqZaVsHFlP/oE9xZ7eULKzELER5UMUpAWq4ohUBRR8"
    "aqWKodF/2XnApNqlKGJNd6POasSUT1mGL49CHEos9fkFKg7QhpqWBEHHfdbxKo4oxkuT45"
    "0gYkEFfPlwd6l1uLtsONxdVg93wMsDOzwElXTPDp+GavsUJf7M99zs91cIN+n6uIl2C8sj"
    "tZKTsmZXUTBlNBjjuRgpqU4zahirQ3wJbGfOcwkfUWul4L+WMh3G/nSmayyKQnem4axq4w"
    "Y+jDVqNWJsdgJW8AmH7s8ElNjBm1Wo+bAGTtcmPuwIR1KIeLPSmlsqs+tqt+ilOrUOqC76"
    "GxzWvckNFGeeKAqwG9YFswlyJVgnVPBQuObnoeO+H29ubz9Ir8ab92X6/ZePb26+PHvB3w"
    "k6yE+wGvD8qGq4KgliwDP1emUSzA2D90kUO+LrtPtksO/Tsi13uwTudijvFPCK33a877cL"
    "PVC6vQj4PW5A6lCx7WtEqkiDf1lziBupcj5mrEuXO3E+fC9n/uuCE9zIDadoEW2QyzlwtH"
    "Ep0IwVX2A3zipxcaJyzEfO4miZVdxipSkJenb75efnF99VefYD3F/BzUvMe0qo/lHh6xXv"
    "mTAUePf+bz1j4N1PxbsDKXNkI3KydTCzBw3xFsXAaDfA2w0Ch+81hoBLcjDB9QHPalor8P"
    "6Pu9tPNa48QabMj/hegv4HBT45mPkm7LeTtR8kPt1b2fMOtrM2KIJhJCmiEpxdjsMeyyQI"
    "u0E5OBtIDSA1vk3ogdQAUmMw2PaV1Lj1VquPmBBXXZxcvDxuojIiOtBZCiM10m5nMX0Ycg"
    "nyhaTWiNUB97D/iKdj+okX44SwwlIR/QA9+/jp/vnZd6/RA14laEbHunRMgriTpcJjdP6E"
    "38Pfw199OnvX/BKb4HTclrxiebgcCjRnN6NPooBvURxtyBhl/SroxzHOKp2n+p+mxAl2vQ"
    "UdhL0HtOBflSCPbvraMY1yPwwom9VbugOOar05qp2weTQogH0CAXVWutinPt1a1afuelZX"
    "ErKR2dUhdut53UosqjHA7gnQPVIC2rFCqaG0wEFKCyTunJoljjHmshg0XzBHnvj/Mgl9zo"
    "dD6LOSejqR8S7yUirrvcRbNZjv5ZEa5nuCQzdMXrEYgHib5uXR22I0wawkFY8UwH/SewRb"
    "lqenMs9b3GG/QQyBAUOxBuotZf5fgwNOPt6KPfgI5ZPoiZ4e+hVuvIYzZCFi3SHyIClj9I"
    "kJXbsc07lclrMO7YPMaLJesZgVZ0WxMoK7Imgd3pd6k7thbteBXRPssh/sunCX4YN9kJqC"
    "3jqOcehtjZYRQcbCbbFjToVRh86/DJcOSchCjLvnVh5duq+tlxOVx7geZ1nKuiWj+/WZAc"
    "bAcCYrAxO/JAWWftlnkbixP5sZ+4wkMWhU0NZjxCCab51kQc2QRURvstwszBRRd4fjzfQX"
    "P7D/WaUWDqTrOUs/jBSrepM+KqLwcjxJC9P2WpiCFjrQwiOOidI1V7/nFhJHXIUGst9C3e"
    "l6qFkhj9sw2Gav3kBiCLJVohJC0BN/yuc4mvkB/oi5raFwqMgDxk0elVU61FkWY7WKIU5j"
    "ny4KYzSPo/VqjB7xwqc64D1B3HnaAMRF2c0R+3pEXSix5X2UiZrpvfITbPbD6F9/sCKI/A"
    "E117Kn1lylX0RxpRLfKFyklx7oNYhw7Knfhiungn+9ZZ+Pt5A8ealh1L+stelflk166RXU"
    "n97ymwsHu5YHO3GN0wdfWhkB+5bYQ9R0b1Qh78T6WpDlQAGtFVCcmEzoxzmsQU827MVzrD"
    "72pfMv4A/pnUNL78zW7g5gvvY8TMjn4n6W4izvdhoQp4f0DhB+t7vRsBYVXWQla0YDWH4A"
    "7wzXn/O72QmuaK1oYJttbR2g+7W4k53IyqcADWzpka0DXO/Tu9iJaXGq7VU6fba7fQ5cD4"
    "/qCeT0+liHP17thmrRx5tFFGBegI/3kWYNcm6+3t2My4yvFzHX0+ssH90N+She1I8LZ92p"
    "k2wcy2h303ur2ebjPFZJTmf1hVQEM34kqktNDDMwy/1klgVVGgR8CPoH2wv4t6GrAvi3Ey"
    "tA2Gv00Rc3KFiFgAECBggYoBLEbInoAN+77DbDWlB0URXWUQ1I2dmvA0hvstvYCalwQO6j"
    "GX3PAvziVKF1pnQxZqxjTvOcndlu/F6b+p27Jcw+pfYm2mD8gDZ+smDWauLGCS/fxqrgh9"
    "Mx8kM+iM3SvxD0L2XK+5PvplMPDqzZXpxexg3W7JTOgyr+d0s3COpDeTIZm47v52c/Xu2A"
    "Z380QX338frDB8WZnL07hIWvr1WbaDOoFWFAt5x1M22LbUkUkAVepVfLM/AqYN0PQSVg3f"
    "cLZy3r/jR20xfMymt8wRRPkowURpM8YNxkMcV8qBMLYzWKgqVSqR+PVdx2yQOesmLZr9Am"
    "8+2RBS+LzawdZuIsXLJgNhGrex344cM4ayLmEzSPomlWg5t+pvI9HuOBOjaXUN5dyD1LnZ"
    "B/rvwYE+ckhbl1XjuoTQY5Lu1yXLpvWbZyGTWT4NioxZAs1Y8mQ+yx1jQZYsukw9ZNk4kv"
    "CXUz+09LHR24OA6kO7eZ731Kb84xaSyRLpwHDNUsS4Kae61moHd6Q+8k0QM214EoBeC3Bh"
    "+a4gGr1keVHJZVg6Z4Otjub4pXWcY7AvU+v5elyIqbV68Yyjveb2+koCazK+MmTpIUYzS4"
    "yAe8TYMtfIJ8Ni2oWtnVMZpSsEIU0WmCNguchlowwmfiEsx4wKU7VZKNHdzxCQ0MTlsVv0"
    "e2d1e8Uz3J9+gGayOsdwIW0nwvznSK2dBRtYDza71pm3KX9jevrkBZ+GTD+pOP0Fh9eOJW"
    "GuCVdwBVLSl1w5S5TorDCP8N1ZSmougsOB0GcnRvWo+gIQo0ROGIHmyaH74hCjsqJespdp"
    "a+F0dVqGvXnaqgRXk0nVVLZS2zWuJblQSAFTQi9IiorhTdu8GiFQ7p851FtDbzAlcE++EI"
    "Zs+zxhGcldBfxb5Xu85olOAvyVvTauLYcavrSeB7Cg1EUYDdsCZYYidUgn1CpQ6F++6T47"
    "4Db25vP0jvwJv35daov3x8c0ONV/5C0EGpaQi13aG2O9R2Hxt5xetqu4NTvJd7BzQzAtds"
    "T1+Iw7pm0xncAcr3uxsNa8Zr+xDFV71fTsTETdaEGt3hXE3ki9fHjYQ+H+l4xVCtKmtZ0k"
    "Fat4zfYowe8CrhuQOstNkr7gDkzj826NH16WTw6elyi1hlM8SOJujZp5v755ffqSuqdf8I"
    "pUch8zlkWk7PVFN/zjI+qk4FoVzASbIZILlcx1dAv1SIvSSKa1ttNuftquStsdA7yjinr6"
    "MJC1hIWEgBvrjS8Q6XrQ7BOXxV8cYYG4XWGoMDMf60QqJj7GH/sZXRXxIFRfda0YGrqhbR"
    "yErmIsBJGnCSOI7pLu3RY63JZiRLWei71nJdG7TTTgHzw5nC2bEP5lzKOpjPLi91wjAuL+"
    "vDMNi1MskeTiN1ukBD6J0oBDgb4Nxu/VAKW4d798tIZlZX98Wm/n07GaC6W1PdMsehD74s"
    "BwporQAo3n4q5MHhBi6fIajksC6fbCHvAOa3xZ0sRVje9KDQst2FllmPKIUDLWsdVe83yz"
    "pU7feW/cprcBG0ijHBIVUr4v2Asln2Cn356f075NHfMUb0aYjnLbIOQnm/en9adY91dE/d"
    "DJu1P3Ue8FbhD5P60e2GVRvfS5fqcnjG3A9WN0SOemoYmJeb2vfMwiWxb6T0K2t+GOQYDe"
    "NAMm7wG67NaJf1sQmXozm0znUcWuf1Dq3zikMrf0/M4M1FAGINiKEs3wEdsv1PPzwSK/hC"
    "KzHuRUNi3ItqYtww4glG12/v33+9ORLOnU/hHpVd66cNY4XnmcJOWgUYSIKg4z7rmGDC8m"
    "qIQ1eMqpr39PsoyVqTmNNFXFvgksRZt3t/yrLwCvX5FaKKUpw39lTkO3L3IbtSNSF9cATp"
    "g5A++LT0QYmJNAiiEMXAlwy+5MGrQmbh9bUgy8GrAL78wfny08W8A5Tf7W40rBmvC6+062"
    "kAm60NHSD7tbiTndDKy2jPHPo8KVnp08/TlZvc+rsxez37n1kNHzJGX6/vkR96wXqKp68Q"
    "VWWCeHkfViEXLf0goOOTxa7tsbeOYxx62zFyl9GaAp8OC6OYyypqZB7yQSZVNmuCABSjY7"
    "yMimSlQrbGwS4PF/uHgVt9GGeDcYNbvf++s6M5Jg9SujN/z00wFmUsxPlcx7le71uvuM7S"
    "om28XJuzomeKh42iEZhG2bfKHYBNbFm8h1WVLNBkFQ/NFFJzA9BHywyTtGQC29JnmAFLTx"
    "lmCqm7A2ikZWlEN35gxUCf8pLU3wOYk6fqZRans3ydqDxRe1VSFrfmNenMQ5Ij5bmrNuuR"
    "UhymfesMuAAvMfsGFSXU1zMWZaCUseSi6qKUsWx1m7gQZUmIdOhzpMOOfKnouNkCtzj2+k"
    "rLCr9qsMKvqlY4xDd0untDfEM91PbGN4CHHTy8Q1BJ9x7e0zjLfgkf6KsY5kndCqdZacS4"
    "yXm2Tsc6Qra5Tp84lsvBTtkJy2rduAQl6zhkOa0bd4sm2HPXBKMwmkTTLYrxnB7BcUwv+0"
    "la3PX8u9fc3cXO5iwpdhKt6aRQZM0e9En7u1r+loYIE4xDcG0NaFEcN7i2/Cm1T/3E6HAt"
    "yljXmPRCp1HmRX2fzIuXQ21MdzzrpfOGU7wLNd0gQsVZuyE/V5KyLtHxMF0WkwQvVyoWrH"
    "Z1F0XATCybiTM/FvbUCqrNlmJF2EJjcSDGoRaVJZ2fDHVdlgVV907VFevzRDYRqbGEyF77"
    "h+gbPSscE3qE3iwitIniBx6bx2wL1vPCDV4jlx6vny9dP6B2CWtPSm2VCEUhRuwhY+Ty/+"
    "afiWamssX2QR+mY/rU9u2uiQjkhwv+coKdZIGdBCGAhz1XYvbymgC8E7DOAj271LGP6KiG"
    "ctFqC4ljZGog5UIWzuTuS5SsXELoBjV1Fi5RBFjWQ10RbAV3z7zQRyiDTg8p/qNpp4pC6I"
    "i9KvIFZbCtKvzw0W/n0JQlIdqib3aLqOV/RH7YSsmSIOi4zzqGSI8RRHpApAdEegzYWIdI"
    "j28t0oMao/esDviohtpML4738ZtOshunE9pBp8pzn9ced0N0/fl9Wov8NYrooob8hCBmsL"
    "FYCtbZVxmyYX4HHT6S/xShXjjnIYU6l8A6DmQhGzewjlARGSoiHwHaQ1REPhHh2DOr8dBz"
    "mG8lxmSjLGUdgd59fBFYePuOl3236PTDM/pTPRdUfcAq4/2pJQ9qPmS/+ke617XLEBUlgc"
    "/us5aBiutNlrxAS+irQBAC6IEFHQYLWp71HWCcB2haiq3wmveKWc6LnSp4ZaEOaj2rLJRd"
    "1aGUs+FjxHMN0SQlgdNsvbg2AlZTSrcapiio0xqzOv6pXS6bb28gyy2vNKTH8KnV7wqk+T"
    "D2vXEDaS7OJRNWrCxnIYl+phe52xC4W2bGVC9uG8AtLtbSPegQ9Hi0oEfoRmc/fVA9QBgT"
    "v5I0aLvP2obgxxEEP0LwI7TxGprFA3x3T1QBpGsvSFdoI6UJr04bqdMwr9c49r3FSEG8Zl"
    "fGTbyrW4zZR7vWY7o/1taIE3wyIZgpsL+hVp2cH+vZu9rjeT2PVH8+t4I+OkjaLH2pDBDO"
    "hluI7kFiX+kTE2UtsvpK8YLI8QvFn4Y56Kwk/EnL7vz7/wO4G89O"
========
    "eJztfW2T2zaW7l9B6UucKjkV91s89q17q213Mp613S53x5m7kxSXIqEWpylSQ5AtK7vz3x"
    "fgiwiQIAWwKYlEn9TU2BZxSOk5IIDznLf/nixDF/vkh0vHwYS8w45HvDCYvEL/PQnsJaZ/"
    "aRgxRRN7tSqvsw9ie+anInY61nL5wTMSR7YT08tz2yeYfuRi4kTeKs4eOLkOMLIDssYRik"
    "P0+2Rpb1C88AiK7TvkLOzoDqMFjjAKwvX/+53ec+3FC+TFBEXYJmFA0LPLtx+ev/z+B/Y8"
    "N3ToA73grv9bJ4H3rwRbcXiHYypFH/CPP+jHXuDib5iwf/5jEkZ3duARm/04y3NTBHw/XO"
    "Psr/GESvxj4kbeA46K6/mH9DtVPsm+YXUcfiCY+4h9hdW9Nfew7wr6y4akn1vxZpV+9sa7"
    "ex/EP6djGVgzywn9ZBmU41ebeEG/eiHgBTH79A4HOLJjzJ4QRwnTYpD4fq73QrEZQOWQDB"
    "lOxsVzO/HZXGDS2RcoP5tY1qfrW+vm6tayJrV5Ukhw+s0/cqii6ByjX5WkANyxr/D8Lycn"
    "p6c/nfx4evHy/Oynn85f/viSjk2/b/3ST//OvkyJVnarFLP3v7z/dMu+UEgncjbR2Qf/Tm"
    "Xs2M6k0glQor+KMMFBjCVKeEvVKleBIFTRBP2JVU0UuLepovig1EX5Gh5CGUv7m+Xj4C5e"
    "0H+eXrTg/PXyy9u/Xn55dnrxvQj2p/zKSXqJwV7CbMd1fN9ReGJvieUYZxIVcN1c5IfiLy"
    "OEugXa2/cfr25uLz9+ZrdfEvIvP8Xp8vaKXTlJP91UPn1WVcP2Jui397d/Reyf6D+vP12l"
    "cIYkvovSJ5bjbv9zwr6TncShRRdYy3Z5TIqPi49EtZZrZmUBC0Mf20GDakupin5nVMwslb"
    "65vv4gaPPN+8oa9enXj2+uvjx7kaqRDvJiYekqwc72Op11qpQwcZE6UVmkTpoXqZPqIuXi"
    "2Payo5KI8N9urj/JEeZEqkuV58Tof5DvkdrO3BfUk/8zTwKHoYhmiefHXkB+YI/9v5PDz3"
    "MGkTDPC6Cffbz8e1UHbz9cv6kuR+wGbyoKEQ9W6kckUW73UWkMc/+ApyXujeAPwOr4C2Kd"
    "4M8Pok8bfc6CUMeeEwLkuyIvMQ/VNSARhiWosypKc1tdA6UMvAI6uDOOYn4vtZP5SV1Xxs"
    "9hhL274D/wJlXIe/r97cDBEg3kbNV15XYjexX+Xcy44tNy1kT2ekvyyJYC+heKAM4O+V+o"
    "Bfbl/dvbiezY0wPMb8s7GYqweNRTAJftjz0ge5XfZlxLiSqq3CFCAVK63PaA6G12FzMBLX"
    "ckBTyz43MPkL7b3shMVAU7owFYtqfNbOd+bUeuJWxu7Ep4ElY+2Y6tX1qeLKuf2IF9l+LD"
    "fgj72oI35nMUzr0U4AZ3TTFgquCtWXFjdzprfluEiHlRcufJOvWe2IHL/hZM07/ZMf0H/b"
    "9V5Dm47pPpdAeJ60Xqa2FgWPd4k7lFBM9MbEfefM7GpV4UmaPGianaxds0DHUizCa9dRQH"
    "jMouu9sDw5E8ONPFDySmC8EP+UTKvhf5IcBr+qP3Rv0Mw1uT/llTVjMBWow3kP48+fFHBf"
    "6TjmokQNNrorG1faE0MS5kDMT5QgnnixacL+o4l0uYjttkK3RAr0mxHo3Wa5I6m4i1xjNr"
    "ZW+WmD1cE3f5HQ6ohO0nY9cCfXZMp7FPzzPdlFC5AehAXwfLcEaPkRY7b3ZSgSgPGtDQwC"
    "Kkd196QSgx7tpOnKIccJpdueQURyeJIhw4WmecmmCng87QdCC601W86c3O9OoJh9rlREoV"
    "N05yTuJw7pIX+53fJy/Ofjp7eXpxtp3W20/aZnN95nKGbA3R9jgqUdLAeCoW5eJeB/4mf8"
    "NGEl+VLwat4VXghhzM1lHSUlpKEMRg4wZn5OickdkM7sW/U9xoXDNe3cXDverDckYkrhdf"
    "BXG0mcg8EeXVaasbgo2z8Hagkg/CWdgB/U6Zn0D0Hqzp5bXNUjjmCaFDnl1/+eX5hSQ75B"
    "H36ZoKEjd6FOgjqokeDS6KPK+meVCYxE6YHblaRpFk9k/sxMUoSCMZpGMC8hvMzG9w5EeM"
    "ZqaglDDRF3Km4go5a/aEnFVpAm51U0WYEzkcxJPJSAHmNhlVgDkRA+cwpI0YnzYCtMlgaB"
    "PuuKyuAk4IKBOgTEZHmbD52wPGvxKTYze5l3xQZEkRMi9hSrho+maahAve302RXCI6CdKd"
    "OGbEhuvRYcgLUPiAI3T99vPnOhuiJqITiCkJwiRejNtCMMPA9wKcX87+Ps28pJlS0ws+3a"
    "Yh8nJE28e0heCAyMv9Rl6GzmpFZxEOYi/WCk2oCRqI+NlLBcDPXjbizS6JcBeA6Qa7VuX6"
    "Afu4BKoA9V9USr/8pbn0y19qpV9WNiHrkG7LC5ssdLCuCZoXdHNyfq6ylJyfNy8l7Folzs"
    "9dejEL+WBVssIktgogJZtta7xf230g7k8j7o9gJ8IMv1jrBaiI9TL9B7TU7IFNxk4SsdU5"
    "z5ViMZN1wG+Wtu83njGb7nE4EujH/R4kT09+utgeHdk/2g6LNx8vP3yoT+h5hLH1gAPdJU"
    "WQgyVEYwmZ+aFzr11pi5MCtHVC5SNn4T10iresiPbg4B3YCcYk/26E7zz223S9vFW5Azoi"
    "WeLwKi89uf89+oWKOfCi2Rx4UTMH2Oovy39oBruUMM7fe67CJJw3EwnnNR4h5aZ00N0KAL"
    "g7wSU48mzfCpLlTMbwt53kK4IA9k6w5160XNsROy82pJI04y2TBch3Qu45joySb6HDCgHj"
    "wD1R43hbKN4auEviaWGbjwdod0K7xDGOMoR0dj5ByjyY1ajFFmZRDnPnTbBBHIDfCXzq4+"
    "mwDVbljINaxS/U7BaqeYXYvVfhms7SdR3mRsawImVQyFJv6av/SrzoXitCspQYRoAke545"
    "AZLbkA0NLrEUAipRg0rEq9CReH1aSzgXIsb4HI5Q56FD3KkgZtAyfmD06ZcIsNOxWkFFFu"
    "jzIdPnvk1ieqDHQQdNV2VB04PWdB7LqavkUgz0O2T90jNctwVbEAQdD1nHDgsGsMg9XlsS"
    "U6y5mU5FzKCDUW/2bR6Sb7E/Ewm4LZ6hmuQhfclfL99/uHzz4eowbE3/zmQRvQ7Ll/QGsI"
    "wNeRkrVIajKIyoKl0t0l8ubRwx2r9vEAr69bpjQEG/ZqihoB9kpu+dpSpSHLVUwAkB9JCa"
    "Pr7UdDaBe8D4Jr+Nodhyr/nwctPpD7zBhGQ/XZ6jzg2Z7sxVp4Mtwo3embR+HWCKmh2QrN"
    "YVawNk522ColfI9tf2hmSF+ryYIPzAciYdjOguSVCyQnFYT2rv55bSpHexQRz3kIb+Q5L3"
    "ivl+s4DrGaYX85NXa3r8Xch+GS/RNDbA2CVWRH8TXmeDuNknSnNd2cQLQh8s8dIDXnh0IZ"
    "ZeK5uSkThcrfI+SexKtate9nPSSzPP97enz+0VSPEfxzY8Rc0p/hGeY1bgXsueFoSMy4Y+"
    "VWGsTpsZq9MaY5U7OMOoMYCuPT1RJm8QI9tHcuKK2ms4YCaytDFlS8J5VdA4Wmgv+ebji0"
    "482PrRc3xi9fSiAbZE1ES8VWjPl82058sa7cnjJjvLNFf+rwn2skwPodZybyRohJchPetS"
    "azOK9dCVSBq0C/bnl8zsOu3UiKrcATfCz5f//5cxuyO1vVGmlsnqH17OrNaKW95KQd9M9b"
    "jlkvTQwLoUAqjVoRYoII3VoypnXn2s/ot1z337TisRZSsAeSjCdO8jDyU7vtFz8loznb4i"
    "Z+DueaJSHOukuTjWSa04lp1QkCKPdKtqUxWGGKkhx0jxfgqtaF5OzsDIEpNUDFk2T0XT6W"
    "7XSc+iJGh52FreumC1tcxLgpaHrGXXI49ZuCXioO8h69sJlysWPdRtlxZlQdND1jRbha0I"
    "20TPCVoRM87j3D+DU2x3My3/pyhlHMz9k+2rKHzwmBPIlpSTbCWBK5JQLUSnWggF5W5jLd"
    "e6JUMEOagb0rFyxTYeVg99UQ7QfyT6S0wB1KpDKRGFJX7nEr8Ik0gy02/xt8YCObmAAeC2"
    "nT2v/n7b7uvYHj0/XH/6pRhedYBU2+BE9/T8obmy8FKwrnRbV7LafEuJa7UVeU7KoNCiQ2"
    "fZhY61wpGDA4n5u6MRiyhqkA76CHLOi6mmjlDt06JE2CB4DzzFCzCpHd9ZEaUs6KGrHtKC"
    "Yix1nJ0DO9YjE8WBcBsy4TaPwj8x1Y4defN5XdstET1VwUdF9oxHw3sJ4YkX9CIrnKm/+N"
    "VED1gl5Ef2n1HLn5NELA9PixTlZQyMoTpVoZ6bmeequVxwbF4g61+kws4VkmDJdZvjbNPt"
    "gr8oB+g/qq4vywvpoAOZNGiiI6NhR/cp26mvhpoo6KCbDh7suAv+ghhg33EfCGPb77QRiI"
    "KAfzf8hRogWvHFvCCY10M2r6He46TfVGcHd+woXBGFuPxBvzdi6STNGILHdR8ZmlqPszkJ"
    "xbDU8RfEgIXvij5Xo0yDHymFAPmuyENt2cGoAmrLHs803NY01LAKtzKw+nTHnXnTOkDPiQ"
    "H6nckoocqnBhslyAH+OvizkqdQ0froFa1zu6kHmN+WdzIU4WpZXygXfqBy4VULqQdMr/Lb"
    "jGt5VoWUswgVIM1s9x5Afbe9kZmwCiSHArD5+aAHZL+WdzITWvEopYCttDixNq632V3MxL"
    "Q0zJTwlAcCdoC0uJGpqHI217D6W/ghwe47e5Odv6utLcqr09auFuk4yy0G7mxo8WsQez5a"
    "L3CA7ADxx9DvCGK3QXaEUXbbKfICOtRzFsixfRy4dlRvZ9HHDaXNLKpH5Gr7CvbPg7ZhyO"
    "dX2yFuCBWLj9xZIY0/+zMMtGrDCkIGRmdeqFS4u2iucHdRq3CXsNdO7l2VQ7wVaPOpjhDo"
    "FmCZjxQcB0NaOIBHOhqPdKRTTrik18T9uXKp/XzDDdp5trkJWUo8hRXZ5B67KJyXnbWmaO"
    "3Fi7Sllu/NMXpmr7wflu739QNN57tITjGVI0u12RTX3vSPtBtWXopefjVc4XQq428rL8Kk"
    "oYHVgxfFie2nbV2gVdVI1sW2A1X6p8ZZqhhv4DFqHwWWujSxP3Tz+oMB3H/djQjTn0kkcY"
    "DNOYucyDDqkLPHGlOHvKkCebM+GmuPQ/KoBu6rKKQ4LHWWGk7EgCI0B+jOBj2W9hzZzR8u"
    "NSZyRcy83h0nKr3YTpp7sZ3UerFxh/8a0DtKqQqSEEE/6Ah61oOzSxnsUgwyi4as3+zs1K"
    "0NiSgKeh6ynulPm3vRsmuHCkEWND1kTXPsm6aeRUnYmAet5oJsrVCkrc0XcxFoB6heAxoy"
    "byd92meQkAkJmU8YfUjIhITMJ68K0YmskZMpyMGrAFmZ48I9IR02Xk4IkIdIrlFEckFG4I"
    "EyAiF7rffstfyQ0dd8pT/gpryjmQCL5zIFjNme1gPAvxKTswO5jR+SLo+XdAmJgY9PDDxW"
    "ZHda4ziMJtLY7uLitD26mx+2M777Eq385A6FESKhc4/jNDQ7QFdfb67ywOx4gYtQ7e8IYm"
    "0uUIRXYZQO9eJ6sHc/t5Tmr3EbY5AsZ/RjSbT22ouwVVw+doIbBG/3H7ydqbamrvZ2UKWU"
    "STxYH62g+PdFE9SKqEHmfh/A3nuBVhfKYrxxgan95xiw22cd9iRt+Rqna0XKoOnaY51htg"
    "+zlpHaWRwS0QPO5Muvl+8/XL75cHWYKb2PrI4cvi4VngVRCHYachQMxBM8RY82QD+RE/Lg"
    "0gYH0+BUAg6moSA8cAfTWGHd7WE6FgOaBDFu4D+zS9N29rMcpMB9ZtQFihd2jMLA36DII5"
    "i8RqsodDChf0WxfY+RF7MiWzM/dO6JjO/sepvd1S0a+crjVjA4bk2uvXALzXzjg+0nEqzb"
    "u7TlItAh7BGnk+MsQe9sz9/cskZvslWIu9q6ELlsnBVvB+5cjG4XGJFkmZXGYRWBvyNoES"
    "YRoSsK/R9mdf8y9wipVgQs6v69zhYfOiitEZguR2WhwPrCdZhHSh05XMljKsj+2PYSrrps"
    "6lULc6HDV+KBaoUq/plcoXUCqyFO35b1j35aJfSg+XZ9X1fZ1vWbb+s2mRflYDvvxvs4eW"
    "CZJXEo7OQ8t3KA/qOyFyTY70pcMAv2Hp1kDzhIOrWSr4kagy5QyQPYQqFdnfnQA4s/CBYf"
    "ehspRdrv7G10JJYnCxqXMTzbcPIWdqccoxJhiyMSsiYNYR71KiWRG0Yp9XGg4/DS9nw18q"
    "TgglkDiLQIcn0Ii8m16M+iPzMPKmkZLFZHK9pKQJjt8LeSaQuNAzWSuVKEarUI24oR1qoR"
    "Zi+sBsBbAQNrPZ6rNPOgo1oql9baeWTLl2S9aSs4VApBySH1kkMUEdIpclEQhLjFIcct1o"
    "8EOoquS4O2h6xtKCI26bWIGJQeboSa/kD3OvA3+Qs9krcoX3vaCx4CR9n4agFRNhyV9E+U"
    "HZPU+SUKk9WkkdnJLk930zvW3XakSighfZaLUpE0HCa9hTxasHmkKtnDbmHdY8VgGb7pFT"
    "Az41i7psDMHI2Z2b5dmhgXMgbifKGE80ULzhd1nMHGmICNATYG2Bgj3qfBxni6NsZHnBY+"
    "abc08kHK9oa1LAV2mh3XLEg/FWaZRSxkP71H3epoGyg1OrLvkgfbbwuQ1c2NyjUIxx+ctX"
    "C08vlDW4GOExzHv0jq6PNSAD4EiY5TFXA4GkSk4pbHfCTIFf7UUIz5pXeQZWzHCqxKHdvj"
    "nOmvll6a7vKz3VR8tTKi9TSP87HW3Napw8roFRdlMmgeRmmVVNcmi1lIf+B3BL29PkF24K"
    "JP199Q7PmYoGfvbv76/PR7mZPhkXdTdUQUJQsfbN+jCovCpZpLojoeXBLD383bjIzhl7o8"
    "GFXef7FL7mWpQdycVy1KPen06qXnRKHVoY5HRRCO/91zxMIkcrS8lqWEcfVw9+K1BG/apE"
    "9vGlAHQB2MQSWm+FWuHjwXM0XJrK/i2rTV7uJHKblOlpgQ+m2yAkh5pUFkz8Ikpv+m8gGx"
    "0wP+FN3jFf2MsBJuDv1ur1nBpKxEAvJIalvlhZRYraTii8jdMId4qNR8E0spZr5+17vDJJ"
    "bYbGKHpKNEjoF7R8XySis5duveUBE1qBz+0+jecDCT9qXCafVl41n1ZfWkyi1yVoTnOiBL"
    "RI2zDs5UjIOzZtvgrGYaEPwvKwg1LINSwKBFoTfTQD/AztjAupEE0imlvEXYwd5DxwYcgi"
    "goetCKDudz3wt0M8M5qQOmhm8/GW1ueG5iaJkIpQzQJp0pV+b8k9T8u8XfGlDfChhxhG1b"
    "sa7+fivM7uLw9Ozj5d+/FxasD9effimGc5P/7YfrNxW4V/bGD22JydAMOCcCkHeAHFopQX"
    "wdqEIo8qpfh1GQM8jcAyfFcFSy3/hG6Ke0x35K+frQF7j0N9yUdxzXwqKKsbikDszLRho8"
    "bGSnd40oetZYW5GVnTVzLz1caWuQvLBlmoDksO4hqyicp8GHLBQxtiNvPqd/j2PbWaA4lL"
    "aX7//2Ct6yhnby0tjGvP3tHw3VMlPk04tcbdTyw+xbHiehCgIj+6/VAM3qe/XKQe2L/UaR"
    "rZKZ7zkUQFcL5oqYcV3m+m/3DR3s9+Sd029cf5R+9dc//0yXt9F2q88ws4gXyKJ6271lVV"
    "lwlw3aXUZ/muulB9hO2paIQ+nXIes7fz3148nrgsY0N+ptd8JRFEbaxytRyriIp3OVg+x5"
    "8zn2vF5cPwXMC+aSqKddMBdSxsF8cn6uYjCcn7dU2T+HtJP9FnEDlya4NEEV2YoLfeWOBX"
    "3JQmuBL4gZRE6AL3k4KtmvLxm6+il5OHd29QP//IH889mS2wO2t9sbjWuJVkVW2JsG5ZT/"
    "a+i78jqi+ZVpm2N+UY5R6UUZhQ4mJPOXM1FSuNDJd4iEzj2Oyes0odTHNsEIB3TEeoEDlo"
    "VK4nBFUESnx5pqROqd38sTJA76iiN+pK5yI04u0xb3d6pi10qCWNbrcEfLsIosuAkGRxvX"
    "Dq3HWkCTyN/chrHty1fR8vKOpZQNpOtMMXLngvobW+RYuBETRQubsKikNDM/iwFj0Ubp9Z"
    "VvO/gVYtPzbpOFI9Epy7L7l3QXirA75UTo1SUV2rDLM8/3sZsWZ5MUejvw838PfqcnilWM"
    "khWabVivYsxKSq8jeh4kZXmCKSsynX4Lqgi+psFr9F95SBBd452Qvtr/hdI/0iIH9h19MZ"
    "ojstKfUMRYlQdQ9svZn04S0X3DUeyJk0pVo7CyD6HQwSC3El796jrgpYAP6swHFS+Zzv5d"
    "yMC+Pbh9W7DOi3Wzpt5mRxkvY2Bk3amCm+y0uYBjzRmZbrrWcr3QW7tEOWN86Qdeupw87c"
    "CSxITt9Kht5QD9R6WlSbDflZFmFuy9OYgjeuIO6Nl46QWhZEtum9E1UWPQBR/xALZQ8BGb"
    "Dz14KcFLORpsd3spj0NXvg8cVqsznki4yu21aRtR6fGjdpKUN+ESxwvmT0l9MoT+cxa6m5"
    "QujEPkh+E9owmfffx0+/yFhGTsIL/bY7OzU3VD+mSZrKEwuKjJqDA0wqswYmNmG0WJVeSF"
    "kRerDqf2RHDHDeFmZ1VadAJXr6ZlO+WXhBYr1YtiWnL1qk0v3gW48Sv52I6gh/ioNutpC5"
    "sK1U332LAj9mJfK75/K2AgvHtJU+W/WQ3n5oJbFTEDIvzbmOh9lNwaS3bl56tPe1vA95xa"
    "yZ8rRJDbiwbwcocza0/2u032UTOgcrRTnbgVMQOX5v7nrmMnRGvn2wp0grcaijigigEXZw"
    "rYXpw1YssuVVhHJ3e7YR02vSIFGVc11zY1s+nP71L2uSIKju5BO7p9m8TWI7QtkweVD1rl"
    "HGuhqWxREgoWDFrLJVelq2VBEl7mYau5JFB11SxIgpoHrWZ6q9Dv2oZDEIVVe8h6hsIRk1"
    "6bEon+G3UnTEUQsrYfFWh4nNIdgD9b33nnpzr8ghig3xV9ziutEeFcCgHyEI04elXkB1D9"
    "RagiCC/DI+PNoQ3KU4rHBeTpJwnpsO5wQoA8BEKPLhCazd8eMP6VKBUVGthsV4WWe8kVIC"
    "34AIB1B6wV4kQB2szU7AHYd9sbmQmtYJMPLh9ipKAOv2jbSIHVrtlW9NJ6JLBF0y4zUeW4"
    "IWhTt5f1QKVNnYzdgJPBDmQrbM4gk8/epj7xSUsKWj5iqpKIZjnl4J35aNcBRg+2n+C0hV"
    "+Aiptk6WVrOy0YyBz2r9IiUguPpelspmi98JwF8ggK0qpTEWZ1p2Ic1DPW9vIElZy2LR6Z"
    "5o+SLQXlpFQSoPSjCyB6ZARRBfNCdaoB6FsBiO9XiO+f4Tnd6uv4NqdclRK9RPgP+FXZR7"
    "qVPY9l561muLcCgLY+2pXdW2NrFgXBgwrO7PGrAhxK4FAa4MuwX4cSX1nlkTjzpVwMxbiy"
    "74HD7lAOuyNzR+FyuaN+UTFkqsYecaMVmlhEeGlH9ygMeG5H1ouieSCQOWPbIKdA5jw1Mi"
    "emZq6O8VuMN4LKAeP3SZz7wfgdpCrA+AXjd4AvAxi/w8EYjN8nZfx+oEizTmITidW7vTZt"
    "M3d9OsoquuIo2LlB1tUrDvO4BLKtw8siGOg5GrtF40SCXHuDljYryvuA0QzTTx0/JEWEA7"
    "vqFTLJimu1JVrMB3lkx+LA0J3r6OejZgscGkQZa4WDVQJn4zGopP+z8ZEOGjiO5e2g8yvt"
    "h4xyjAKTno3OwiLpZk1iz/fZ7j9jHUSDeIrC/KITJr6LgjCml16nHUW3oZRsYBozyVoBBH"
    "f0dnRTxzI6fs9PUzlXBPhbbNn0ayxX8ba4/dz2/Pbi/XEIZe/HsmC2HVOoHmuqainLHhrD"
    "Jldqsp+rVKelo5prsp/X6tOSZPZP7EjIg5ba4KWIiSjvo/I9+EQO6BOBypKdVDE2Cyc/D+"
    "iU1eZFjGmj2FsxuuopS/PlkYhDLcchv0DlAVpT04Ig6HjIOl5FIcV4qXO840QMaLUjHu7O"
    "lQ535y2Hu/P64Q6oNqDaxqASU6i2T2HszT3Hzn9/jXATrk/baLegOlIpCzrvqhn6LqPBGM"
    "/FvJ/yfOaWsSrEF+dWLXgu7iNqrZT811Kkw9g/LTfBvCi0gRzPqjZt4cNYR3gtxmYrYASf"
    "sO9GkECJ7b0rlpwPa+F0TeLDDnAkhdB6I625pTSNv3GLXspz+IHqor/BYm0ibV9y5glDH9"
    "tBU9Q8J1eBdUYF94VrcR467Pvx5vr6g/BqvHlfpd9//fjm6suzF+k7QQd5MZYDXhxVNVcl"
    "Tgx4pkGvTJy5ofE+8WIHfJ22n4z2fVp25W6XwN2O5Z0CXvFpJxY9XeiB0h1EZtFhM1/Giu"
    "1QU194GvxLkkLcSpWnY6aqdLkVFcN3cua/LVKCG9mBixbhGtkpB47WNgWaseILbEd5yc+U"
    "qJymI+dRuCzyWegxiKBn119+eX72fZ1n38P9Jdy8wLxnhOofKgkw3FDg3Ye/9UyBdz8W7w"
    "6kzIGNyNnGwswe1MSbFwOjXQNv2/etdK/RBFyQgwmuDnjePEOC999urj81uPI4mSo/4jkx"
    "+h/ke2Rv5hu3384Sz489urey5+1tZ21RBMNIUEQtOLsahz0VSRB2g2pwNpAaQGo8TeiB1A"
    "BSYzTYDpXUuHZWq4+YEFveBYW/PG2jMkI60FpyIxXSbucRfRiyCfK4pNaQNRxxsPeA3Sn9"
    "xIlwTFgFy5B+gJ59/HT7/OT71+ger2I0p2NtOiZGqZOlxmP0/oTfg9+D3zw6e5P0EpvgdN"
    "yGvGJ5uCkU6I7djD6JAr5BUbgmU5Q3xqIfRzhvqZLp382IE2w7CzoIO/dokX5Vghy66SvH"
    "NIqNt6A+52DpDjiqDeaoJr4z6loQ5UABnRUAAXVGuthdj26t8lN3M6srCJnI7KoQu828bi"
    "0WVRtg+wjoHigB7VCh1FBaYC+lBWL7jpolljbmohh0edJHnnh/6oQ+F8Mh9FlKPR3JeOd5"
    "KZn1XuGtWsz36kgF8z3GgR3Er1gMQLTJ8vLobVkNTFaSKo0UwN/oPfwNy9OTmecd7rDbII"
    "bAgLFYA82WcvqnxgGnGG/EHnyA8kn0RE8P/RI3XssZshQx7hC5l5Qx+sSYrl2W7lyuyhmH"
    "9l5mNElWLGbFWlGstOCuCRqH97na5G6Z201gNwS77Aa7Kdxl/GDvpaagk0QRDpyN1jLCyR"
    "i4LfbMqTDq0PpTc+kQhAzEuH9u5cGm+1qynMk8xs04i1LGLRn9r88MMAaGNVtpmPgVKbD0"
    "qz6L2I68+VzbZySIQUekrh4jBtHdxooX1AxZhPQmy/VCTxFNdzjcTH/xI/vPKLWkQNqOtf"
    "SCULKqt+mjJgovx6O04HbXggta6EELDzgiUtdc855bShxwFRrJfgt1p5uhZoU8rgN/k796"
    "I4khyFeJWgjBUPwpSdwUB5ldmbb6UMoxCt4TssK+j7wgT5m0A3T19eZK6PnB0i7dtB0Ii1"
    "1kn7HMSxeF89doHXlxjIOiDRnrBRKyyMJnn65un59LkjoP8kSVcEX8QHCRykk/zyosQsTi"
    "IP0w9Eu5nm60iSBkIC3yUsFcf9lorb+sGuszfGcHHfY4Xs7AHW4kO5pSVNx2ndNUMS8HKh"
    "60it0kykKzl7Jk1JYNqyIIIcXdCaLyYKHBCZVCAH1n6CGzYTCqyNOt9VTACQH0kIQ6viRU"
    "NoF7wPgmv42h2HKvuQKmbGvsAdOr/DaGYsodIAaV2Ps5Cueejz/i1G8uobTEAdM2ZmuVDb"
    "WW5Vilxh5u5D3gaIruojBZTdEDXnh08Uz729p3WTNbG+U3R+zrEXnTj473kRYdy+5VbHb5"
    "D6P/+oM19Egf0HAtf2rDVfpFJFdq5Bd3kV66p9eA+xoo95Uqp4Z/M+1VjAfGaxfjJbyCGp"
    "ay8OaCk7KjgcCvcergCysjYA928thVIe7E6loQ5UABnRVQnph0QunuYA16JO7iOVYd+8r5"
    "F/AHlmhsLFG+dvcA86XjYEI+l/czFGdxt1OAODuk94Dwu+2NxrWoqCIrWDMKwKYH8N5w/a"
    "W4m5ng8taKArb51tYDul/LO5mJrHgKUMCWHtl6wPU2u4uZmJan2iEyyJ9928GTZgI5uz5V"
    "4Y9X26FK9PF6Efo4bSaRhiSyZs8sYnFaZXwdFodIXue1FYu4RtagIhXOhntxPo5VZ7Sze8"
    "vZ5sM8VkpO837YCsHMByooMszALA+TWT5KoMrA1kbg3564KoB/e4qBQk92FQIGCBigUeKs"
    "zQAdNhRrYAuKCZFYI4V04IFYtyzLI8oU2mRKl2OmKuZ0Wn9mvh2/06Z+Z28Is0+pvYnWGN"
    "+jtRcvmLUa21GctiJgHR0Dd8qSBNkgNku/I+hPafnGR99NJVkQrNlBnF6mLdasS+dBHf+b"
    "pe37zaE8uYxJx/fTk58utsCzf7RBffPx8sMHyZmcvTuElWJIZJtoO6g1YUC3WkHG7YptRR"
    "SQBV5lUMsz8Cpg3Y9BJWDdDwtnJev+OHbTF8xKxX7BFE8STyRGkzhg2mYxRelQK+LGKpRo"
    "yaQyPx6rh2KTe+yyxm+v0Dr37ZFF2uKNWTvMxFnYZMFsItbDzfeC+2lea8Uj6C4M3byfHP"
    "1M5ns8xANVbC6uVSFXRylzQn5beREmxynZovLaQZ19yHHpluNyeqKQ5HJ60lxS+KSa5rKy"
    "GTUT40irXbYoNYyG2eyxxjTMZsukxdZNnYkvCPUz+49LHe250DOU7usy30dX9YY7D2iqWZ"
    "QENQ9azUDvDIbeicN7rK8DXgrA7ww+ZxmpY88JAfTAqo2PVWMTuAeMfyVK6TxjxZZ7zVWy"
    "ItiC3BOot8W9DEWW37wGxVDeYGqsSKnJ/Mq0jZMk5RgFLvIeb7JgC48gj00LqlZ2dYpcCl"
    "aAQjpNstLMjBZkhM/MJpjxgEvblZKNPdzxEc04j9vhcUC2d1+8UzPJ92D7iRbWWwEDab4X"
    "JyrFbOioRsDTa4NpAZyGScpWoDx8smX9KUYorD5p4lYW4JVx5pGkUlfzMGmuk+Qwkv6Gek"
    "pT2UAJnA4jObq3rUfQ3Bea+6aI7m2a77+5LzsqxYmLraXnRGEd6sZ1py5oUB5Nb51/WPv3"
    "jvjWJQFgCY0I/U7rK0X/brBwhQP6fGsRJnpe4JrgMBzB7HnGOILzdpCryHMa1xmFdpIVeW"
    "Paph46bjWZ+Z4j0UAY+tgOGoIltkIV2GdUal+4bz857Dvw5vr6g/AOvHlfAfXTrx/fXFHj"
    "NX0h6KDMNIQ+hdCnEPoUTrW84k19CsEpPsi9Axpzg2t2oC/Efl2z2QzuAeXb7Y3GNeOVfY"
    "j8qz4sJ2JsxwmhRncg7zwrXJ+2EvrpSMsphypVWcuTDrK6Zektpuger+I0d4CVNnuVOgBT"
    "5x8b9GB7dDJ49HS5yRrAsqNJc9/Z/TxC6lHIfQ65lrMzlevdsYyPulOBKxcADWgH6yugXy"
    "rAThxGVpAUvWdEXbTn7crkjbHQe8o4p6+jDgtYShhIAb64UPEOV60Ozjl8UfPGaBuFxhqD"
    "IzH+lEKiI+xg76GT0V8RBUUPWtG+LasW0cpKFiLASWpwkjiK6C7t0GOtzmYkShnou1ZyXb"
    "d4rqvbUQaYF8wlzo5dMBdSxsF8cn6uEoZxft4chsGuVUn2wA3l6QItoXe8EOCsgXO39UMq"
    "bBzu/S8juVld3xfb+vdtZYDq7kx1ixyHOviiHCigswKgePuxkAeHG7h8xqCS/bp88oW8B5"
    "jflncyFGFx04NCy2YXWmY9oiQOtLx1VLPfLO9Qtdtb9ltag4ugVYQJDqhaUdoPKJ9lr9CX"
    "n9+/Qw79HVNEn4bSvEXWQajoV++5dfdYT/dUzbBJPNe6xxuJP0zoR7cdVm98L1xqyuGZpn"
    "6wpiFi1FPLwKLc1K5nli6JXSOFX9nwwyDHaBwHkmmL3zDRo12SQxMuB3Nonao4tE6bHVqn"
    "NYdW8Z7owVuIAMQKEENZvj06ZIeffnggVvCFUmLci5bEuBf1xLhxxBNMLt/evv96dSCce5"
    "/CAyq7NkwbxgjPM4WddAowEARBx0PWMcGE5dUQi64YdTXv6PdRkTUmMaePuDbfJrGVdHt/"
    "qrLwCg35FaKKkpw3dlTkO3D3IbNSNSF9cALpg5A++Lj0QYGJ1Aii4MXAlwy+5NGrQmTh1b"
    "UgysGrAL780fnys8W8B5TfbW80rhmvCq+w6ykAm68NPSD7tbyTmdCKy+jAHPppUrLUp1+k"
    "K7e59bdjdnr2P7MaPmSKvl7eIi9w/MTF7itEVRmjtLwPq5CLlp7v0/HxYtv22EmiCAfOZo"
    "rsZZhQ4LNhQRilspIamft8kE6VzYYgAMnoCC/DMlmplG1wsIvD+f5h4FYfx9lg2uJWH77v"
    "7GCOyb2U7izecx2MeRkDcT5Vca43+9ZrrrOsaFtars1a0TPF/VrSCEyh7FvtDsAmdizew6"
    "pKlmiyiod6Cmm4AeijY4ZJVjKBbelzzIClpww9hTTdATTSsTSiHd2zYqCPeUma7wHMyWP1"
    "Mo+yWZ7EMk/UTpVUxY15TXrzkBRIOfaqy3okFYdp3zkDzsdLzL5BTQnN9Yx5GShlLLio+i"
    "hlLFrdOi5EURIiHYYc6bAlX2o6brfADY69vlCywi9arPCLuhUO8Q297t4Q39AMtbnxDeBh"
    "Bw/vGFTSv4f3OM6yX4N7+ioGRVK3xGlWGTFtc54l2ViLyzZX6RPHcjnYKTtmWa1rm6A4iQ"
    "KW07q2N2iGHTshGAXhLHQ3KMJ39AiOI3rZi7Pirqffv07dXexszpJiZ2FCJ4Uka3avT9rd"
    "1fIfWYgwwTgA19aIFsVpi2vLc6l96sVah2texrjGpGcqjTLPmvtknr0ca2O6w1kvvTecSr"
    "tQ0w0ikJy1W/JzBSnjEh3302UxjvFyJWPBGld3XgTMxKqZOPcibk+todpuKdaEDTQWR2Ic"
    "KlFZwvlJU9dVWVD14FRdsz6PZBORBkuI7LR/iLrRs8IRoUfo9SJE6zC6T2PzmG3Bel7Y/m"
    "tk0+P186Xt+dQuYe1Jqa0SojDAiD1kiuz0z+Iz3syUttje68NUTJ/Gvt0NEYHp4SJ9OcFO"
    "MsBOghDA/Z4rMXt5dQDeChhngZ6cq9hHdFRLuWi5hZRipGsgFUIGzuT+S5SsbELoBuVaC5"
    "tIAiyboa4JdoJ7YF7oA5RBp4cU70G3U0UpdMBeFcWCMtpWFV7w4HVzaIqSEG0xNLuF1/I/"
    "Qy/opGRBEHQ8ZB1DpMcEIj0g0gMiPUZsrEOkx1OL9KDG6C2rAz5poDazi9Nd/KYVb8ephH"
    "bQqfLcS2uP2wG6/Pw+q0X+GoV0UUNeTBAz2FgsBevsKw3Z0L+DCh+Z/hSuXnjKQ3J1LoF1"
    "HMlCNm1hHaEiMlREPgC0+6iIfCTCcWBW477ncLqVaJONopRxBHr/8UVg4e06Xg7dolMPzx"
    "hO9VxQ9R6rjA+nljyoeZ/96h/oXtctQ5SXBD57yFoGKm4wWfIcLaGuAk4IoAcWdBwsaHXW"
    "94BxEaBpKLbcaz4oZrkodirhlbk6qM2sMld2VYVSzodPUZpriGYZCZxl60WNEbCKUqrVMH"
    "lBldaY9fGP7XLZfnsN2dTyykJ6NJ9a/65Amo9j35u2kOb8XNJhxapyBpLoJ2qRuy2Bu1Vm"
    "TPbidgHc4GIt/YMOQY8HC3qEbnTm0wf1A4Q28StIg7aHrG0IfpxA8CMEP0Ibr7FZPMB3D0"
    "QVQLoOgnSFNlKK8Kq0kToO83qJI89ZTCTEa35l2sa72uWYXbRrM6a7Y221OMFHE4K5Aocb"
    "atXL+bGZvWs8njfzSM3ncyPoo72kzdKXSgPhfLiB6O4l9pU+MZbWImuuFM+JHL5Q/HGYg9"
    "5Kwh+17M6//xeOVvD7"
>>>>>>>> fc0c078 (Write the schema and the migrations anew):migrations/sqlite/models/0_20261124160812_init.py
)
