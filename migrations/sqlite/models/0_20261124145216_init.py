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
<<<<<<<< HEAD:migrations/sqlite/models/0_20261124144842_init.py
    "eJztXW1z2za2/isYfWk6o2Qav6Ruc+fecRK3671JnInddO92OxyIgiyuKVIFKCve3f73C4"
    "Ck+AZSAE1JJHz6obFEHEh6DgngPOft36NFOCU+e3HuuoSxd8T1mBcGox/Rv0cBXhD+R82I"
    "MRrh5TK7Lt6I8MSXIliOdab5wRMWUexG/PIM+4zwt6aEudRbRvEHjq4CgnDA1oSiKET/GC"
    "3wA4rmHkMRvkXuHNNbguaEEhSE6//5B59z7UVz5EUMUYJZGDD07Pzt++dn374QnzcNXf6B"
    "XnDb/dSrwPtjRZwovCURl+If8Nvv/G0vmJKvhImXv41CeosDj2Hx4xxvKhHw/XBN4j+jEZ"
    "f4bTSl3j2h6fXkTf6dSu/E37A8jtwzkntLfIXlnTPziD8t6C8eIt93ooelfO+Nd3sZRD/J"
    "sQKsieOG/moRZOOXD9Gcf/VUwAsi8e4tCQjFERGfENGV0GKw8v1E76liY4CyITEyOZkpme"
    "GVL+4FIR1/gey9keN8vLpxri9uHGdUuU9SiZx+k7dcrih+j/GvyiQAt+IrPP/h6Oj4+Puj"
    "745fnZ2efP/96dl3Z3ys/L7VS9//GX+ZDK14KonZ5c+XH2/EFwr5jRzf6OKNP6UMjnAsJW"
    "+ADP0lJYwEEVEo4S1Xq1oFBaGSJvhPLGsixb1JFekbmS6yx3Afyljgr45Pgttozl8ev2rA"
    "+cv557d/Of/87PjVt0WwPyZXjuQlAXsGM46q+L7j8ETegqgxjiVK4E4TkRfpHwOEugHam8"
    "sPF9c35x8+iekXjP3hS5zOby7ElSP57kPp3WdlNWwmQb9e3vwFiZfo71cfLyScIYtuqfzE"
    "bNzN30fiO+FVFDp8gXXwNI9J+nb6VlGt2ZpZWsDC0Cc4qFFtJlXS74SL2aXSN1dX7wvafH"
    "NZWqM+/vLhzcXnZy+lGvkgLyosXRnY8V5nsk5lEjYuUkc6i9RR/SJ1VF6kpiTCXnxUKiL8"
    "1+urj2qEcyLlpcpzI/Qf5HussjN3BfXov2arwBUoosnK8yMvYC/Ex/73aP/3uYCocJ+nQD"
    "/7cP63sg7evr96U16OxARvSgopHqz0j0hFue1HpSHc+3s8LeWeiPwBWB//glgr+JOD6NNG"
    "P2dB6GOfEwLk2yKvMA/1NaAQhiWotSoyc1tfA5kMPAImuAuOYnantJPzN3VVGT+FlHi3wf"
    "+SB6mQS/79ceAShQYStuqqNN3AHoU/0zsufTe7ayheb0ge1VLA/+AIkPiQ/5lbYJ8v396M"
    "VMeeDmB+m81kKcLFo54GuGJ/7ADZi2SaYS0luqjmDhEakPLltgNEb+JZ7AQ025E08IyPzx"
    "1A+m4zkZ2oFuyMGmDFnjbB7t0a06lT2NzElfAoLL2zGVu9tDhalN/BAb6V+IgfIr52wRvz"
    "iYYzTwJc465JB4w1vDXL3Nitzppf5yESXpTEebKW3hMcTMVfwVj+hSP+gv9vST2XVH0yrW"
    "ZQuF6UvhYJxu8Vr0yEqTebiTH7d5fo7Inb/SU5SobEyL1gEX9sXyRqj78XexGQNf+ZOyNq"
    "+uFbkf9WlFVPV6bjLSQrj777ToOt5KNq6Up5reRU4TfavQLhZvJ9I7RH7j19TgbLvUuXBX"
    "PWZOIs8cOCiA83xF09wx6VsHln6Frgnx3x29jnu2I7JZQmAB2Y62ARTvhhxBGnllYqKMqD"
    "Bgw0MA/57AsvCBUmQtNJqCgHzFhbRpKbHEzJgtUin5PYHxP8cregH708+f7k7PjVyQbrzT"
    "tNEFfhdCkRv9wxDxEpSloYKiIc+NOrwH9IHr2BhI4kq0Rj5Ah4WHqznmVWt5ESCmKwm4Cf"
    "ZXB+lvgO7oS6Tica1h2vz17nHvV+8ayrqRddBBF9GKlI1uzquJFhFeMcshmoRa+6cxzw7x"
    "RToEVidM0vr7GITp+tGB/y7Orzz89fKQLfHzFP2yj3JDpdcYl/BIWA9T7sD+MGUhUiqe2M"
    "pHbVO349W55JWMiXvzrRoMtfndSy5eJS8ZTLVpN/Elfx8NQjnBPZH8SjnfmEdgxwuIrc0M"
    "zhkxOx8B6GAHXrA9SBxegNi5E7veqrICcEDAYwGINjMMT92wHGvzCbo8RyD3mvuIs0OFdB"
    "XOTidutZi1yY8HbG4hzxm0DuxJHgGaYeH4a8AIX3hKKrt58+VckJPZFHhnwxL5KRpnWkRB"
    "j4XkCSy/Hf49iVGSsVAsUGsmOMGzgNCBTbbaBY6C6X/C4iQeRFD0YGWlnQQsRPzjQAPzmr"
    "xVtcKsKdAubcESO0y3LdgH1YzrQA9Q86dSV+qK8r8UOlrsQSM7YO+U48x2xugnVFsBXYPT"
    "sRlZaS01OdpeT0tH4pEddK4V/ThReJoAtRgidcRU4KpGKzbQwDa5oHwsEMwsEYcSkR+EVG"
    "D0BJrJPbv0dLzQ4IZOKuqFidk0QMEUpXBfx6gX2/9oxZN8f+eJ/vdnuQPD76/tXm6CheNB"
    "0Wrz+cv39fvaFnlBDnngSmS0pBDpYQgyVk4ofunXEZn5wUoG0SQU3duXffKuKxJNqBT7dn"
    "JxibXLqU3Hrit5k6dstye/Q9iqzEZVLXbvd79Esdc+BlvTnwsmIOiNVfFRZfD3YmYZ2L91"
    "SHSTitJxJOKzyC5KZM0N0IALhbwWWEeth3gtVioiL1m07yJUEAeyvYM48u1piK82JNMkc9"
    "3ipZgHwr5J7rqij5BjosFbAO3CM9jreB4q2Au2CeEbbJeIB2K7QLEhEaI2Sy8xWk7INZj1"
    "psYBbVMLfeBGvEAfitwEsfT4ttsCxnHdQ6fqF6t1DFKyTmXoZrfpeuqzDXMoYlKYuilDpL"
    "IP1j5dE7o6DITKIfMZHi8+yJidxEaRhwiZkQUIkGVCJZhq7C69NYHzYVscbnsOdA0yz2yA"
    "j3gphFy/ie0edfIiBuy3oBJVmgz/tMn/uYRfxAT4IWmi7Lgqb7rGm+x7d7oAuCoOM+69gV"
    "zmKH3ZG1oziq13dyKIlZtHF2Zv8kUdqO+HelALfBc1CR3Kev8cv55fvzN+8v9mPNd+9sLK"
    "LXYvlSTgDLWJ+XsVRlhNKQclVOjUhhtbR1xFn3viMoudbpjgEl1+qhhpJrkKy8cxYjzXoz"
    "UkFOCKCHbOXhZSuLG7gDjK+TaSzFNveY9y9dmf/Aa8LqepCXh4y3pi/zwQ7LjdbqQs6HBC"
    "wufyR6UOCkRwX9EWF/jR9YXEpNtAcn9yKnziWI75IMrZYoCtXdxx8/pTIPutidKPchMsWv"
    "mg2teK6EbzAOyJ0QfjE5eTVmTN+G4pflJerGBoRMmUP5byLreFDu7itK51oCFS8UmrAUL9"
    "2TuccXYuW1rCMOi8LlMj5T/l5tp57+HHlp4vn+5vS5uQIp4MPYhseoPgWckhmhJFn39SPl"
    "c0LWZct234U9cYCFtDbAqjl9TSVvESPbRfLakttrJBAmsrIrWkNCclnQOlpoJ/nIw4te29"
    "v60XH8Wvn0YgC2QtRGvHVoz7N62vOsQnvmcVOdZeprs1cEO1mm+1B+tzMSlJJFyM+63Nqk"
    "kRm6CkmLdsHu/JKxXWccOl+W2+NG+On8/34esjvS2Btlaxml7uHNmdVGca0bKWi3px/Xmp"
    "EeBlhnQgC1PtQFCshg9SjL2Vc/qfv6zTMf3xolKmwEIE+hcLt3kacQH9/4OXltmG5dkrNw"
    "9zzSKZ50VF886ahSPAmvOEjUY+2qnpSFIUaqzzFSeT+FUTRvTs7CyBKbVAxZGE9F03K3a6"
    "XnoiRoud9a3rhgjbWclwQt91nLU489ZuFWiIO++6xvN1wsRfRQu126KAua7rOmxSrsUIKZ"
    "mRO0JGadx7l7Bifd7iZG/s+ilHUwd0+2L2l47wknEFaUG2wkgUuSUE3CpJoEB+X2wVmsTU"
    "tKFOSgrkTLygabeFgz9ItygP4j0V8QDqBRnUKFKCzx25d4TO/4lmh4s+el4FZvd6vH5cQW"
    "Cm9fI/I5KYuiXfad+BW6zpJQlwQKi2xL74iiqEU66CLuNqn/KH1zxgcYhbBF8O75Fk/B5K"
    "Zla0VksqCHtnqQNZBENrM4mrQsoVQUBw6ozxzQjIb/Ilw7mHqzWVXbDUEmZcFHBZsMR8M7"
    "iSqJ5vyiqPVnvvhVRPdYuOI78Z9Vy5+7oiI1zIiny8tYGNZzrMOG1pOhZQsupX28QNVyRY"
    "cwSiXBkmt3j4tNtw3+RTlA/1GlSEWqQgsdqKRBEy0ZDUzvJAFnroaKKOignQ7ucdQG/4IY"
    "YN9yHwgj7LfaCIqCgH87/AtlKYxCXvOCYF732byGEoSjbrNvXdKyCWpJFELFe/3cFKv5GL"
    "q1H9cwoW9qPczmVKjPpI9/QQxY+Lbo58pmGfAjmRAg3xZ5KHfaG1VAudPDmYabMnsGVuFG"
    "Blaf9rgLb1oL6HNigH5rMqpQeNKAjSrIAf4m+IsqnFBk+eBFlhO7qQOY32YzWYpwudIsVL"
    "DeUwXrsoXUAaYXyTTDWp51Ic1ZhBqQxrZ7B6C+20xkJ6wFkkMD2OR80AGyX7KZ7IS2eJTS"
    "wFZZL9cY15t4FjsxzQwzLTzVgYAtIE0nshXVnM3Vr5YL4YJfExeqrRaSS+PGFgu5QVs7K1"
    "yHIn+JA4owuyNTFM6yNghjtPaiuex/4Hszgp7hpfdiMf222kyh9SyK/gm/b+4dCVW5M0Cu"
    "F9XvsnVBUjdUfTVcEmkskK9LjxJW023g3qPRCvuyBjf0FRiI5TlG9X0F5L8VZTWUNUzG2x"
    "j+uYNs+DYdR/fdaXRvAHefJEkJ/5lM4SGvj+bPifSjaKT4WGuKRtaVi6zXR22hSEirMMB9"
    "SUOOw8JkqcmJWJeOvZNWGlAQf8cxT/nDpcGNXBKzr9DykU7jjKP6xhlHlcYZ0OC2zco9uN"
    "gy0TCpTc3CTAxibvus3/js1K5mdFEU9NxnPfOfNvPoom054YIsaLrPms6xb4Z6LkrCxtxr"
    "Nadka4kibeyUk4hA7xb9gn2QkzLq0j6DVAVIVXjC6EOqAqQqPHlVFJ3IBtkKBTl4FCBfYV"
    "i4r1iLjTcnBMhDrDzEyluMsHGsPMR1dx7XnRwyurpf+Q+4zma0E+DiuUwDY7GndQDwL8zm"
    "uPncxg/pCIdLR4CQ+ceHzB8qsltW/wvpSBnbnV4cN0d354dtje8+R0t/dYtCiljo3pFIhm"
    "YH6OLL9UUSmB3NSRqq/Q1DogA0omQZUjnUi6rB3t1MqYj8/i2/MQarxYS/rYjWXnuUOOnl"
    "UrQ4BG8PwxQao4bg7Vi1FXU1N0rIpGziwbpokpB/XgxBLYlaZO53AeydFxi1DErHWxeY2n"
    "2OgZg+7j2jaFhTe7uWpCy6XTuswCf2YdFMyTiLQyG6xzv5/Mv55fvzN+8v9nNL7yKrI4Gv"
    "Te3DgigEO/U5CgbiCZ6iRxugH6kJeXBpg4OpdyoBB1NfEO65g2mosG73MB2KAV0FEanhP+"
    "NL42b2MxukwX3G1AWK5jhCYeA/IOoxwl6jJQ1dwvifKMJ3BHkR8gI08UP3jqn4zrbTbK9u"
    "UctXHraCwXbGcpf75U64hXq+8R77KwXWzf1LEhHonfGI08lhlqDEnahYgTJHY/0ClHk1tX"
    "wvhLIwQOt5mPhDlMtLzSilh0RxIiEL7PkVT4hyqPzBcWGc6kXZ+5P/IP4DZZ0c8KUM47lq"
    "WtugEE4u31wv4bwp47ySch4/ewYAbwQsTOg/PdEqT3HSUJ7ipAxwvB4p1pumrLJMCPLK9P"
    "PKOCKsFT1dEARyus/kdGmPN1R0VRq03WdtQ6boqNNMUagvUws1/4HTq8B/SB7ogTxFydrT"
    "nNUOPo3aRwt8Gv1RSfc+jUPyMz/TcLUc1ZI08eXxdqbGud2M1OGL+WdNkRQRoarxFGpKuH"
    "6kLm8TkzEQwDrIZWkMpMvBSBc41sKxFo61cKwd8v4Bx9qne6z9QGRCRfPhNhmkfcR1FpnA"
    "1pPuVUCSI6uIWAj5KzlH9aDbNFB5zo2/S4x/lthYdU6WrsGRt/9LVtOR92A1vPq2XB0m7j"
    "b/1Omjn5cC8CHoeZiqgJNUL4KeNzzbI0Eu8XuWYpxfentZS2OowOoU0ziMAXCx8GRRmp9w"
    "XQWI0ojGoz9JxjozbFIMQnAxUxTLoFlIZamGKWbzSch/4DcMvb06QjiYoo9XX1Hk+YShZ+"
    "+u//L8WNH079Gz6RLlad70PfY9rjAaLoA2H+hm3WRD9D+dfnBB74Ug9/TZqUAsSN7aOPec"
    "VBPBO0DIGyAWBG25IoHn0tBpkStQEoTTfWtDi4Ur6hp51jIJ62pu7MSzBqYsmLJDUIktTo"
    "GLe29KhKJU1kB6rdkOyI/S4v0XhDH+bQo9uhGehKuIv+byAcPyRDpGd2TJ32Mir9Hl3+01"
    "v54U1kQek2d9tlrEJd0YSr+I2oewjw9VmhPF/OLYUT31bkWv3KpTolg29CA5UMld3N/kzF"
    "6YCjK9uV1Js5KoRTWinkZJs73ZYGcax6uz2sPVWflolVvkHEpmJiArRK07zp7onGZP6g+z"
    "J5WzLCN/OEFYxbmhmUcqYNGi0FmUWItmnLZGhQ0kCkwrRYgSl3j3LavSFURB0b1WdDib+V"
    "5gmkmbk9pjKu3mncHm0iYmhpGJkMkAbdKaIxTOKEVV0xvytQb1jYAVR9imFevibzeFuzs9"
    "PD37cP63bwsL1vurjz+nw3M3/9v3V29KcC/xgx9ihclQD3hOBCBvATnUF4V4L1AF9G0EJ0"
    "XPH4ndxttBkdEdFhmFlmu7abl2KC8bq/Gwsa3eNabpWbuZE7TEcYejzMMlK4YmNf1k9oyL"
    "qSwbOpPBcCI0LsLUm83431GE3TmKQmXPpe6n1/CW1fRYUsboJT0hfq+pLZgVHmTcZq68GX"
    "9LyAYa0DFg3OCegw5O3XrloKDAbsOelquJ77kcwKkRzCUx60ovd98DB9o67cg7Z97N6SBN"
    "nK5++okvb4Nt4RRj5jAvUIWhNnvLyrLgLuu1uyxRl3mpmaqgNTXiO1utCKUhNd5ui1LWRc"
    "Cc6hxsTuvPNafV4tQSMC+YKaJgtsGcSlkH89Hpqc4B8vS0oUr1KVSk2m1FKnBxgYsLVBGv"
    "uBlfZuDfyoQA+tbQZ6ykEfgFMYuMVfAt9kclu/UtiuWjA4yvvSHnBW/3eGWLLPhrO0XW2F"
    "8bL7kdYHuzmWhYS7QusoW9qVdO2r+E/lRdFDG5Mm5y1M6zMTpt2eK+jbH/VIiy1KXKvkEs"
    "dO9IxF7LBEOfYEYQCfiI9ZwEIiuRReGSIcpvjzXXiNJbu5NPeEQzyX67Tq04uYwb3KFSxV"
    "NnFUSqXmFbWu6UZIE27h1tXDm0HmoBXVH/4SaMsK9eRbPLW5ZSMZCvM+nIrQvqBb/dbh/Q"
    "gu8klExl2MkiDMgDmni+z99IKseKiZHsoEvQxZfrC1kLSlFX6vHTKWNbci2Rhaj4111Rvs"
    "q6D3ohLlKqHMMSvwlp4r1ceFM9myy4qQwstL1baAu+DblIOIv13OwBK8pZ45rbMzNGyT0J"
    "+Aq78IJQ8YQ1KaAiCjpop4PN5lWBv963l5exMDjsWMOzd1xfNK9aQUCGNCvCarYllqjiao"
    "Z7Y3fr1+Mf6Cgg3erX28hZg+ueF4zcAdhgv8yEwJME/tThqwL8qeDR66NKwKN3eGzNPHpp"
    "ctgjMU2z0CzFNHeA6JW/6TJwRe3IaKTgSjfXxk1EqZcftZUkvQ4XJJoLf470CTH+chJOH9"
    "AcM5GV54fhnWAzn334ePP8pYIVbSG/3WPUlMo3LvR3jHnPLMdTvk51K19AR6/Bbc7jBu4U"
    "KkHusBp/5EW+Uez7RsBCeHeS0pf/ZhWc64sTlcQsiH7fd3mioWSifbr4uLMFfMdpaJQsQy"
    "r25YkR+VsSs3Al6R5q6I3damEZmjeRTxX6baugFkQ7UHQ/Qwut0DPkaY06rQnNzcHbgJjz"
    "qSVBSJJo7QQ+XKYc4C/W90P1vQb0fzyQRxOQV3shwKEJNVCfIv4r1mIDyAkB8uBPHpw/Wd"
    "y/HWD8C9PKY+zZ3a4Lbe4h14A0tYkA1i2wloxHDWinm673jwT23WYiO6Et2CU9TWoeKLTG"
    "Oc37DS8ZKKrbo0ugrPfjQqL6W9Y7jdJ5Gy4WWwJ50iFjnXgeDko2WiObnJIFpncoDBAOUD"
    "qJKim8fqBOpM7m60F32tq7uh+hM9Aq0UrnUUS+KhRbH0uSjrfC0b7vMJLSamewlBUFgVgE"
    "jnf4qgCOETjGHj4Mu+UY8/H1j8Q5H9BvKcalfQ843H1xuIcxft+TKFKXS0uujJtMXT8bo2"
    "HgxqPjvBOPIRZ5vi9yTiYEMX7HjVGYtqIKV/4UBWHEL72WhXnk22vM5EAhHIhUlUA0r+J2"
    "LlFZyTv+NB1TO+Andwfzr7FYRpvklxn2/FwujGJNi0JIfRnKHj9usN8jo3r50Z7r5O8vL+"
    "P0RCcv4/SkoVL+SaWmxmryT+Iq9vSG/IBMxEaUd5H9AlTFPhtyQ47AU6D/kvOASTWgvIg1"
    "VWs6ix4vn7IMHx6FOCRf9PkByg7QhpouCIKO+6zjJQ05xguT411OxIJ023JPL72mXk1dvS"
    "qHO+DlgR0egkq6Z4cPQ7V9DCNv5rk4+f0Vwq1wfdxEuwXlkVvJtyvJasmqL6E/FTSY4LkE"
    "KVmlzraM1SG+cmznQeJLgMzqnMwS5XaN6JaNgBVkwK4ruQCfVYL4lQ5p+KqeM3xVoQzVZF"
    "YDIWsTmbWH8ySEq1lpilGC29WzwGBqD0G/YAY+7fCspws9WOC9iM/ab/zQULHtawBRnrX4"
    "vJIQNzIbcsxYl91waDp8K8Xx69xz50hanQxhyVegNRYvohDNCaYonI1lF7AZDRdoLYeLSs"
    "0MPbv6/PPzE0Wx3I7mbFlAN7agZZRQqn2gUgayt4yBSjkUlTJ5cMgCq1pkvglDn+BADXJe"
    "rITzhMvtCuj0UdmvlfLm6up9wUB5c1mOUPnlw5uLz89eSuD5IC+qObSC/dAb++EgPUl6Zp"
    "qD5fYEoAfLDSy3wWBrVr5nvx12erZ4a1eT2Npg5zDG8JW7XH4gjOFbpR2cvzxuMoFDPtBZ"
    "5EZqZNfMKP8whBnycrkrIUWUuMS7J9Mxf8elhNuulCxC/kbc4+Xo29fojiwjNONjMR8TIU"
    "nOV2zhnXyCjmVcrHiT5s1A3Yre2rfgCLTSUTT1+IOuPlbVUxcFIRvpCx32Qr9VMDYGGB8A"
    "3T1Fve4rBATymXaTz3S4mvJ9gx4KrzxBVQBJ0QuS4hC1RYeKsFZx0QOZ1vl7XGVbl56BBu"
    "O6PFLDuI5IgIPoR+EKpg9xcDyflqAJEXUhpDuYfOVz+A8iWF5lPLeYYbtxDN7gYWwF4wZr"
    "Wf5rcOBPx1txJt1DDQNu4XIj2KiTZE7EOqNqJ6Hf/BMjvnY5pvdyWc46tHdyR7PVUnTgdJ"
    "YcKyO4K4LW4X2qd3M33Nt1YNeElGwHuy6oZPhg76Swj7uilASuUUfavIyF22LHHKOg0p1/"
    "GS4dBSELMe6ea7zHfF9bLSYq07Me56KUdUtG9+uzAEyA4UyWVZxr7Z2SFBTVKXOHEabebG"
    "bMGhbEIJysLXMrILp9cKI5N0PmIZ9ksZ6bKaJuhj02H/5O/GeVWiSQ2HUWXhAqVvUmfVRE"
    "4eF4lBam7bUwBS10oAVogd7pfgvFH+uhFqnkV4H/kDx6A4mpSVaJSkhNxS14GH/KJxrOPJ"
    "98INLWUDhUigPGTR6VZTzUWWRjtSoSxW0Cx+iWhqvlGN2Tucd1IAtz49u4CjdGyeRIfD2m"
    "rlbUch6Ff+W3zW+Jj7CFRoZy+uTv5DPSit34dpOdV4hdLM52x6/F0YvZvPLlZmb5Kje3fJ"
    "2fHbw9Q9gm67098haoKKueD0jHW0i5nGlQAWe1TMBZmQgoPKr6z0JBDI6DbY+D+bVRH/y8"
    "FGAPcV6DV0Vxv9fXQlEOFNBaAclZyQj8TAbWoPZ0QP48rI99UQ7whwDTwQWYJmt3BzCfuy"
    "5h7FM2n6U4F3c7DYjjQ3oHCL/bTDSsRUUX2YI1owGsPIB3huvP6Wx2gpu3VjSwTba2DtD9"
    "ks1kJ7LFU4AGtvzI1gGuN/EsdmKanWp7Fcef7G6ffOySUT3tHF8f67DOy81QLdJ5PQ99Io"
    "u0yRaQorb9xZfri3GZJ3ZD4bBSE84t5tAgm3NVDcg9I2pGOR0kmeHCMKCG+39kHzdQw6ky"
    "jfSVEwLjCQi0wasCCDSoIfeEkAcKByicQeJsTOFAXbNO6poVooT52a8DSC+SaeyENHdA7q"
    "MdfCPi+mis0DpbOBsz1rGHZarObDN+q1H8Dj8wFM647coNW0Lu0NqL5qJQW4RpJIubY26e"
    "BdMx8gI5SNyl3zD0L2Wm+6Nn0ykJl1t9wPQdyFFn3GD6TvlNU1XW9QL7fn3gTiJj01n/+O"
    "j7VxvgxYsmqK8/nL9/rzjAiweNiRD3lWrHbQa1IgzoljNzpm2xLYkCskDC9Gp5BhIGqIAh"
    "qASogH7hrEUFHMbIupb1qEcK0yq5Mm4yqFg2RqNE2B15iO0ej3HTht8cXLHi6hhNOVwBCv"
    "nNgtZzEls94ig8wYwgPnqBp8qSYR3M+IgSYoetS3XYMto76VBUb/7cY39lhPVGwMK0kJdH"
    "OokhfFQt4PKaYkM90BoUd06qrkAJk9mw/qQjNFYfGQQRcy1JEUdF6EL9MGV0gmIDlb+hGp"
    "SQlX0AOmYgx82m9QhKEkJJwqGXJBRHpWg1Jc7Cc2lYhbp23akKWuTS7qxegSha2xLfqiQA"
    "rEhkgipt1ZWi+ypt4ZIE/POdebiiigX5r9dXH2sYx7JgufKG50boP8j32M5or9yZZbLy/I"
    "jbiC/E5+3sdNIAvgBKzFzfQaLcLGJcrKYhJih3kEiKWC2p59auMxpFsEry1hR72zcrvJr4"
    "nqvQQFNX3Uxojz11N+8MtqkuVFfqdDOF6kr1UNtVXQk8ir3cO6CcKLgTe/pA7NadGN/BHa"
    "B8s5loWHe8frpi7lHvlxMxwtGKcaM7UHf1LVwfNxL6cqTjZkO1MhYpEY0EhCtQhlHyKcZZ"
    "Q13RT+hH6QCUzj8x6B57/Gbw+OnyAYkERNluFz37eHHz/PRbdUJj9x+h9ChUWvmK7+LdEh"
    "YpnAq5yF1o9ttbXwH/UgFxo5DWFrtvjopTyVtjoXcUz8kfRxMWMJOwkAJ8+UrHO1y2OnLO"
    "4VcVbwy0q9YgN/pk/KWYNFp/aVf6FkZ/SRQU3WtF+1gVi93ISqYiwEkacJKEUr5Lu/xYa7"
    "IZFaUs9F1rua4NGtrEgHnBTOHs2AZzKmUdzEenpzphGKenDa3GTiutg0gwDdUVgxtC7/JC"
    "gLMBzu3WD6Wwdbh3v4wkZnV1X2yqhb2RAaq7NdVd5Dj0wS/KgQJaKwDqKEEdpSepCnD59M"
    "LlkyzkHcD8NpvJUoSLmx7UPLG75omot6pwoCVlWOv9Zkm11+3esl9F+U2PoSUljARcrUiW"
    "40zush/R558u3yGX/44x4p+GovCOBKKAZ9oxyptW3WMdzambYbPyps4deVD4w0o9o/Jdoi"
    "DpZhg79LjBkbYy4yFW+2Yg9ubhOdbx8BzXe3iOKx6e9JkygzcVAYg1IIa+Zjv0UPY/H29P"
    "NNlLrUyxlw2ZYi+rmWLDcLCPzt/eXH652BPOnd/C5OvS4weoFs7YomQHvth+HuqtcMUywk"
    "QSAnP43VTV85bSYyVZa7IYuggC8jGLnBVrFc1QloVHqM+PEFeUYi9qstlSCWui5qCT/QFW"
    "Kci1glyrR+RaQfdlcLz17WmDRqhPBH9wfPbC8QldOjXhNe3SCZ0ku+0keSjvp8zgVDpA09"
    "zOJh/oZsxWN+gnUfCEjdGX8xvkBa6/mpLpj4irMkKyFoooJ4oWnu/z8dF8067BXVFKAvdh"
    "jPAiXHHg42FBSKWsoqDgLj/IpCRhjcdUMZqSRZhldmTlDMF72v9tftzgPe2/i2Rv/qedlC"
    "xMH1kTjPMyFuJ8rONDrXehVjwkcbEqWabKWfLjwd16brb81M0AxGDLoiWiml6Gpqj0ZqaQ"
    "mglAHy0j6+NUcbGZz4gAlh8YzBRSNwNopGVJOEzvRBHExzwk9XMACfJYvcxofJevIpVTaa"
    "tKyuLWPCadOTtSpFy8bLMeKcXhtm+d+eOTBRHfoKKE+jqueRko4VrwNnVRwrVob5t4A4uS"
    "ELTQ56CFDQdT0XGzBW5xiO3RiZYVftJghZ9UrHAIVeh094ZQhXqo7Q1VAGc5OGuHoJLunb"
    "WH8Xv9EtzxRzFIk1kV/q/SiHGTH2wVj3VyWbY6/bFEyL44ZUcim2+NGYpWNBC5fGv8gCbE"
    "xStGUBBOwukDouSWH8EJ5Ze9KC5qefzta+m5EmdzkQw4CVf8plBkC+70k3Rao8toX0ZI4B"
    "ykaCa4tjp3bXlTbp96kdHhOi9jXUPGE50GgSf1/QFPzobakGtvEHffaIevetThG0SgOGs3"
    "pGEWpKzLZ9tNd7koIouligWrXd3zImAmls3EmUdze2oF1WZLsSJsobE4EONQi8oqnJ8MdV"
    "2WBVX3TtUV6/NANhGrsYTYVvuH6Rs9S0IZP0Kv5yFah/ROhtkJ20LU+sf+a4T58fr5Ans+"
    "t0tEW0Zuq4QoDAgSHzJGWP6bvpc3M5WthXf6YTqmT22/YlEuRVVqRRwu5MMJdpIFdhKEAO"
    "72XEnEw2sC8EbAOgv06FTHPuKjGsrkqi0kiZGpgZQKWXgnd1+JYokZ4xvU1JljpgiwrIe6"
    "ItgK7p55ofdQ/pkfUrx70wr9mdAea/SnC8pgS/R7wb3XzqFZlIRoi77ZLXkt/zP0glZKLg"
    "iCjvusY4j0GEGkB0R6QKTHgI11iPR4apEe3Bi9EfWPRzXUZnxxvI3fdKLNOJ3QDn6rPPdk"
    "zWUcoPNPl3EN5tco5Isa8iKGhMEmYilER1NlyIb5DDp8pPwpsZpkuVPJQ+bKGQLrOJCFbN"
    "zAOkLhWyh8uwdod1H4Vi5yxjRYUco6arf7yBewPbYdfPpua+gHDvSnRCuoeneq7lExa1Dz"
    "LjtI3/O9rl3uYl4SmNY+axlIot7kb+cMZn0V5IQAeuDnhsHPle/6DjBOQwctxTb3mPeK80"
    "wraioYz1yxzXq+M1fbU4fsTIaPkcyCQ5OYnozzyGhtbKamlG7Jxbzg9mZ1wHIOYzsYN7Cc"
    "eY2bkEVlOQtZzyO9UMuGSMsyYVR5vFoCbnN1jc5Bhyi1vUWpSbYrhq4tV1aQBvu6z/Y1RD"
    "KNIJIJIpmgvc7QTsNAEfZEFcBT9YKngvYumvDqtHc5DFl1TqjnzkcKriq5Mm6iqnA2ZhtT"
    "VY/p9sA5I77o0WRRosD+Rqd0cn6sZ3Zqj+f1HEP9+dwKamEnOXD8oTJAOBluIbo7CWTjnx"
    "gpCwvVl33Oiey/6vNhmIPO6jsftIbGn/8PpMmvsQ=="
