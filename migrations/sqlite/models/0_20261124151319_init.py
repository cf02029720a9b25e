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
CREATE TABLE "ocpp_message" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "direction" VARCHAR(3) NOT NULL,
    "action" VARCHAR(64) NOT NULL,
    "text" TEXT NOT NULL,
    "tagged_text" TEXT,
    "size" INT NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* A frame as it was sent or received, secrets removed (MNT-2); kept for a set time. */;
CREATE INDEX "idx_ocpp_messag_charger_b8925e" ON "ocpp_message" ("charger_id", "at");
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
<<<<<<<< HEAD:migrations/sqlite/models/0_20261124150959_init.py
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
    "OjnMEpS4ExUrUOZorF+AMq+mlu+FhIwGaD2niT9EubzUjFJ6SBQnErLAnl/xhCiHyh8cF8"
    "apXpS9P/kP4j9Q1skBX8ow3qumtQ0K4eTyzfUSzpsyzisp5/G7ZwDwRsDChP7TE63yFCcN"
    "5SlOygDH65FivWnKKsuEIK9MP6+MI8Ja0dMFQSCn+0xOl/Z4Q0VXpUHbfdY2ZIqOOs0Uhf"
    "oytVDzHzi9DvzH5IUeyFuUrD3NWe3g06h9tcCn0R+VdO/TOCQ/83NIV8tRLUkTXx5vZ2qc"
    "u81IHb6YP2uKpIgIVY1voaaE60fq8jbiFs49edSjbvKVjYGZGcbaNQZm5mDMzObtMsQ4lb"
    "EQ5zMtnM8acD6r4gw2xghsDLAxwMYY8D4NNsbXa2O8JzK7pdnSSAZp2xvOIhPYanZcBySx"
    "H0T4COV/yXtUrY6mgUqjI/4uMf5ZlmnV3Chd26tpkUyf/kaj9MJaOFiNtL6tQIeJa86/SP"
    "ro56UAfAgqH6Yq4HDUi6DyDY/5RJBL/KmlGOeX3l7WKhkqsDrFSg5zpr9ceLLoz0+4rsJG"
    "aUTjaZ4kY50ZNim2IeiVKYpl0IyGshTGFLP5hPIf+A1Db66PEA6m6MP1FxR5PmHo2dubvz"
    "w/VjRVfPLddB0RaV76A/Y9rrCQLqCuxkA36yYbov/lCgaXVFBIIkjfnQrEgretzSPISTVx"
    "tgOEvAFiwbmWKz54bkidFrkYJUE43bc2tBhdha6RUzKTsK6myU6ckmDKgik7BJXYwvNfPn"
    "hTIhSlsgbSa812QH6UFpW/IIzxb1PogY7whK4i/jeXDxiWJ9IxuidL/hkTeaMu/26v+fWk"
    "cCnymDzrs9UiLpnHUPpF1G6BfTxUaU4U87dj3/PUuxO9iKt+hmJZ1oNEMoG7QcdUkOnj7U"
    "rGlUQtqsH1dZSM25sN9krjePWq9nD1qny0yi1yTkhmJiArRK07zp7onGZP6g+zJ5WzLCN/"
    "OAGt4tzQLCUVsGhR6Czwq0WzU1sDvQYS2KWVghUSl3gPLav+FURB0b1WNJ3NfC8wzVTOSe"
    "0xVXnzyWBzlRMTw8hEyGSANmnNEQpnlKJq7C35UoP6RsCKI2zTinX5t9vC7E4PT8/en//t"
    "28KCdXX94ed0eG7yv7m6vijBvcSPPsUKk6Ee8JwIQN4CcqjfCvFeoAroiwlOip6/EruNt4"
    "Mirjss4got7XbT0u5QXjZW42FjW71rTNOzdjsnaInjDlKZh0tWZE1qJsqEGBeHsizrTAbD"
    "idC4CIfebMb/HUXYnaOIKntadX97DW9ZTQ8rZYxe0nPj95rajVlhR8Zt5sqH8bc8TIIPRP"
    "J1XzsAOmR16pWDWgy7DXtaria+53IAp0Ywl8SsK23dfY8haJu1I++cebesgzTJuv7pJ768"
    "DbZFVoyZw7xAFYba7C0ry4K7rNfuskRd5tVjqoLW1ODvbLUiYUhD4+22KGVdBMypzsHmtP"
    "5cc1ot/i0B84KZIgpmG8yplHUwH52e6hwgT08bqoCfQpGp3RaZAhcXuLhAFfGKm/FlBv6t"
    "TAigbw19xkoagV8Qs8hYBd9if1SyW9+iWD46wPjGG3Je8HaPV7bIgr+2U2SN/bXxktsBtr"
    "ebGw1ridZFtrA39cpJ+xfqT9V1DpMr4yZH7Twbo9P2Lu6LGftPhShLXarsG8Soe08i9lom"
    "GPoEM4JIwEes5yQQWYksokuGQj491lwjSm/tTp7whGad/XadWnFyGTe4Q6WKp84qiFS92L"
    "a0NCrJAm3cO9q4cmg91AK6Cv3HWxphX72KZpe3LKViIF9n0pFbF9RLPt3uHtGC7yQhmcqw"
    "kwUNyCOaeL7PP0iKwYobI9mhmKDLzzeXshaUoq7U02+njG3JtZwWouK/7irkq6yr2eFCSp"
    "VjWOIPIU28lwtvqmeTBTeVgYW2dwttwbchFwlnsZ6bvWBFOWtcc3tmxkLyQAK+wi68gCre"
    "sCYFVERBB+10sNm8KvDX+/byMhYGhx1rePaO64vmVSsIyJBmRVjNtsQSVVzNcCd2t349/k"
    "BHAelWv95Gzhpc97xg5A7ABvtlJgSeJPCnDl8V4E8Fj14fVQIevcNja+bRS5PDnohpmoVm"
    "Kaa5A0Sv/E3vAlfUjoxGCq50c23cRJR6+VFbSdIbuiDRXPhzpE+I8T8ndPqI5piJrDyf0n"
    "vBZj57/+H2+UsFK9pCfrvHqCmVb1zs6St5zyzHU/6d6lb+ccgmXd04oiCHD6rx76caf+RF"
    "vlHs+0bAQnh3ktKX/2YVnOuLE5XELIh+33d5oqFkon28/LCzBXzHaWghWdJQ7MsTI/K3JG"
    "bhStI91NDuutXCMjRvIr8V9dtWQS2IdqDofoYWWqFnyNMadVoTmpuDdwEx51NLgpAk0doJ"
    "fLhMOcBfrO+H6nsN6P94II8mIK/2QoBDE2qgfo34r1iLDSAnBMiDP3lw/mQxfzvA+Bemlc"
    "fYs9muC23uJdeANLWJANYtsJaMRw1op5uu908E9u3mRnZCW7BLeprUPFBojXOa9xteMlBU"
    "t0eXQFnvp4VE9besdxql84YuFlsCedIhY514Hg5KNlojmzwkCxzeIxogHKD0Jqqk8PqBOp"
    "E6m68H3WlrZ3U/QmegVaKVzqOIfFEotj6WJB1vhaN932EkpdXOYCkrCgKxCBzv8FUBHCNw"
    "jD18GXbLMebj65+Icz6g31KMS/secLj74nAPY/xekShSl0tLroybTF0/G6Nh4Maj47wTjy"
    "EWeb4vck4mBDE+48aIpq2o6MqfooBG/NJrWZhHfrzGTA4UwoFIVQlE8ypu5xKVlbzjp+mY"
    "2gE/uTuYf43FMtokv8yw5+dyYRRrWkQh9WUoe/y4wX6PjOrlR3uuk7+/vIzTE528jNOThk"
    "r5J5WaGqvJP4mr2NMb8gMyERtR3kX2C1AV+2zIDTkCXwP9l5wHTKoB5UWsqVrTWfR4+ZRl"
    "+PIoxCH5os8vUHaANtR0QRB03GcdL0PKMV6YHO9yIhak25Z7euk19Wrq6lU53AEvD+zwEF"
    "TSPTt8GKrtA428mefi5PdXCLfC9XET7RaUR24l364lqyWrvlB/KmgwwXMJUrJKnW0Zq0N8"
    "5djOg8SXAJnVOZklyu0a0S0bASvIgF1XcgE+qwTxmQ5peFbPGZ5VKEM1mdVAyNpEZu3hPA"
    "nhalaaYiHB7epZYDC1h6BfMAO/7vCsrxd6sMB7EZ+13/ihoWLb1wCiPGvxaSUhbmQ25Jix"
    "LrvhhOnwrRTHr3PPnSNpdTKEJV+B1lj8EVE0JzhEdDaWXcBmIV2gtRwuKjUz9Oz608/PTx"
    "TFcju6Z8sCurEFLaOEUu0DlTKQvWUMVMqhqJTJo0MWWNUi84JSn+BADXJerITzhMvtCuj0"
    "VdmvlXJxfX1VMFAu3pUjVH55f3H56dlLCTwf5EU1h1awH3pjPxykJ0nPTHOw3L4C6MFyA8"
    "ttMNiale/Zb4edni3e2tUktjbYOYwxfO0ul+8JY/hOaQfnL4+bTGDKBzqL3EiN7JpZyB+G"
    "MENeLneFhigkLvEeyHTMP3FDwm3XkCwo/yDu8XL07Wt0T5YRmvGxmI+JkCTnK7bwTp6gYx"
    "kXK96keTNQt6K39i04Aq10FE09/qKrj1X11EVByEb6Qoe90G8VjI0BxgdAd09Rr/sKAYF8"
    "pt3kMx2upnzfoIfCK1+hKoCk6AVJcYjaokNFWKu46IFM6/wcV9nWpXegwbguj9QwriMS4C"
    "D6UbiCw8c4OJ7flqAJEXUhpDuYfOH38B9FsLzKeG5xh+3GMXiDh7EVjBusZflfgwN/Ot6K"
    "M+keahhwC5cbwUadJHMi1hlVOwn95k+M+NrlmM7lspx1aO9kRrPVUnTgdJYcKyO4K4LW4X"
    "2qN7kb5nYd2DUhJdvBrgsqGT7YOyns467CkASuUUfavIyF22LHHKOg0p1/GS4dBSELMe6e"
    "a3zAfF9bLSYq07Me56KUdUtG9+uzAEyA4UyWVZxr7Z2SFBTVKXOHEQ692cyYNSyIQThZW+"
    "ZWQHT36ERzbobMKb/JYj03U0TdHfbYfPg78T+r1CKBxK6z8AKqWNWb9FERhZfjSVqYttfC"
    "FLTQgRagBXqn+y0Uf6yHWqSSXwf+Y/LqDSSmJlklKiE1FbfgYfwpH0M683zynkhbQ+FQKQ"
    "4YN3lUlvFQZ5GN1apIFLcJHKO7kK6WY/RA5h7XgSzMje/iKtwYJTdH4usxdbWilvdR+Fd+"
    "K7VUT36YyLwTQYfyATXXkqfWXOVfRHGlEuuYu8gv3fNrEOXYU7+NVE4F/3rLPh1vIXnySs"
    "Oof1Vr078qm/SFV1B/ehffXDjYtTzY5dc4ffALKyNgDxFbQ1dFcSfW10JRDhTQWgHZicmE"
    "fryDNejJhn3+HKuPfen8C/hDqOjQQkWTtbsDmM9dlzD2MbufpTgXdzsNiONDegcIv93caF"
    "iLii6yBWtGA1h5AO8M15/Tu9kJbt5a0cA22do6QPdzdic7kS2eAjSw5Ue2DnC9je9iJ6bZ"
    "qbZXEfnJ7vbRxy4Z1RPI8fWxDn+83AzVoo/Xc+oTWW5NNnMUVeovP99cjsuMr0uF6+k1Ck"
    "TsPcKBHIXoTCSjc+GkRWSUjBMJ7ji+t5pt3s9jleR0vlZPiWAmD0x1qYlhBma5n8xyTpUG"
    "AR85/YPtBfzb0FUB/BsUk/uKkAcGCBigQeJszABBgbNOCpwVwoX52a8DSC+T29gJae6A3E"
    "cz+lYE+IWxQutM6WzMWMecljk7s834rTb1W/zIhH3K7U20JuQerb1oLqzVCIeRrHLOjVgS"
    "TMfIC+QgMUu/YehfypT3J99NpzYcWLO9OL2MG6zZKZ8HVfxvFtj360N5Ehmbju/HR9+fbY"
    "AXfzRBffP+/OpKcSYX7w4T4esr1SbaDGpFGNAtZ91M22JbEgVkgVfp1fIMvApY90NQCVj3"
    "/cJZy7o/jN30iYjyGp8Ix5NFI4XRVBwwbrKYQjnUCXNjNYqCxVKxH0/Uw8bsnkxFlesf0T"
    "rx7bE5XbO4Q5QwceaYzYVN5EUM+V5wP05aRnkM3VE6TSpk889Uvsd9PNCwuXcu9yx2Qn5Z"
    "eiFhDjT9Hs7eNG6w3SDHZYd9qpZYUDMRCRXm8V9vrj/UnMMKUuV0T8+N0H/4m852dh7LvR"
    "+TledHHn8XxGN39iY0wC5QEneuL1tcrlA8LqZwihuUyxaLZdIR66bJxC8IdTP7D0sd7bg4"
    "DqQ7t5nvfUpvTjFpbBmQOw8YqrkoCWrutZqB3ukNvRPRe2Kug7wUgN8afOgCCKxaH1WyW1"
    "YNugDqYGvWBVAuyB2Bepvey1Jk85tXrxjKG9kNb6SgJpMr4yZOkmVjNLjIe/IYB1t4DHli"
    "WnC1iqtjNOVgBYjyaYLWcxKHWgjCZ4IZETzgAk+VZGMHd3xCA4PDVsXvke3dFe9UT/I9YH"
    "9lhPVGwEKa7+WRTjEbPqoWcHlNcTg50BoU922vrkBJ+GTD+pOO0Fh9ZOJWHOCVtJBRVOqq"
    "H6bMdVIcRuRvqKY0ZUVnwekwkKN703oEDVGgIYpEdGfTfPcNUcRRKVpNibPw3JBWoa5dd6"
    "qCFuXRdFYtVbTMaolvVRIAVtCI0COiulJ07wajSxLw5ztzujLzAlcE++EIFs+zxhGclNBf"
    "hp5bu85olOAvyVvTamLfcaurie+5Cg1Q6hMc1ARLbIRKsE+41K5w33yy33fg4vr6qvAOXL"
    "wrN2n+5f3FJTde5QvBB8WmIdR2h9ruUNt9bOQVr6vtDk7xXu4d0MwIXLM9fSF265qNZ3AH"
    "KN9ubjSsGa/tQ8y/6v1yIkY4WjFudAd3aiI/f33cSOjLkY6bDdWqspYkHcR1y+QtxuieLC"
    "OZOyBKm/0oHYDS+ScGPWCPTwaPny4fkahshsTRBD37cHn7/PRbdUW17h+h9CgUu9vHZ6qp"
    "dycyPqpOhVy5gINkM0ByuY6vgH+pgLgRDWtbbTbn7arkrbHQO8o456+jCQuYSVhIAb480/"
    "EOl62OnHP4rOKNMTYKrTUGB2L8aYVEh8Ql3kMro78kCorutaJ9rKoW0chKpiLASRpwkiQM"
    "+S7t8mOtyWZUlLLQd63lujZopx0D5gUzhbNjG8yplHUwH52e6oRhnJ7Wh2GIa2WSPZhSdb"
    "pAQ+hdXghwNsC53fqhFLYO9+6XkcSsru6LTf37NjJAdbemuoschz74RTlQQGsFQPH2QyEP"
    "Djdw+QxBJbt1+SQLeQcwv8nuZCnCxU0PCi3bXWhZ9IhSONCS1lH1frOkQ9V2b9mvsgYXQ8"
    "uQMBJwtSLZDyiZZT+iTz+9e4tc/jvGiD8NybxF0UEo7VfvTavusY7uqZths/Kmzj15VPjD"
    "sn50v5e63UPSzUB26HGDI21lxkOs9s1A7M3Dc6zj4Tmu9/AcVzw86TtlBm8qAhBrQAx16n"
    "booex/Pt6eaLKXWpliLxsyxV5WM8WG4WAfnb+5fff5ck84dz6Fe1SHrJ+HeitcsYwwkYTA"
    "HD6bqnre0hyhJGtNFkMXQUA+ZpGzYq2iGcqy8Ar1+RXiilLsRVvKl+25VYtdeW2QazWCXC"
    "vItXparlVGThmtXQUxcLyB423wqsjRskZaKMrBqwCOz8E5PuPFvAOU325uNKwZrwtvYdfT"
    "ADZZGzpA9nN2JzuhLS6jPfN+ygxOpQM0ze1s8oFuxmx1g34UBU/YGH0+v0Ve4PqrKZn+iL"
    "gqIyRroYhyomjh+T4fH803PWLdVRiSwH0cI7ygKw58PCygoZRVFBTc5YNMShLWeEwVo0Oy"
    "oFlmR1bOELyn/d/mxw3e0/67SPbmf9pJycL0lTXBOC9jIc7HOj7UehdqxUMSF6uSZaqcJT"
    "8e3K8VDZA0yl1V7gDEYMuiJaKaXoamqPRmppCaG4A+WkbWx6niYjOfEQEsPzCYKaTuDqCR"
    "liXhcHgviiA+5SWpvweQIE/VyyyMZ/kqUjmVtqqkLG7Na9KZsyNFysXLNuuRUhymfevMH5"
    "8siPgGFSXU13HNy0AJ14K3qYsSrkV728QbWJSEoIU+By1sOJiKjpstcItDbM+0rPCzBiv8"
    "rGqFQ6hCp7s3hCrUQ21vqAI4y8FZOwSVdO+sPYzf65fgnr+KQZrMqvB/lUaMm/xgq3isk8"
    "uy1emPJUL2xSk7Etl8a8xQtAoDkcu3xo9oQly8YgQFdEKnjygkd/wITkJ+2YviopbH376W"
    "nitxNhfJgBO64pNCkS240ydt7+b3WxztywgJnIMUzQTXVueuLW/K7VMvMjpc52Wsa8h4ot"
    "Mg8KS+P+DJq6E25Nqf9dJ5ox3ZfZdvEIHirN2QhlmQsi6fbTfd5aKILJYqFqx2dc+LgJlY"
    "NhNnXpjbUyuoNluKFWELjcWBGIdaVFbh/GSo67IsqLp3qq5YnweyiViNJcS22j9M3+hZkp"
    "DxI/R6TtGahvcyzE7YFqLWP/ZfI8yP188X2PO5XSLaMnJbhSIaECQeMkZY/jf9LG9mKlsL"
    "7/RhOqZPbb9iUS5FVWpFHC7kywl2kgV2EoQA7vZcScTLawLwRsA6C/ToVMc+4qMayuSqLS"
    "SJkamBlApZOJO7r0SxxIzxDWrqzDFTBFjWQ10RbAV3z7zQeyj/zA8p3oNphf5MaI81+tMF"
    "ZbAl+r3gwWvn0CxKQrRF3+yWvJb/Sb2glZILgqDjPusYIj1GEOkBkR4Q6TFgYx0iPb62SA"
    "9ujN6K+sejGmozvjjexm860WacTmgHnyrPPVlzGQfo/OO7uAbza0T5ooa8iCFhsIlYCtHR"
    "VBmyYX4HHT5S/pRYTbLcqeQhc+UMgXUcyEI2bmAdofAtFL7dA7S7KHwrFzljGqwoZR2123"
    "3kC9ge2w4+fbc19AMH+lOiFVS9O1X3qJg1qHmXHaQf+F7XLncxLwlMa5+1DCRRb/K3cwaz"
    "vgpyQgA98HPD4OfKs74DjNPQQUuxzb3mveI804qaCsYzV2yznu/M1fbUITuT4WMks+DQJK"
    "Yn4zyysDY2U1NKt+RiXnB7szpgOYexHYwbWM68xk3IorKchaznkV6oZUOkZZkwqrxeLQG3"
    "uLpG96BDlNreotQk2xVD15YrK0iDfd1n+xoimUYQyQSRTNBeZ2inYaAIe6IK4Kl6wVNBex"
    "dNeHXauxyGrDonoefORwquKrkybqKqcDZmG1NVj+n2wDkjvujJZFGiwP5Gp3RyfqxndmqP"
    "5/UcQ/353ApqYSc5cPylMkA4GW4hujsJZONPjJSFherLPudE9l/1+TDMQWf1nQ9aQ+PP/w"
    "d65bBL"
========
    "eJztXW1z2za2/isYfWk6o2Qav6Rue+fecRK39d4kzsRuune7HQ5EQRbXFKEClBV3t//9An"
    "wR30AKoCmJhE8/NJaIA0nPIQGc57z9e7SgU+LzF+euSzh/S1yPezQYfY/+PQrwgog/akaM"
    "0Qgvl9l1+UaIJ34kgqOxzjQ/eMJDht1QXJ5hnxPx1pRwl3nLMP7A0VVAEA74mjAUUvTP0Q"
    "I/oHDucRTiW+TOMbslaE4YQQFd/88/xZxrL5wjL+SIEcxpwNGz8zfvnp99/UJ+3pS64gO9"
    "4Lb7qVeB98eKOCG9JaGQEh/w2+/ibS+Yki+Ey5e/jSi7xYHHsfxxjjeNEPB9uibxn+FISP"
    "w2mjLvnrD0evKm+E6ld+JvWB5H7jnJvSW/wvLOmXnEnxb0Fw+J3nfCh2X03mvv9jIIf4zG"
    "SrAmjkv91SLIxi8fwrn46qmAF4Ty3VsSEIZDIj8hZCupxWDl+4neU8XGAGVDYmRyMlMywy"
    "tf3gtSOv4C2Xsjx/lwdeNcX9w4zqhyn6QSOf0mb7lCUeIeE1+VRwDcyq/w/Lujo+Pjb4++"
    "OX51dnry7benZ9+cibHR961e+vav+MtkaMVTRZhd/nT54UZ+ISpu5PhGl2/8FcngEMdS0Q"
    "2Qob9khJMgJAolvBFqVaugIFTShPiJZU2kuDepIn0j00X2GO5DGQv8xfFJcBvOxcvjVw04"
    "fz7/9Obn80/Pjl99XQT7Q3LlKLokYc9gxmEV37cCntBbEDXGsUQJ3Gki8iL9Y4BQN0B7c/"
    "n+4vrm/P1HOf2C8z/8CKfzmwt55Sh696H07rOyGjaToF8vb35G8iX6x9WHiwhOysNbFn1i"
    "Nu7mHyP5nfAqpI5YYB08zWOSvp2+VVRrtmaWFjBKfYKDGtVmUiX9ToSYXSp9fXX1rqDN15"
    "elNerDL+9fX3x69jJSoxjkhYWlKwM73utM1qlMwsZF6khnkTqqX6SOyovUlITYi49KRYT/"
    "dn31QY1wTqS8VHluiP6DfI9XduauoB7912wVuBJFNFl5fugF/IX82P8e7f8+lxAV7vMU6G"
    "fvz/9e1sGbd1evy8uRnOB1SSHFg5X+Eakot/2oNIR7f4+npdwTkT8A6+NfEGsFf3IQfdro"
    "5ywIfexzQoB8W+QV5qG+BhTCsAS1VkVmbutrIJOBR8AEd8lRzO6UdnL+pq4q40fKiHcb/C"
    "95iBRyKb4/Dlyi0EDCVl2VphvYo/BXesel72Z3DcPrDcmjWgrEHwIBEh/yPwkL7NPlm5uR"
    "6tjTAcxvspksRbh41NMAV+6PHSB7kUwzrKVEF9XcIUIDUrHcdoDoTTyLnYBmO5IGnvHxuQ"
    "NI324mshPVgp1RA6zc0ybYvVtjNnUKm5u8Qo9o6Z3N2OqlxdGi/A4O8G2Ej/wh8msXvDEf"
    "GZ15EcA17pp0wFjDW7PMjd3qrPl1TpH0oiTOk3XkPcHBVP4VjKO/cCheiP8tmeeSqk+m1Q"
    "wK14vS1xKB8XvFKxNi5s1mcsz+3SU6e+J2f0mOkiExci94KB7bF4na4+/FXwRkLX7mzoia"
    "fvhWon8ryqqnK9PxFpKVR998o8FWilG1dGV0reRUETfavQLhZvJ9I7RH7j19TgbLvUcuC+"
    "6sycRZ4ocFkR9uiLt6hj0qYfPO0LUgPjsUt7EvdsV2SihNADow18GCTsRhxJGnllYqKMqD"
    "Bgw0MKdi9oUXUIWJ0HQSKsoBM9aWkRQmB1eyYLXI5yT2xwS/3C3oRy9Pvj05O351ssF680"
    "4TxFU4XUbkL3fMQ0SKkhaGikgH/vQq8B+SR28goSPJKtEYOQIelt6sZ5nVbaSEghjsJuBn"
    "GZyfJb6DO6Gu04mGdcfrs9e5R71fPOtq6oUXQcgeRiqSNbs6bmRY5TiHbAZq0avuHAfiO8"
    "UUaJEYXYvLayyj02crLoY8u/r00/NXisD3R8zTNso9iU5XXBIfwSBgvQ/7w7iBVIVIajsj"
    "qV31jl/PlmcSFvLlr0406PJXJ7VsubxUPOXy1eRfxFU8PPUI50T2B/FoZz6hHQNMV6FLzR"
    "w+OREL72EIULc+QB1YjN6wGLnTq74KckLAYACDMTgGQ96/HWD8C7c5Siz3kPeKu0iDcxXE"
    "RS5ut561yIUJb2cszpG4CaKdOJQ8w9QTw5AXIHpPGLp68/FjlZzQE3lkyBf3wijStI6UoI"
    "HvBSS5HP89jl2ZsVIhUGwgO8a4gdOAQLHdBopRd7kUdxEJQi98MDLQyoIWIn5ypgH4yVkt"
    "3vJSEe4UMOeOGKFdlusG7MNypgWov9OpK/FdfV2J7yp1JZaY8zUVO/Ec87kJ1hXBVmD37E"
    "RUWkpOT3WWktPT+qVEXiuFf00XXiiDLmQJHroKnRRIxWbbGAbWNA+EgxmEg3HiMiLxC40e"
    "gJJYJ7d/j5aaHRDIxF0xuToniRgylK4K+PUC+37tGbNujv3xPt/s9iB5fPTtq83RUb5oOi"
    "xevz9/9656Q88YIc49CUyXlIIcLCEGS8jEp+6dcRmfnBSgbRJBzdy5d98q4rEk2oFPt2cn"
    "GJtcuozcevK3mTp2y3J79D3KrMRlUtdu93v0Sx1z4GW9OfCyYg7I1V8VFl8PdiZhnYv3VI"
    "dJOK0nEk4rPELETZmguxEAcLeCywnzsO8Eq8VEReo3neRLggD2VrBnHlusMZPnxZpkjnq8"
    "VbIA+VbIPddVUfINdFgqYB24R3ocbwPFWwF3wT0jbJPxAO1WaBckJCxGyGTnK0jZB7Metd"
    "jALKphbr0J1ogD8FuBj3w8LbbBspx1UOv4herdQhWvkJx7SdfiLl1XYa5lDEtSFkUpdZZA"
    "+sfKY3dGQZGZRD9iIuXn2RMTuYnSMOASMyGgEg2oRLKkrsLr01gfNhWxxuew50DTLPbICP"
    "eCmEXL+J7RF18iIG7LegElWaDP+0yf+5iH4kBPghaaLsuCpvusabHHt3ugC4Kg4z7r2JXO"
    "YoffkbWjOKrXd3IoiVm0cXZm/yRR2o78d6UAt8FzUJHcp6/x8/nlu/PX7y72Y81372wsot"
    "di+VJOAMtYn5exVGWEMcqEKqdGpLBa2jrirHvfEZRc63THgJJr9VBDyTVIVt45i5FmvRmp"
    "ICcE0EO28vCyleUN3AHG18k0lmKbe8z7l64sfuA14XU9yMtDxlvTl8Vgh+dGa3UhF0MCHp"
    "c/kj0ocNKjgn2PsL/GDzwupSbbg5N7mVPnEiR2SY5WSxRSdffxx0+pzIMudifKfUiU4lfN"
    "hlY8V9I3GAfkToi4mJy8GjOmb6n8ZXmJurEBIVPuMPGbyDoelLv7itK5lkDFC4UmLMVL92"
    "TuiYVYeS3riMNDulzGZ8rfq+3U058TXZp4vr85fW6uQAr4MLbhMapPAWdkRhhJ1n39SPmc"
    "kHXZst13YU8cYJTVBlg1p6+p5C1iZLtIXlsKe40E0kRWdkVrSEguC1pHC+0kH3l40Wt7Wz"
    "86jl8rn14MwFaI2oi3Du15Vk97nlVozzxuqrNMfW32imAny3Qfyu92RoIysqDirCusTRaa"
    "oauQtGgX7M4vGdt1xqHzZbk9boQfz//vpyG7I429UbaWUeoe3pxZbRTXupGCdnv6ca0Z6W"
    "GAdSYEUOtDXaCADFaPspx99ZO6r9888/GtUaLCRgDyFAq3exd5CvHxTZyT14bp1iU5C3fP"
    "I53iSUf1xZOOKsWT8EqAxDzerupJWRhipPocI5X3UxhF8+bkLIwssUnFkIXxVDQd7Xat9F"
    "yUBC33W8sbF6yxlvOSoOU+a3nq8ccs3Apx0Hef9e3SxVJGD7XbpYuyoOk+a1quwg4jmJs5"
    "QUti1nmcu2dw0u1uYuT/LEpZB3P3ZPuS0XtPOoGwotxgIwlckoRqEibVJAQotw/OYm1aUq"
    "IgB3UlWlY22MTDmqFflAP0H4n+gggAjeoUKkRhid++xGN2J7ZEw5s9LwW3ertbPS4ntlB4"
    "+xqRz0lZFO2y78Qv6jpLwlwSKCyyLb0jiqIW6aCLuNuk/mPkmzM+wCiELYJ3z7d4CqYwLV"
    "srIpMFPbTVQ1QDSWYzy6NJyxJKRXHggPrMAc0Y/ZMI7WDmzWZVbTcEmZQFHxVsMhwN7ySq"
    "JJyLi7LWn/niVxHdY+GKb+R/Vi1/7orJ1DAjni4vY2FYz7EOG1pPhpYtuJT28QJVyxUdwi"
    "iVBEuu3T0uN902+BflAP1HlSKVqQotdKCSBk20ZDQwu4sIOHM1VERBB+10cI/DNvgXxAD7"
    "lvsADbHfaiMoCgL+7fAvlKUwCnnNC4J53WfzGkoQjrrNvnVJyyaoJVEIFe/1c1Os5mPo1n"
    "5cw4S+qfUwm1OhPpM+/gUxYOHbop8rm2XAj2RCgHxb5KHcaW9UAeVOD2cabsrsGViFGxlY"
    "fdrjLr1pLaDPiQH6rcmoQuFJAzaqIAf4m+Avq3BCkeWDF1lO7KYOYH6TzWQpwuVKs1DBek"
    "8VrMsWUgeYXiTTDGt51oU0ZxFqQBrb7h2A+nYzkZ2wFkgODWCT80EHyH7OZrIT2uJRSgNb"
    "Zb1cY1xv4lnsxDQzzLTwVAcCtoA0nchWVHM2V79aLtCFuCYvVFstJJfGjS0WcoO2dla4pj"
    "J/SQCKML8jU0RnWRuEMVp74Tzqf+B7M4Ke4aX3YjH9utpMofUsiv4Jv2/unQiqcmeAXC+q"
    "36PWBUndUPVVuiSRsUC+LD1GeE23gXuPhSvsRzW4oa/AQCzPMarvKxD9W1FWQ1nDZLyN4Z"
    "87yIZv03F0351G9wZw90mSjIifyRUe8vpo/pxIP4pGyo+1pmhkXbnIen3UFoqEtAoD3JeM"
    "ChwWJktNTsS6dOydtNKAgvg7jnnKHy4NbuSSmH2Flo90Gmcc1TfOOKo0zoAGt21W7sHFls"
    "mGSW1qFmZiEHPbZ/3GZ6d2NaOLoqDnPutZ/LSZxxZtywkXZEHTfdZ0jn0z1HNREjbmXqs5"
    "JVtLFGljp5xEBHq36Bfsg5yUUZf2GaQqQKrCE0YfUhUgVeHJq6LoRDbIVijIwaMA+QrDwn"
    "3FW2y8OSFAHmLlIVbeYoSNY+UhrrvzuO7kkNHV/Sp+wHU2o50AF89lGhjLPa0DgH/hNsfN"
    "5zZ+SEc4XDoChMw/PmT+UJHdUfU/ykbK2O704rg5ujs/bGt89zla+qtbRBni1L0jYRSaHa"
    "CLz9cXSWB2OCdpqPZXHMkC0IiRJWXRUC+sBnt3M6Ui8vu3/MYYrBYT8bYiWnvtMeKkl0vR"
    "4hC8PQxTaIwagrdj1VbU1dwoIZOyiQfroklC/nkxBLUkapG53wWwd15g1DIoHW9dYGr3OQ"
    "Zy+rj3jKJhTe3tWpKy6HbtsAKf3IdlMyXjLA6F6B7v5PPP55fvzl+/u9jPLb2LrI4Evja1"
    "DwuiEOzU5ygYiCd4ih5tgH6kJuTBpQ0Opt6pBBxMfUG45w6mocK63cN0KAZ0FYSkhv+ML4"
    "2b2c9skAb3GVMXKJzjENHAf0DM44T/gJaMuoSLP1GI7wjyQuQFaOJT946r+M6202yvblHL"
    "Vx62gsF2xnKX++VOuIV6vvEe+ysF1s39SxIR6J3xiNPJYZagxJ2oWIEyR2P9ApR5NbV8L4"
    "RxGqD1nCb+EOXyUjNK6SFRnEjIAnt+xROiHBr94LgwTvVi1PtT/CDxA6M6OeBLGcZz1bS2"
    "QSGcXL65XsJ5U8Z5JeU8fvYMAN4IWJjQf3qiVZ7ipKE8xUkZ4Hg9Uqw3TVllmRDklennlQ"
    "lEeCt6uiAI5HSfyenSHm+o6Ko0aLvP2oZM0VGnmaJQX6YWavEDp1eB/5A80AN5ipK1pzmr"
    "HXwatY8W+DT6o5LufRqH5Gd+YnS1HNWSNPHl8XamxrndjNThi8VnTVEkIkNV4ynUlHD9SF"
    "3eJiZjIIB1kMvSGEiXg5EucKyFYy0ca+FYO+T9A461T/dY+55ECRXNh9tkkPYR11lkAltP"
    "ulcBSY6sMmKBilfRHNWDbtNA5Tk3/i4x/lliY9U5WboGR97+L1lNR96D1fDq23J1mLjb/F"
    "Onj35eCsCHoOdhqgJOUr0Iet7wbI8EucTvWYpxfuntZS2NoQKrU0zjMAbAxcKLitL8iOsq"
    "QJRGNB79STLWmWGTYhCSi5miWAbNKItKNUwxn0+o+IFfcfTm6gjhYIo+XH1BoecTjp69vf"
    "75+bGi6d+jZ9MlytO86Xvse0JhjC6ANh/oZt1kQ/Q/nX5wQe+FIPf02alALEne2jj3nFQT"
    "wTtAyBsglgRtuSKB5zLqtMgVKAnC6b61ocXpirlGnrVMwrqaGzvxrIEpC6bsEFRii1Pg4t"
    "6bEqkolTWQXmu2A/KjtHj/BeFcfJtCj26EJ3QVitdCPuA4OpGO0R1Zive4zGt0xXf7QVxP"
    "Cmsij0dnfb5axCXdOEq/iNqHsI8PVZoTxfzi2FE99W5lr9yqU6JYNvQgOVDJXdzf5MxemA"
    "pRenO7kmYlUYtqRD2NkmZ7s8HONI5XZ7WHq7Py0Sq3yDmMzExAVohad5w90TnNntQfZk8q"
    "Z1lO/nACWsW5oZlHKmDRotBZlFiLZpy2RoUNJApMK0WIEZd49y2r0hVEQdG9VjSdzXwvMM"
    "2kzUntMZV2885gc2kTE8PIRMhkgDZpzRFKZ5SiqukN+VKD+kbAiiNs04p18febwt2dHp6e"
    "vT//+9eFBevd1Yef0uG5m//Nu6vXJbiX+MGnWGEy1AOeEwHIW0AO9UUh3gtUAX0bwUnR80"
    "dit/F2UGR0h0VGoeXablquHcrLxms8bHyrd41retZu5gQtcdzhKPNwRRVDk5p+UfaMi1lU"
    "NnQWBcPJ0LgQM282E3+HIXbnKKTKnkvdT6/hLavpsaSM0Ut6QvxeU1swKzzIhc1ceTP+lp"
    "ANNKBjwLjBPQcdnLr1ykFBgd2GPS1XE99zBYBTI5hLYtaVXu6+Bw60ddqRd868m9NBmjhd"
    "/fijWN4G28IpxszhXqAKQ232lpVlwV3Wa3dZoi7zUjNVQWtqxHe2WhHGKDPebotS1kXAnO"
    "ocbE7rzzWn1eLUEWBeMFNEwWyDOZWyDuaj01OdA+TpaUOV6lOoSLXbilTg4gIXF6giXnEz"
    "vszAv5UJAfStoc9YSSPwC2IWGavgW+yPSnbrW5TLRwcYX3tDzgve7vHKFlnw13aKrLG/Nl"
    "5yO8D2ZjPRsJZoXWQLe1OvnLQ/U3+qLoqYXBk3OWrn2Ridtmxx38bYfypFeepS5V8hTt07"
    "EvIfogRDn2BOEAnEiPWcBDIrkYd0yRETt8daaETprd3JJzyimWS/XadWnFzGDe7QSMVTZx"
    "WEql5hW1rulGSBNu4dbVw5tB5qAV0x/+GGhthXr6LZ5S1LqRwo1pl05NYF9ULcbrcPaCF2"
    "EkamUdjJggbkAU083xdvJJVj5cQo6qBL0MXn64uoFpSirtTjp1PGtuRaIktR+a+7YmKVdR"
    "/0QlwiqXIMS/wmpIn3cuFN9Wyy4KYysND2bqEt+DaiRcJZrOdmD1hRzhrX3J6ZMUbuSSBW"
    "2IUXUMUT1qSAiijooJ0ONptXBf56315exsLgsGMNz95xfdG8agWBKKRZEVazLbFEFVcz3B"
    "u7W7+e+EBHAelWv95Gzhpc97xg5A7ABvtlJgSeJPCnDl8V4E8Fj14fVQIevcNja+bRS5PD"
    "HolpmoVmKaa5A0Sv/E2XgStrR4YjBVe6uTZuIkq9/KitJOk1XZBwLv05kU+Ii5cTOn1Ac8"
    "xlVp5P6Z1kM5+9/3Dz/KWCFW0hv91j1JTKNy70d4x5zyzHM3qd6jZ6AR29Brc5jxu4U6gE"
    "ucNq/KEX+kax7xsBC+HdSUpf/ptVcK4vTlQSsyD6fd/liYaSifbx4sPOFvAdp6ExsqRM7s"
    "sTI/K3JGbhStI91NAbu9XCMjRvopiK+m2roBZEO1B0P0MLrdAz5GmNOq0JLczB24CY86kl"
    "QUiSaO0EPlymHOAv1/dD9b0G9L8/kEcTkFd7IcChCTVQnyL+K95iA8gJAfLgTx6cP1nevx"
    "1g/AvXymPs2d2uC23uIdeANLWJANYtsJaMRw1op5uu948E9u1mIjuhLdglPU1qHii0xjnN"
    "+w0vGSiq26NLoKz340Ki+lvWO43SeUMXiy2BPOmQsU48jwAlG62RTc7IArM7RAOEA5ROok"
    "oKrx+oE6mz+XrQnbb2ru5H6Ay0SrTSeRSSLwrF1seSpOOtcLTvO4yktNoZLGVFQSAWgeMd"
    "viqAYwSOsYcPw245xnx8/SNxzgf0W4pxad8DDndfHO5hjN8PNPRmnouT312xfAvXx01mb1"
    "AeudXkvQoISlJRqD+V2SeyBo9Eqmr1bhmrY/jmVHAQoxeSSzq3kGUNEMW63lCUPhWwwpja"
    "dXoJX03+RVwjgHMiFkL86kQD4lcntRDLS39pkAENCTw2kQHlxhV6nSuaWldU8neAQ7OSQ2"
    "MEtwuyxxBgPwT9Amf0tDmjpws9kEa9II32S2oMFdshsBqfVhHEjcxGNGasy244LB2+leL4"
    "de65cxRZnRzhiK9AayxfhBTNCWaIzsZRaeIZowu0jobL8jEcPbv69NPzE0UFj47mbFnVI7"
    "ago0odqfaBShnI3jIGKuVQVMrkwSELrKrb/5pSn+BADXJerITzRMjtCuj0UdmvlfL66upd"
    "wUB5fVn28P/y/vXFp2cvI+DFIC8En3M/F5oDF0rsmWkOltsTgB4sN7DcBoOtWU7Rfst+9m"
    "zx1g5x31r18zDG8JW7XL4nnONbpR2cvzxuMoGpGOgsciM1YtpnTHwYwly2I1uLf7iwGRBl"
    "iBGXePdkOhbvuIyEsk3Zgoo34sKTR1//gO7IMkQzMRaLMSGKyPmKLbyTT9CxjItpOBBE31"
    "u7FhyAVjqIpp54wNXHqXrKoiBkI22hw1ro9y3BxgDjA6C7s4qXhwn9gDyQneSBhPhWHI4c"
    "Y8yLYq2g7+dxdm/Ic+9Phe3QwPz8qbIgdkg+DKrr0WFqtPVt9YBEpieoCuDXesGvHaJWx1"
    "AR1irWcSBWKH+Pq2ih0jPQwAuVR2rwQiEJcBB+L6MY2EOc1yGmJWhCfBrcRpEM5IuYw3+Q"
    "eR4q3qfFDNt5HQhkGMZWMG4gfKJ/K8qqt1nT8VaYVXvoiIGnU0a4UWeGnIh1vMBOshbEJ4"
    "Zi7XJM7+WynHVo7+SO5qul7GjhLAVWRnBXBK3D+1Tv5m64t+vAromG2g52XTzU8ME+OtXh"
    "GMWo+pv7tMIyQnvvXdPk0hvk/Gm4dBSELMS4e7r8Hot9bbWYqEzPepyLUtYtGd2vzxIwCY"
    "YzWRqwtiUpIG/L3GGImTebGbOGBTGIhGzL3EqIbh+ccC7MkDkVkyzWczNF1M2wx2Y+38j/"
    "rFJLBCR2nYUXUMWq3qSPiig8HI/SwrS9FqaghQ60AC3FOt1voeFiPdSyCsJV4D8kj95Aws"
    "KSVaISFVZxCx7Gn/KR0Znnk/cksjUUDpXigHGTR2UZD3UW2VitYlpx2f0xumV0tRyjezL3"
    "hA5kNGyIk37vGCWTI/n1uLrQVst5FP6V3za/JT7CFhoDRNMnfyefkbwSH7NJLC2E3RZni3"
    "qF/15qGi9fbmaOXuXmjl7nZwdvzxC2SWgvr8EFnGlQAWe1TMBZpfM5tCQ84HEwvzbqg5+X"
    "Auwhzmvwqiju9/paKMqBAlorIDkrGYGfycAa1J4OyJ+H9bEvygH+EGA6uADTZO3uAOZz1y"
    "Wcf8zmsxTn4m4HjQwP18gwOoB3hutP6Wx2gpu3VjSwTba2DtD9nM1kJ7LFU4AGtuLI1gGu"
    "N/EsdmKanWp7Fcef7G4ffeySUT3tHF8f67DOy81QLdJ5Pac+ieoLjiVDLNsyXHy+vhiXeW"
    "KXSoeVmnBuMYcG2ZwryJH296wyyumgiBkuDANquP9H9nEDNZzr6WoQ55EJgfEEBNrgVQEE"
    "GpQ/fELIA4UDFM4gcTamcKAkXycl+QpRwuLs1wGkF8k0dkKaOyD30Q6+kXF9LFZonS2cjR"
    "nr2MNRqs5sM36rUfwWP3BEZ8J2FYYtIXdo7YVzWWMwxCyM6vJjYZ4F0zHygmiQvEu/4uhP"
    "Zab7o2fTqWaYW33A9B3IUWfcYPpOxU1TVdb1Avt+feBOImPTWf/46NtXG+Dliyaor9+fv3"
    "unOMDLB43LEPeVasdtBrUiDOiWM3OmbbEtiQKyQML0ankGEgaogCGoBKiAfuGsRQUcxsi6"
    "jkqpjxSmVXJl3GRQ8WyMRomwO/IQ2z0eF6aNuDmEYuXVMZoKuAJExc2C1nMSWz3yKDzBnC"
    "AxeoGnypJhHcz4iBJih61LddhK8DtprlVv/txjf2WE9UbAwrSQl0c6iSFiVC3g0TXFhnqg"
    "NShu+lVdgRIms2H9SUdorD5REETMtSRFHBWhC/XDlNEJig00+g3VoISs7APQMQM5bjatR1"
    "CSEEoSDr0koTwqhaspcRaey2gV6tp1pypokUu7s3oFsmhtS3yrkgCwIpEJqrRVV4ruq7TR"
    "JQnE5ztzumKKBflv11cfahjHsmC58obnhug/yPf4zmiv3JllsvL8UNiIL+Tn7ex00gC+BE"
    "rOXN+Ko9x1Y1yspiEnKLfiSIpYLZnn1q4zGkWwSvLWFHvbNyu8mvieq9BAU0PoTGiP7aA3"
    "7wy2HzRUV+p0M4XqSvVQ21VdCTyKvdw7oJwouBN7+kDs1p0Y38EdoHyzmWhYd7x+umLuUe"
    "+XEzHE4YoLoztQN6QuXB83EvrRSMfNhmplLDIiGwlIV2AURimmGGe9oGU/oe8jB2Dk/JOD"
    "7rEnbgZPnC4fkExAjDpFo2cfLm6en36tTmjs/iOUHoVKF2r5XbxbwkOFUyEXuQv9qnvrKx"
    "BfKiBuSFltsfvmqDiVvDUWekfxnOJxNGEBMwkLKcCXr3S8w2WrI+ccflXxxkDHdQ1yo0/G"
    "X4pJo/XHiEu8+1ZGf0kUFN1rRftYFYvdyEqmIsBJGnCShDGxS7viWGuyGRWlLPRda7muDR"
    "raxIB5wUzh7NgGcyplHcxHp6c6YRinpw2txk4rrYNIMKXqisENoXd5IcDZAOd264dS2Drc"
    "u19GErO6ui821cLeyADV3ZrqLnIc+uAX5UABrRUAdZSgjtKTVAW4fHrh8kkW8g5gfpPNZC"
    "nCxU0Pap7YXfNE1ltVONCSMqz1frOk2ut2b9mvsvymx9GSEU4CoVYUleNM7rLv0acfL98i"
    "V/yOMRKfhkJ6RwJZwDPtGOVNq+6xjubUzbBZeVPnjjwo/GGlnlH5LlGQdDOMHXrc4Ehbmf"
    "EQq30zEHvz8BzreHiO6z08xxUPT/pMmcGbigDEGhBDX7Mdeij7n4+3J5rspVam2MuGTLGX"
    "1UyxYTjYR+dvbi4/X+wJ585vYfJl6YkDVAtnbFGyA19sPw/1VrhiOeEyCYE74m6q6nlL6b"
    "GSrDVZDF0EAfmYh86Kt4pmKMvCI9TnR0goSrEXNdlsqYQ1UXPQyf4AqxTkWkGu1SNyraD7"
    "Mjje+va0QSPUJ4I/OD574fiELp2a8Jp26YROkt12kjyU9zPK4FQ6QNPcziYf6GbMVjfoR1"
    "nwhI/R5/Mb5AWuv5qS6fdIqDJEUS0UWU4ULTzfF+PD+aZdg7tijATuwxjhBV0J4ONhAWWR"
    "rKKg4C4/yKQkYY3HVDGakQXNMjuycobgPe3/Nj9u8J7230WyN//TTkoWpo+sCcZ5GQtxPt"
    "bxoda7UCsekrhYVVSmylmK48Hdem62/NTNAMRgy6Ilsppehqas9GamkJoJQB8tI+vjVHG5"
    "mc+IBFYcGMwUUjcDaKRlSTjM7mQRxMc8JPVzAAnyWL3MWHyXr0KVU2mrSsri1jwmnTk7Uq"
    "RcvGyzHinF4bZvnfnjkwWR36CihPo6rnkZKOFa8DZ1UcK1aG+beAOLkhC00OeghQ0HU9Fx"
    "swVucYjt0YmWFX7SYIWfVKxwCFXodPeGUIV6qO0NVQBnOThrh6CS7p21h/F7/RLciUcxSJ"
    "NZFf6v0ohxkx9sFY91clm2Ov2xZMi+PGWHMptvjTkKVyyQuXxr/IAmxMUrTlBAJ3T6gBi5"
    "FUdwwsRlL4yLWh5//UPkuZJnc5kMOKErcVMosgV3+kk6rdGjaF9OSOAcpGgmuLY6d215U2"
    "GfeqHR4TovY11DxhOdBoEn9f0BT86G2pBrbxB332hHrHrMERtEoDhrN6RhFqSsy2fbTXe5"
    "MCSLpYoFq13d8yJgJpbNxJnHcntqBdVmS7EibKGxOBDjUIvKKpyfDHVdlgVV907VFevzQD"
    "YRr7GE+Fb7h+sbPUvCuDhCr+cUrSm7i8LspG0ha/1j/weExfH6+QJ7vrBLZFtGYatQRAOC"
    "5IeMEY7+Td/Lm5nK1sI7/TAd06e2X7Esl6IqtSIPF9HDCXaSBXYShADu9lxJ5MNrAvBGwD"
    "oL9OhUxz4SoxrK5KotpAgjUwMpFbLwTu6+EsUScy42qKkzx1wRYFkPdUWwFdw980Lvofyz"
    "OKR496YV+jOhPdboTxeUwZbo94J7r51DsygJ0RZ9s1vyWv4X9YJWSi4Igo77rGOI9BhBpA"
    "dEekCkx4CNdYj0eGqRHsIYvZH1j0c11GZ8cbyN33TCzTid0A5xqzz3oprLOEDnHy/jGsw/"
    "ICoWNeSFHEmDTcZSyI6mypAN8xl0+Mjop8RqisqdRjxkrpwhsI4DWcjGDawjFL6Fwrd7gH"
    "YXhW+jRc6YBitKWUftdh/5ArbHtoNP320N/cCB/pRoBVXvTtU9KmYNat5lB+l7sde1y13M"
    "SwLT2mctA0nUm/ztnMGsr4KcEEAP/Nww+LnyXd8BxmnooKXY5h7zXnGeaUVNBeOZK7ZZz3"
    "fmanvqkJ3J8DGKsuDQJKYn4zwyVhubqSmlW3IxL7i9WR2wnMPYDsYNLGde4yZkUVnOQtbz"
    "SC/UsiHSskwYVR6vloDbXF2jc9AhSm1vUWoR2xVD15YrK0iDfd1n+xoimUYQyQSRTNBeZ2"
    "inYaAIe6IK4Kl6wVNBexdNeHXauxyGrDonzHPnIwVXlVwZN1FVOBuzjamqx3R74JwRX/Ro"
    "sihRYH+jUzo5P9YzO7XH83qOof58bgW1sJMcOPFQGSCcDLcQ3Z0EsolPDJWFherLPudE9l"
    "/1+TDMQWf1nQ9aQ+Ov/wcGtVkU"
>>>>>>>> 34de983 (Keep each charger's messages, searchable and live, without secrets):migrations/sqlite/models/0_20261124145343_init.py
)