========
    "eJztXW1z2za2/isYfWk6o2Qav6RueufesRO3671JnInddO92OxyIgiyuKUIlKCve3f73C4"
    "Ck+AZSAE1JJHL6obFEHEh6DgngPOft36MFnRKfvTh3XcLYW+J6zKPB6DX69yjAC8L/qBkx"
    "RiO8XGbXxRsRnvhSBMuxzjQ/eMKiELsRvzzDPiP8rSlhbugto/gDR9cBQThgaxKiiKJ/jB"
    "b4EUVzj6EI3yF3jsM7guYkJCig6//5B59z7UVz5EUMhQQzGjD07PzNu+dn374QnzelLv9A"
    "L7jrfupV4P2xIk5E70jEpfgH/PY7f9sLpuQLYeLlbyMa3uHAY1j8OMebSgR8n65J/Gc04h"
    "K/jaah90DC9HryJv9OpXfib1geRx4Yyb0lvsLy3pl5xJ8W9BcPke870eNSvnfh3V0F0U9y"
    "rABr4rjUXy2CbPzyMZrzr54KeEEk3r0jAQlxRMQnROFKaDFY+X6i91SxMUDZkBiZnMyUzP"
    "DKF/eCkI6/QPbeyHE+XN86N5e3jjOq3CepRE6/yVsuVxS/x/hXZRKAO/EVnv9wdHR8/P3R"
    "d8evzk5Pvv/+9Oy7Mz5Wft/qpe//jL9MhlY8lcTs6uerD7fiC1F+I8c3unjjTymDIxxLyR"
    "sgQ38ZEkaCiCiU8IarVa2CglBJE/wnljWR4t6kivSNTBfZY7gPZSzwF8cnwV005y+PXzXg"
    "/Pn805u/nH96dvzq2yLYH5IrR/KSgD2DGUdVfN9yeCJvQdQYxxIlcKeJyIv0jwFC3QDt7d"
    "X7y5vb8/cfxfQLxv7wJU7nt5fiypF897H07rOyGjaToF+vbv+CxEv09+sPlxJOyqK7UH5i"
    "Nu727yPxnfAqog5fYB08zWOSvp2+VVRrtmaWFjBKfYKDGtVmUiX9TriYXSq9uL5+V9DmxV"
    "Vpjfrwy/uLy0/PXko18kFeVFi6MrDjvc5kncokbFykjnQWqaP6ReqovEhNSYS9+KhURPiv"
    "N9cf1AjnRMpLledG6D/I91hlZ+4K6tF/zVaBK1BEk5XnR17AXoiP/e/R/u9zAVHhPk+Bfv"
    "b+/G9lHbx5d31RXo7EBBclhRQPVvpHpKLc9qPSEO79PZ6Wck9E/gCsj39BrBX8yUH060Y/"
    "Z0HoY58TAuTbIq8wD/U1oBCGJai1KjJzW18DmQw8Aia4C45idq+0k/M3dVUZP9GQeHfB/5"
    "JHqZAr/v1x4BKFBhK26ro03cAehT/TOy59N7trQrzekDyqpYD/wREg8SH/E7fAPl29uR2p"
    "jj0dwPwmm8lShItHPQ1wxf7YAbKXyTTDWkp0Uc0dIjQg5cttB4jexrPYCWi2I2ngGR+fO4"
    "D07WYiO1Et2Bk1wIo9bYLd+zUOp05hcxNX6BEtvbMZW720OFqU38EBvpP4iB8ivnbBG/Mx"
    "pDNPAlzjrkkHjDW8Ncvc2K3Oml/nFAkvSuI8WUvvCQ6m4q9gLP/CEX/B/7cMPZdUfTKtZl"
    "C4XpS+FgnG7xWvTIRDbzYTY/bvLtHZE7f7S3KUDImRe8Ei/ti+SNQefy/2IiBr/jN3RtT0"
    "w7ci/60oq56uTMdbSFYeffedBlvJR9XSlfJayanCb7QHBcLN5PtGaI/ce/qcDJZ7ly4L5q"
    "zJxFnixwURH26Iu3qGPSph887QtcA/O+K3sc93xXZKKE0AOjDXwYJO+GHEEaeWViooyoMG"
    "DDQwp3z2hRdQhYnQdBIqygEz1paR5CYHU7JgtcjnJPbHBL/cLehHL0++Pzk7fnWywXrzTh"
    "PEVTjdkIhf7piHiBQlLQwVEQ786XXgPyaP3kBCR5JVojFyBDwsvVnPMqvbSAkFMdhNwM8y"
    "OD9LfAd3Ql2nEw3rjtdnr3OPer941tXUiy6DKHwcqUjW7Oq4kWEV4xyyGahFr7pzHPDvFF"
    "OgRWJ0zS+vsYhOn60YH/Ls+tPPz18pAt+fME/bKPckOl1xiX9ECAHrfdgfxg2kKkRS2xlJ"
    "7ap3/Hq2PJOwkC9/daJBl786qWXLxaXiKZetJv8kruLhqUc4J7I/iEc78wntGGC6ilxq5v"
    "DJiVh4D0OAuvUB6sBi9IbFyJ1e9VWQEwIGAxiMwTEY4v7tAONfmM1RYrmHvFfcRRqcqyAu"
    "cnG79axFLkx4O2NxjvhNIHfiSPAMU48PQ16A6AMJ0fWbjx+r5ISeyBNDvpgXyUjTOlKCBr"
    "4XkORy/Pc4dmXGSoVAsYHsGOMGTgMCxXYbKEbd5ZLfRSSIvOjRyEArC1qI+MmZBuAnZ7V4"
    "i0tFuFPAnHtihHZZrhuwD8uZFqD+QaeuxA/1dSV+qNSVWGLG1pTvxHPM5iZYVwRbgd2zE1"
    "FpKTk91VlKTk/rlxJxrRT+NV14kQi6ECV46CpyUiAVm21jGFjTPBAOZhAOxogbEoFfZPQA"
    "lMQ6uf17tNTsgEAm7ioUq3OSiCFC6aqA3yyw79eeMevm2B/v891uD5LHR9+/2hwdxYumw+"
    "LN+/N376o39CwkxHkggemSUpCDJcRgCZn41L03LuOTkwK0TSKoQ3fuPbSKeCyJduDT7dkJ"
    "xiaXbkjuPPHbTB27Zbk9+h5FVuIyqWu3+z36pY458LLeHHhZMQfE6q8Ki68HO5OwzsV7qs"
    "MknNYTCacVHkFyUybobgQA3K3gMhJ62HeC1WKiIvWbTvIlQQB7K9gzL1yscSjOizXJHPV4"
    "q2QB8q2Qe66rouQb6LBUwDpwj/Q43gaKtwLugnlG2CbjAdqt0C5IRMIYIZOdryBlH8x61G"
    "IDs6iGufUmWCMOwG8FXvp4WmyDZTnroNbxC9W7hSpeITH3kq75XbquwlzLGJakLIpS6iyB"
    "9I+VF94bBUVmEv2IiRSfZ09M5CZKw4BLzISASjSgEsmSugqvT2N92FTEGp/DngNNs9gjI9"
    "wLYhYt43tGn3+JgLgt6wWUZIE+7zN97mMW8QM9CVpouiwLmu6zpvke3+6BLgiCjvusY1c4"
    "ix12T9aO4qhe38mhJGbRxtmZ/ZNEaTvi35UC3AbPQUVyn77Gz+dX784v3l3ux5rv3tlYRK"
    "/F8qWcAJaxPi9jqcpIGNKQq3JqRAqrpa0jzrr3HUHJtU53DCi5Vg81lFyDZOWdsxhp1puR"
    "CnJCAD1kKw8vW1ncwB1gfJNMYym2uce8f+nK/AfeEFbXg7w8ZLw1fZkPdlhutFYXcj4kYH"
    "H5I9GDAic9KsLXCPtr/MjiUmqiPTh5EDl1LkF8l2RotUQRVXcff/qUyjzoYnei3IfIFL9q"
    "NrTiuRK+wTggd0L4xeTk1ZgxfUfFL8tL1I0NCJkyJ+S/iazjQbm7ryidawlUvFBowlK89E"
    "DmHl+IldeyjjgsostlfKb8vdpOPf058tLE8/3N6XNzBVLAh7ENj1F9CnhIZiQkybqvHymf"
    "E7IuW7b7LuyJA4yGtQFWzelrKnmLGNkukteW3F4jgTCRlV3RGhKSy4LW0UI7yUceXvTa3t"
    "aPjuPXyqcXA7AVojbirUN7ntXTnmcV2jOPm+osU1+bvSLYyTLdh/K7nZGgIVlQftbl1mYY"
    "maGrkLRoF+zOLxnbdcah82W5PW6EH8//7+chuyONvVG2llHqHt6cWW0U17qRgnZ7+nGtGe"
    "lhgHUmBFDrQ12ggAxWj7KcffWTuq/fPPPxnVGiwkYA8hQKt3sXeQrx8Y2fk9eG6dYlOQt3"
    "zyOd4klH9cWTjirFk/CKgxR6rF3Vk7IwxEj1OUYq76cwiubNyVkYWWKTiiEL42vRtNztWu"
    "m5KAla7reWNy5YYy3nJUHLfdby1GNPWbgV4qDvPuvbpYuliB5qt0sXZUHTfda0WIWdkGBm"
    "5gQtiVnnce6ewUm3u4mR/7MoZR3M3ZPty5A+eMIJhBXlBhtJ4JIkVJMwqSbBQbl7dBZr05"
    "ISBTmoK9GyssEmHtYM/aIcoP9E9BeEA2hUp1AhCkv89iUeh/d8SzS82fNScKu3u9XjcmIL"
    "hbevEfmclEXRLvtO/KKusyShSwKFRbald0RR1CIddBF3m9R/lL454wOMQtgiePd8i6dgct"
    "OytSIyWdBDWz3IGkgim1kcTVqWUCqKAwfUZw5oFtJ/Ea4dHHqzWVXbDUEmZcEnBZsMR8M7"
    "iSqJ5vyiqPVnvvhVRPdYuOI78Z9Vy5+7CkVqmBFPl5exMKznWIcNrSdDyxZcSvt4garlig"
    "5hlEqCJdfuHhebbhv8i3KA/pNKkYpUhRY6UEmDJloyGji8lwScuRoqoqCDdjp4wFEb/Ati"
    "gH3LfYBG2G+1ERQFAf92+BfKUhiFvOYFwbzus3kNJQhH3WbfuqRlE9SSKISK9/q5KVbzMX"
    "RrP61hQt/UepjNqVCfSR//ghiw8G3Rz5XNMuBHMiFAvi3yUO60N6qAcqeHMw03ZfYMrMKN"
    "DKw+7XEX3rQW0OfEAP3WZFSh8KQBG1WQA/xN8BdVOKHI8sGLLCd2Uwcwv8lmshThcqVZqG"
    "C9pwrWZQupA0wvk2mGtTzrQpqzCDUgjW33DkB9u5nITlgLJIcGsMn5oANkP2cz2Qlt8Sil"
    "ga2yXq4xrrfxLHZimhlmWniqAwFbQJpOZCuqOZurXy0X6IJfExeqrRaSS+PGFgu5QVs7K9"
    "xQkb/EAUWY3ZMporOsDcIYrb1oLvsf+N6MoGd46b1YTL+tNlNoPYuif8Lvm3tHQlXuDJDr"
    "RfW7bF2Q1A1VX6VLIo0F8mXphYTVdBt48MJohX1Zgxv6CgzE8hyj+r4C8t+KshrKGibjbQ"
    "z/3EE2fJuOo/vuNLo3gLtPkgwJ/5lM4SGvj+bPifSjaKT4WGuKRtaVi6zXR22hSEirMMB9"
    "GVKOw8JkqcmJWJeOvZNWGlAQf8cxT/nDpcGNXBKzr9DykU7jjKP6xhlHlcYZ0OC2zco9uN"
    "gy0TCpTc3CTAxibvus3/js1K5mdFEU9NxnPfOfNvPCRdtywgVZ0HSfNZ1j3wz1XJSEjbnX"
    "ak7J1hJF2tgpJxGB3i36BfsgJ2XUpX0GqQqQqvAVow+pCpCq8NWrouhENshWKMjBowD5Cs"
    "PCfcVabLw5IUAeYuUhVt5ihI1j5SGuu/O47uSQ0dX9yn/ATTajnQAXz2UaGIs9rQOAf2E2"
    "x83nNn5IRzhcOgKEzD89ZP5Qkd2y+h8NR8rY7vTiuDm6Oz9sa3z3OVr6qztEQ8Soe08iGZ"
    "odoMvPN5dJYHY0J2mo9jcMiQLQKCRLGsqhXlQN9u5mSkXk92/5jTFYLSb8bUW09toLiZNe"
    "LkWLQ/D2MEyhMWoI3o5VW1FXc6OETMomHqyLJgn558UQ1JKoReZ+F8Dee4FRy6B0vHWBqd"
    "3nGIjp494zioY1tbdrScqi27XDCnxiHxbNlIyzOBSie7yTzz+fX707v3h3uZ9behdZHQl8"
    "bWofFkQh2KnPUTAQT/A1erQB+pGakAeXNjiYeqcScDD1BeGeO5iGCut2D9OhGNBVEJEa/j"
    "O+NG5mP7NBGtxnTF2gaI4jRAP/EYUeI+xHtAypSxj/E0X4niAvQl6AJj5175mK72w7zfbq"
    "FrV85WErGGxnLHe5X+6EW6jnGx+wv1Jg3dy/JBGB3hlPOJ0cZglK3ImKFShzNNYvQJlXU8"
    "v3QkJGA7Se08QfolxeakYpPSSKEwlZYM+veEKUQ+UPjgvjVC/K3p/8B/EfKOvkgC9lGM9V"
    "09oGhXBy+eZ6CedNGeeVlPP42TMAeCNgYUL/6YlWeYqThvIUJ2WA4/VIsd40ZZVlQpBXpp"
    "9XxhFhrejpgiCQ030mp0t7vKGiq9Kg7T5rGzJFR51mikJ9mVqo+Q+cXgf+Y/JAD+QpStae"
    "5qx28GnUPlrg0+iPSrr3aRySn/k5pKvlqJakiS+PtzM1zt1mpA5fzD9riqSICFWNp1BTwv"
    "UjdXmbmIyBANZBLktjIF0ORrrAsRaOtXCshWPtkPcPONZ+vcfa90QmVDQfbpNB2kdcZ5EJ"
    "bD3pXgckObKKiAXKX8k5qgfdpoHKc278XWL8s8TGqnOydA2OvP1fspqOvAer4dW35eowcb"
    "f5p04f/bwUgA9Bz8NUBZykehH0vOHZnghyid+zFOP80tvLWhpDBVanmMZhDIDLhSeL0vyE"
    "6ypAlEY0Hv1JMtaZYZNiEIKLmaJYBs1oKEs1TDGbTyj/gd8w9Ob6COFgij5cf0GR5xOGnr"
    "29+cvzY0XTvyfPpkuUp3nTD9j3uMJCugDafKCbdZMN0f90+sEFvReC3NNnpwKxIHlr49xz"
    "Uk0E7wAhb4BYELTligSeG1KnRa5ASRBO960NLUZXoWvkWcskrKu5sRPPGpiyYMoOQSW2OA"
    "UuH7wpEYpSWQPptWY7ID9Ki/dfEMb4tyn06EZ4QlcRf83lA4bliXSM7smSv8dEXqPLv9uP"
    "/HpSWBN5TJ712WoRl3RjKP0iah/CPj5UaU4U84tjR/XUuxO9cqtOiWLZ0IPkQCV3cX+TM3"
    "thKsj05nYlzUqiFtWI+jpKmu3NBjvTOF6d1R6uzspHq9wi54RkZgKyQtS64+yJzmn2pP4w"
    "e1I5yzLyhxPQKs4NzTxSAYsWhc6ixFo047Q1KmwgUWBaKUIhcYn30LIqXUEUFN1rRdPZzP"
    "cC00zanNQeU2k37ww2lzYxMYxMhEwGaJPWHKFwRimqmt6SLzWobwSsOMI2rViXf7st3N3p"
    "4enZ+/O/fVtYsN5df/g5HZ67+d+8u74owb3Ejz7FCpOhHvCcCEDeAnKoLwrxXqAK6NsITo"
    "qePxK7jbeDIqM7LDIKLdd203LtUF42VuNhY1u9a0zTs3Y7J2iJ4w5HmYdLVgxNavrJ7BkX"
    "h7Js6EwGw4nQuAiH3mzG/44i7M5RRJU9l7qfXsNbVtNjSRmjl/SE+L2mtmBWeJBxm7nyZv"
    "wtIRtoQMeAcYN7Djo4deuVg4ICuw17Wq4mvudyAKdGMJfErCu93H0PHGjrtCPvnHk3p4M0"
    "cbr+6Se+vA22hVOMmcO8QBWG2uwtK8uCu6zX7rJEXealZqqC1tSI72y1ImFIQ+PttihlXQ"
    "TMqc7B5rT+XHNaLU4tAfOCmSIKZhvMqZR1MB+dnuocIE9PG6pUn0JFqt1WpAIXF7i4QBXx"
    "ipvxZQb+rUwIoG8NfcZKGoFfELPIWAXfYn9Uslvfolg+OsD4xhtyXvB2j1e2yIK/tlNkjf"
    "218ZLbAba3m4mGtUTrIlvYm3rlpP0L9afqoojJlXGTo3aejdFpyxb3bYz9p0KUpS5V9g1i"
    "1L0nEftRJhj6BDOCSMBHrOckEFmJLKJLhkJ+e6y5RpTe2p18whOaSfbbdWrFyWXc4A6VKp"
    "46qyBS9Qrb0nKnJAu0ce9o48qh9VAL6Cr0H29phH31Kppd3rKUioF8nUlHbl1QL/ntdveI"
    "FnwnCclUhp0saEAe0cTzff5GUjlWTIxkB12CLj/fXMpaUIq6Uk+fThnbkmuJLETFv+4q5K"
    "us+6gX4iKlyjEs8ZuQJt7LhTfVs8mCm8rAQtu7hbbg25CLhLNYz80esKKcNa65PTNjIXkg"
    "AV9hF15AFU9YkwIqoqCDdjrYbF4V+Ot9e3kZC4PDjjU8e8f1RfOqFQRkSLMirGZbYokqrm"
    "a4N3a3fj3+gY4C0q1+vY2cNbjuecHIHYAN9stMCDxJ4E8dvirAnwoevT6qBDx6h8fWzKOX"
    "Joc9EdM0C81STHMHiF75m64CV9SOjEYKrnRzbdxElHr5UVtJ0hu6INFc+HOkT4jxlxM6fU"
    "RzzERWnk/pvWAzn73/cPv8pYIVbSG/3WPUlMo3LvR3jHnPLMdTvk51K19AR6/Bbc7jBu4U"
    "KkHusBp/5EW+Uez7RsBCeHeS0pf/ZhWc64sTlcQsiH7fd3mioWSifbz8sLMFfMdpaCFZ0l"
    "DsyxMj8rckZuFK0j3U0Bu71cIyNG8in4r6baugFkQ7UHQ/Qwut0DPkaY06rQnNzcG7gJjz"
    "qSVBSJJo7QQ+XKYc4C/W90P1vQb0Xx/IownIq70Q4NCEGqhfI/4r1mIDyAkB8uBPHpw/Wd"
    "y/HWD8C9PKY+zZ3a4Lbe4h14A0tYkA1i2wloxHDWinm673TwT27WYiO6Et2CU9TWoeKLTG"
    "Oc37DS8ZKKrbo0ugrPfTQqL6W9Y7jdJ5QxeLLYE86ZCxTjwPByUbrZFNHpIFDu8RDRAOUD"
    "qJKim8fqBOpM7m60F32tq7uh+hM9Aq0UrnUUS+KBRbH0uSjrfC0b7vMJLSamewlBUFgVgE"
    "jnf4qgCOETjGHj4Mu+UY8/H1T8Q5H9BvKcalfQ843H1xuIcxfj/QyJt5Lk5+d8XyLVwfN5"
    "m9QXnkVpP3OiAoSUWh/lRkn4gaPAKpqtW7ZayO4ZtTwUGMXkgu6dxCFjVAFOt6Q1H6VMAK"
    "Y2rX6SVsNfkncY0AzolYCPGrEw2IX53UQiwu/alBBjQk8NhEBpQbV+h1rmhqXVHJ3wEOzU"
    "oOLSS4XZA9hgD7IegXOKOvmzP6eqEH0qgXpNF+SY2hYjsEVuPTSkLcyGzIMWNddsMJ0+Fb"
    "KY5f5547R9LqZAhLvgKtsXgRUTQnOER0NpaliWchXaC1HC7KxzD07PrTz89PFBU8OpqzZV"
    "WP2IKWlTpS7QOVMpC9ZQxUyqGolMmjQxZYVbf/glKf4EANcl6shPOEy+0K6PRR2a+VcnF9"
    "/a5goFxclT38v7y/uPz07KUEng/yIvA593OhOXChxJ6Z5mC5fQXQg+UGlttgsDXLKdpv2c"
    "+eLd7aIe5bq34exhi+dpfL94QxfKe0g/OXx00mMOUDnUVupEZM+yzkH4YwE+3I1vwfxm0G"
    "REMUEpd4D2Q65u+4IYlEm7IF5W/EhSePvv0R3ZNlhGZ8LOZjIiTJ+YotvJNP0LGMi2k4aW"
    "FLCKbvrX0LjkArHUVTjz/o6mNVPXVRELKRvtBhL/T7l2BjgPEB0N1Z5cvDhIBAPshO8kEO"
    "WOiqb9BDNshXqAogKXpBUkAX944rHhzItM7f4yrbuvQMNBjX5ZEaxnVEAhxEr4UrOHyMg+"
    "P5tARNiE+DO+kOJl/4HP6jCJZXGc8tZrC2fTh4g3N7gfzX4MCfjrfiTLqHtgLcwuVGsFF5"
    "+5yIdUbVTkK/+SdGfO1yTO/lspx1aO/kjmarpWgL4Cw5VkZwVwStw/tU7+ZuuLfrwK4JKd"
    "kOdl1QyfDBPjrVIWj4qPqb+7RC0UCP5F1zjIJKd/5luHQUhCzEuHuu8QHzfW21mKhMz3qc"
    "i1LWLRndr88CMAGGM1lWca7vEVGUsqY/dWd9IiIcerOZMWtYEINwsrbMrYDo7tGJ5twMmV"
    "M+yWI9N1NE3Qx77IjynfjPKrVIILHrLLyAKlb1Jn1UROHheJIWpu21MAUtdKAF6MvU6X4L"
    "XevqoRap5NeB/5g8egOJqUlWiUpITcUteBh/yseQzjyfvCfS1lA4VIoDxk0elWU81FlkY7"
    "UqEsW1y8foLqSr5Rg9kLnHdSBCCiOcNM3GKJkcia/H1NWKWs6j8K/8tvkt8RG2UF1dTp/8"
    "nXxG8op/zCY7rxC7WJxNNlz+vdR5W7zczCxf5eaWr/Ozg7dnCNsk9OjW4ALONKiAs1om4K"
    "zSPhr6uh3wOJhfG/XBz0sB9hDnNXhVFPd7fS0U5UABrRWQnJWMwM9kYA1qTwfkz8P62Bfl"
    "AH8IMB1cgGmydncA87nrEsY+ZvNZinNxt4NucIfrBicP4J3h+nM6m53g5q0VDWyTra0DdD"
    "9nM9mJbPEUoIEtP7J1gOttPIudmGan2l7F8Se720cfu2RUTzvH18c6rPNyM1SLdF7PqU9k"
    "kbaxYIhFbfvLzzeX4zJP7FLhsFITzi3m0CCbc1UN0iaJVUY5HSSZ4cIwoIb7f2QfN1DDuc"
    "aYBnEemRAYT0CgDV4VQKBBDbmvCHmgcIDCGSTOxhQO1DXrpK4ZtJvvvN38Qe3gWxHXF8YK"
    "rbOFszFjHXtYpurMNuO3GsVv8SNDdMZtV27YEnKP1l40F4XaIhxGsrg55uZZMB0jL5CDxF"
    "36DUP/Uma6P3k2nZJwudUHTN+BHHXGDabvlN80VWXdLLDv1wfuJDI2nfWPj75/tQFevGiC"
    "+ub9+bt3igO8eNCYCHFfqXbcZlArwoBuOTNn2hbbkiggCyRMr5ZnIGGAChiCSoAK6BfOWl"
    "TAYYysT0SU4PhEOJ4sGiksrOKAcZN5FcqhTpgbq1E4LJaK/YKiZjZm92QqKmG/Rmvxnhch"
    "NqdrFneREvbQHLO5MKC8iCHfC+7HSVspj6E7SqdJFW3+nq+sM7b7DzRsAJ7LT4t9ll+WXk"
    "iYA43Bh7M3jRtsN8ho2WEvqyUWPE5EQoV5/Neb6w8157CCVDkl1HMj9B/+pLOdncdyz8dk"
    "5fmRx58F8bE7exIaYBcoiZnrSxuXqxiPi2meYoJyaWOxTDpi3TS58QtC3dz9h202sOMCOp"
    "AS3eZ+71MKdIpJY1uB3HnAUM1FSVBzr9UM9E5v6J2I3hNzHeSlAPzW4EOnQGDV+qiS3bJq"
    "0ClQB1uzToFyQe4I1Nt0LkuRzW9evWIob2THvJGCmkyujJs4SZaN0eAi78ljHJnhMeSJ24"
    "KrVVwdoykHK0CU3yZoPSdxXIYgfCaYEcEDLvBUSTZ2MOMTmhwctnJ+j2zvrninepLvAfsr"
    "I6w3AhbSfC+PdErX8FG1gMtrisPJgdaguLd7dQVKYi0b1p90hMbqI9O04miwpM2MIrmqfp"
    "gyf0pxGJG/oZo2lRWmBafDQI7uTesRNE2BpikS0Z3d5rtvmiKOStFqSpyF54a0CnXtulMV"
    "tCjpprOKqqKtVkt8q5IAsIJGhD4S1ZWiezcYXZKAf74zpyszL3BFsB+OYPF51jiCkzL7y9"
    "Bza9cZjTL9JXlr2lHsO251NfE9V6EBSn2Cg5pgiY1QCfYJl9oV7pt39vsMXFxfvys8AxdX"
    "5UbOv7y/uOTGq3wg+KDYNIT671D/Heq/j4284nX138Ep3su9AxoegWu2pw/Ebl2z8R3cAc"
    "q3m4mGdcdr+xDzj3q/nIgRjlaMG93BnZrIz18fNxL6cqTjZkO1aqolSQd0Fid68ynG6J4s"
    "I5k7IDqev5YOQOn8E4MesMdvBo+fLh+RKJGGxNEEPftwefv89Ft1ybXuP0LpUUh8DomW4z"
    "PV1LsTGR9Vp0KutsBBshmSu7S/Xspe+Ar4lwqIG9Gwth1nc96uSt4aC72jjHP+OJqwgJmE"
    "hRTgy1c63uGy1ZFzDr+qeGOMjUJrjcGBGH9aIdEhcYn30MroL4mConutaB+rqkU0spKpCH"
    "CSBpwkCUO+S7v8WGuyGRWlLPRda7muDVpux4B5wUzh7NgGcyplHcxHp6c6YRinp/VhGOJa"
    "mWQPplSdLtAQepcXApwNcG63fiiFrcO9+2UkMaur+2JTt76NDFDdranuIsehD35RDhTQWg"
    "FQ6f1QyIPDDVw+Q1DJbl0+yULeAcxvspksRbi46UFVZrurMouOUAoHWtIoqt5vlvSj2u4t"
    "+1XW4GJoGRJGAq5WJBsGJXfZa/Tpp6u3yOW/Y4z4pyGZtyhaDKU97b1p1T3W0Zy6GTYrb+"
    "rck0eFP6zU1T7fxx6SboaxQ48bHGkrMx5itW8GYm8enmMdD89xvYfnuOLhSZ8pM3hTEYBY"
    "A2KoU7dDD2X/8/H2RJO91MoUe9mQKfaymik2DAf76PzN7dXnyz3h3Pkt3KM6ZP081Fvhim"
    "WEiSQE5vC7qarnLc0RSrLWZDF0EQTkYxY5K9YqmqEsC49Qnx8hrijFXrSlfNmeW7XYldcG"
    "uVYjyLWCXKun5Vpl5JTR2lUQA8cbON4Gr4ocLWukhaIcPArg+Byc4zNezDtA+e1momHd8b"
    "rwFnY9DWCTtaEDZD9nM9kJbXEZ7Zn3U2ZwKh2gaW5nkw90M2arG/SjKHjCxujz+S3yAtdf"
    "Tcn0NeKqjJCshSLKiaKF5/t8fDTfNJR1V2FIAvdxjPCCrjjw8bCAhlJWUVBwlx9kUpKwxm"
    "OqGB2SBc0yO7JyhuA97f82P27wnvbfRbI3/9NOShamj6wJxnkZC3E+1vGh1rtQKx6SuFiV"
    "LFPlLPnx4H6taICkUe6qMgMQgy2LlohqehmaotKbmUJqJgB9tIysj1PFxWY+IwJYfmAwU0"
    "jdDKCRliXhcHgviiA+5SGpnwNIkKfqZRbGd/kqUjmVtqqkLG7NY9KZsyNFysXLNuuRUhxu"
    "+9aZPz5ZEPENKkqor+Oal4ESrgVvUxclXIv2tok3sCgJQQt9DlrYcDAVHTdb4BaH2B6daF"
    "nhJw1W+EnFCodQhU53bwhVqIfa3lAFcJaDs3YIKuneWXsYv9cvwT1/FIM0mVXh/yqNGDf5"
    "wVbxWCeXZavTH0uE7ItTdiSy+daYoWgVBiKXb40f0YS4eMUICuiETh9RSO74EZyE/LIXxU"
    "Utj7/9UXquxNlcJANO6IrfFIpswZ1+0vZufr/F0b6MkMA5SNFMcG117tryptw+9SKjw3Ve"
    "xrqGjCc6DQJP6vsDnpwNtSHX3iDuvtGO7L7LN4hAcdZuSMMsSFmXz7ab7nJRRBZLFQtWu7"
    "rnRcBMLJuJMy/M7akVVJstxYqwhcbiQIxDLSqrcH4y1HVZFlTdO1VXrM8D2USsxhJiW+0f"
    "pm/0LEnI+BF6PadoTcN7GWYnbAtR6x/7PyLMj9fPF9jzuV0i2jJyW4UiGhAkPmSMsPw3fS"
    "9vZipbC+/0w3RMn9p+xaJciqrUijhcyIcT7CQL7CQIAdztuZKIh9cE4I2AdRbo0amOfcRH"
    "NZTJVVtIEiNTAykVsvBO7r4SxRIzxjeoqTPHTBFgWQ91RbAV3D3zQu+h/DM/pHgPphX6M6"
    "E91uhPF5TBluj3ggevnUOzKAnRFn2zW/Ja/if1glZKLgiCjvusY4j0GEGkB0R6QKTHgI11"
    "iPT42iI9uDF6K+ofj2qozfjieBu/6USbcTqhHfxWee7Jmss4QOcfr+IazD8iyhc15EUMCY"
    "NNxFKIjqbKkA3zGXT4SPlTYjXJcqeSh8yVMwTWcSAL2biBdYTCt1D4dg/Q7qLwrVzkjGmw"
    "opR11G73kS9ge2w7+PTd1tAPHOhPiVZQ9e5U3aNi1qDmXXaQfuB7XbvcxbwkMK191jKQRL"
    "3J384ZzPoqyAkB9MDPDYOfK9/1HWCchg5aim3uMe8V55lW1FQwnrlim/V8Z662pw7ZmQwf"
    "I5kFhyYxPRnnkYW1sZmaUrolF/OC25vVAcs5jO1g3MBy5jVuQhaV5SxkPY/0Qi0bIi3LhF"
    "Hl8WoJuM3VNToHHaLU9halJtmuGLq2XFlBGuzrPtvXEMk0gkgmiGSC9jpDOw0DRdgTVQBP"
    "1QueCtq7aMKr097lMGTVOQk9dz5ScFXJlXETVYWzMduYqnpMtwfOGfFFTyaLEgX2Nzqlk/"
    "NjPbNTezyv5xjqz+dWUAs7yYHjD5UBwslwC9HdSSAb/8RIWViovuxzTmT/VZ8Pwxx0Vt/5"
    "oDU0/vx/9rsZtA=="
>>>>>>>> a12fe1c (Give reports as streamed CSV, the charging log first):migrations/sqlite/models/0_20261124145216_init.py
)
