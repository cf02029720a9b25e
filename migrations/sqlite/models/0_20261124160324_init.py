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
CREATE TABLE "closed_days" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "time_zone" VARCHAR(64) NOT NULL,
    "until" DATE NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_closed_days_organis_cf9bfe" UNIQUE ("organisation_id")
) /* Until when an organisation's days are closed, in which calendar. */;
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
    "version" INT NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_emission_fa_organis_83cebb" UNIQUE ("organisation_id", "kind", "valid_from")
) /* A dated factor for the dashboard's CO2 and NOx tiles (DSH-3). */;
CREATE INDEX "idx_emission_fa_organis_ac54a8" ON "emission_factor" ("organisation_id", "valid_from");
CREATE TABLE "late_hour" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "hour" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT
) /* An hour to which something was added when its day may have been closed: the day is added up again. */;
CREATE INDEX "idx_late_hour_organis_c4e75b" ON "late_hour" ("organisation_id", "hour");
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
CREATE TABLE "daily_total" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "day" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_daily_total_site_id_fc8884" UNIQUE ("site_id", "day", "currency")
) /* The sum of a site's hours on one day of its organisation's calendar; only of days that are closed. */;
CREATE INDEX "idx_daily_total_organis_03256a" ON "daily_total" ("organisation_id", "day");
CREATE TABLE "evse" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "number" SMALLINT NOT NULL,
    "name" VARCHAR(200) NOT NULL,
    "public_code" VARCHAR(16) NOT NULL UNIQUE,
    "max_power_w" INT,
    "status" VARCHAR(16) NOT NULL,
    "status_since" TIMESTAMP NOT NULL,
    "condition_since" TIMESTAMP,
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
CREATE TABLE "outage" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "condition" VARCHAR(8) NOT NULL,
    "began_at" TIMESTAMP NOT NULL,
    "ended_at" TIMESTAMP NOT NULL,
    "duration_ms" BIGINT NOT NULL,
    "evse_id" BIGINT NOT NULL REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT
) /* A spell in which an EVSE could not be used, or was not heard of; written when it is over (NET-5). */;
CREATE INDEX "idx_outage_evse_id_80b430" ON "outage" ("evse_id", "ended_at");
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
<<<<<<<< HEAD:migrations/sqlite/models/0_20261124160315_init.py
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
    "5vtNA64nmF7MTl6N6fHziP0yUaJubIjxlDgx/U14kw4SZp8sLXRlky9IfbDkS4944dOFWH"
    "mtaEpGkmi1yvoksSvlrnrpz+GXJn4Q7E6fuyuQ4j+MbXiM6lP8YzzDrMC9kT0tCVmXDX2u"
    "w1id1zNW5xXGKnNwRnFtAF1zeqJK3iJGtovkxBW113DITGRlY8qGhPOyoHW00EHyzYcXnX"
    "i09aPj+MTy6cUAbIWojXjr0J4v62nPlxXaU8RNdZapr/xfEexkme5DreXOSNAYLyN61qXW"
    "ZpyYoauQtGgX7M4vmdp1xqkRZbkjboSfr//fz0N2Rxp7o2wtk9U9vIJZbRS3vJOCvpn6cc"
    "sF6WGAdSEEUOtDLVFABqtHWc6++ljdF+ueBe7cKBFlJwB5KNJ07yIPJT2+0XPyxjCdviRn"
    "4e55plMc66y+ONZZpTiWu6YgxT5pV9WmLAwxUn2OkRL9FEbRvIKchZElNqkYsmy+FU3z3a"
    "6VnmVJ0HK/tbxzwRprWZQELfdZy1OfPGXhVoiDvvusby9arlj0ULtdWpYFTfdZ02wVdmLs"
    "EjMnaEnMOo9z9wxOvt1NjPyfspR1MHdPtq/i6NFnTiBXUU6ykQQuSUK1EJNqIRSU+dZZbk"
    "xLhkhyUDekZeWKXTysGfqyHKD/RPSXmAJoVIdSIQpL/N4lfhGtY8VMv8d/1hbIyQQsALfp"
    "7Hnz9/tmX8fu6Pnh9tPP+fCyA6TcBid+oOcPw5VFlIJ1pd26ktbmWypcq43IC1IWhRYdO8"
    "su8pwVjj0cKszfPY1YZFGLdNBFkHNWTJU7Qo1Piwphi+A98hTPwaR2fGtFFLKgh7Z64AXF"
    "WOo4Owe2rEcmiwPh1mfCbRZH/8JUO27sz2ZVbTdE9JQFnxTZMxwNHySEJ1nQi6xwpvniVx"
    "E9YpWQH9j/rFr+vHXM8vCMSFFRxsIYqnMd6rmeeS6byznH5oeq/kU67FwuCZZcuznONt02"
    "+MtygP6T6vqyvJAWOlBJgyZaMhpu/MDZTnM1VERBB+108OgmbfCXxAD7lvtAlLhBq41AFg"
    "T82+Ev1QAxii8WBcG87rN5DfUeR92mOnu4ZUfhkijE5ff6vZFLJxnGEDyt+0jf1HqazUkq"
    "hqWPvyQGLHxb9IUaZQb8SCEEyLdFHmrL9kYVUFv2dKbhrqahgVW4k4HVpz3uzJvWAnpBDN"
    "BvTUZJVT4N2ChJDvA3wZ+VPIWK1ievaJ3ZTR3A/La4k6UIl8v6QrnwI5ULL1tIHWB6k91m"
    "WMuzLqSCRagBaWq7dwDqu92N7IRVIjk0gM3OBx0g+7W4k53QykcpDWyVxYmNcb1P72Inpo"
    "VhpoWnOhCwBaT5jWxFVbC5+tXfIlrSa+xCta9Fdmnc2M9CGLS3jcVdxJLFKKDIJQ94iqJZ"
    "0XNijDZ+suDNJgJ/htEzd+V/v5x+V+1c0fouimYVf+zmDoeq3IZBaPz1B+8TkRVpVV+NVp"
    "gbC/jPlR9jUtPa4dGPk7Ub8ILn0MRhIJbnGNU3ceD/rSiroYZkNt7G8M8DlB5o09712G1d"
    "jwZw9xmpMaY/kyg85PXR/IJIPyp0ssdaU6GzrjZnvT5qq3JCWoUB7qs4ojgsTZYaQcSC9O"
    "wj9C2B7gMHjnkSD5cGE7kkZl9V6zOdLiVn9V1KzipdSqCbcJuVe3CxZaw7VZsCkYUYxNz2"
    "Wb/p2aldgW5ZFPTcZz3Tnzbz42Xb2s2SLGi6z5oW2DdDPcuSsDH3Ws052VqiSBvbEmUi0C"
    "hHvzoi5KSMurTPIFUBUhW+YfQhVQFSFb55VchOZINsBUkOXgXIVxgW7mvSYuMVhAB5iJWH"
    "WHmLETaOlYe47s7jurNDRlfzlf6Au+KOdgIsn8s0MGZ7WgcA/0JsjpsXNn5IRzhdOgKEzD"
    "89ZP5Ukd28+l8Uj5Sx3fnFcXN0tzhsb3z3NVoF6zmKYkQi7wEnPDQ7RDdf726ywOxkgfNQ"
    "7b8QxApAoxivopgP9ZNqsHc3t1REfv8mbozhejmhHyuitTd+jJ38cilaHIK3h2EKjVFD8H"
    "aq2oq6mhslFFI28WBdNEkQ3xdDUEuiFpn7XQD74IdG/Zny8dYFpnafY8Bun/aeUTSsqZ2u"
    "JSmLpmuHFfjYPsyaKRlncShEjziTr79ev/9w/ebDzXGm9CGyOjL42tQ+lEQh2KnPUTAQT/"
    "AterQB+pGakAeXNjiYeqcScDD1BeGeO5iGCut+D9OpGNB1mOAa/jO9NG5mP4tBGtxnSl2g"
    "ZOEmKAqDLYp9gslrtIojDxP6T5S4Dxj5CfJDNAki74Go+M62t9lf3aKWrzxtBYP9jOUh98"
    "uDcAv1fOOjG6wVWDf3L8lEoHfGE04np1mCMneiYgUqHI31C1Dh1dTyveCYRCHaLKLMH6Jc"
    "XmpGKT0kihMJXrp+UPGEKIfmqwT9Ky2PUx3CO4DSn0V/ZkY3NAyW82bZQHDADONlbFoQoX"
    "qOkKSul6XelKZeyVNPX1gDgHcCFlYBuLzQqmlx0VDT4qIMcLp8KdabplS0QgiS0fST0Sgi"
    "pBWnLQkCo91nRrt6JDBRdFUatN1nbUN66ajT9FIoSlMLNf2B09sw2GYv9EDeomztaU6FB0"
    "dI7asFjpD+qKR7R8gpSZ2f42i9GtUyO+nl8X56x5nvRuqQzPRZU8RFWHxregs1j1w/Upfs"
    "YbdwHvBWj+8RyyEDMzOMtWsMzMzJmJnd22WIcS5jIc5XWjhfNeB8VcUZbIwR2BhgY4CNMe"
    "B9GmyMb9fG+Ih5SkyzpZEN0rY3nGUhsNfsuA1xZj+wmJOI/sXvUbU6mgYqjY70u6T4F6mp"
    "VXOjdO2opkU2ffobwtILa+FkhdX6tgKdJhhafJH00RelAHyIRB+mKuBw1ItI9B2P+USQS/"
    "yppRiLS28vC5wMFVidCienOdPfLH1eKegnt64sR2lE42keZ2OdmWtSoYPRK1OUyqBZFPP6"
    "GVOXLCYR/YF/Iejt7Rlywyn6dPsnSvwAE/Ts3d3fnp8rOjE++W66jog8mf3RDXyqsDhaQj"
    "GOgW7WTTZE/2scDC4TQco8yN+dCsSMt61NPhCkmjjbAULeADHjXMtlInwvjpwWCRwlQTjd"
    "tza0SLSOPSOnZCFhXSGUgzglwZQFU3YIKrGF57959KeYKUplDeTXmu0AcZQWlb/EhNBvIz"
    "VOR+4kWif0byofEpefSMfoAa/oZ4Qlm3r0u72m17Nqp8gn/KxP1su0zh5B+RdRuwWO8VCl"
    "OSEnfae+56k/Zw2Mq34GuZbrSSKZwN2gYyrwnPN2deZKohYV7vo26swdzQZ7qXG8ell7uH"
    "pZPloJi5wT45kJyApR646zFzqn2Yv6w+xF5SxL8D+dMKri3NBhJRewaFHoLPCrRYdUWwO9"
    "BhLYpZWCFWMP+48tSwVKoqDoXis6ms0CPzTNVBakjpiqvPtksLnKmYlhZCIUMkCbtOYImT"
    "NKUWr2Hv9Zg/pOwIojbNOKdfP3e2l254enZx+v//6dtGB9uP30cz5cmPxvP9y+KcG9crdB"
    "5CpMhnrABRGAvAXkUPQV4r1AFdBME5wUPX8lDhtvB5VfD1j5FfrgHaYP3qm8bKTGw0b2et"
    "eIpmftfoHRyk3bThUeLl7GNSu0yBNiPDfmtVxnPBiOhcYlbuzPZvTfSeJ6C5REykZY3d9e"
    "w1tW0/hKGaOXNer4o6Z6I0eeXyTUZq58mH7L0yT4QCRf97UDoK1Wp145qMVw2LCn1XoS+B"
    "4FcGoEc0nMunrY3Tcmgl5bB/LOmbfYOklnrduffqLL22D7aqWYOcQPVWGozd6ysiy4y3rt"
    "LsvUZV49pipoTeH+zlYrHMdRbLzdylLWRcBc6hxsLuvPNZfV4t8cMD+cKaJg9sGcS1kH89"
    "nlpc4B8vKyoQr4JRSZOmyRKXBxgYsLVJGuuAVfZuDfKoQA+tbQF6ykEfiSmEXGKvgW+6OS"
    "w/oW2fLRAcZ3/pDzgvd7vIpFFvy1nSJr7K9Nl9wOsL3f3WhYS7QustLe1Csn7d+iYKquc5"
    "hdGTc5ahfFGJ1eeWkzzdR/ykRJ7lIlf0Ek8h5wQl7zBMMAuwQjHNIRmwUOWVYiSaIVQTGd"
    "HhuqEaW39iBPeEKHz367Tq04uYwb3KFcxVNnHSaqXmx7WhqVZIE27h1tXDm0nmoBXcfB9j"
    "5K3EC9ihaX9yylbCBdZ/KRexfUX9NmxRgxUbRwCYtS4ZnaaUwQiz7h11eB6+FXiE3P+TYN"
    "T6FTlmV7L+kuFOPpWBChV5dUaMsuT/wgwFNePEpRiOrIz/89/J2eKFYJWq/QZMt6qWJW8n"
    "YT0/MgKdLVx6wILv8WVBFijvtr9F9ZiAhd43mX6f9C/D886d2d0xejPkKH/4Q85qY4gLJf"
    "zv7rrWO6b3iaPTu4VDkqJ/0QEt97uZWI6tfXgSgFfFBrPih/yUz271wG9u3e7duSdZ6vmx"
    "X11jvKRBkLI63ONdxk5/UV6CrOSL7pOsvNwmztkuWs8aUfeenysjB0RxEjtNejtpMD9J+U"
    "pqTAfl+Gkl2wd+YgjumJO6Rn46UfRootuWlGV0StQRd8xD3YQsFHbD/04KUEL+VgsN3vpT"
    "wNXfk+9FjtxmSk4Cp318ZNRKUvjtpLUt5FS5wsmD+F+2QI/XMSTbecLkwiFETRA6MJn338"
    "dP/8hYJkbCG/32Ozt5NuTTpdEbyvMTiv0acxNMarKGZjJltNiVXsR7Gf6A6n9kQ4F4YIs7"
    "MsLTuBy1d5GUf1JakFRPminKZavurSi/MQ136lALsx9Dge1GY9bmBTodrlATsOJH4SGMX3"
    "7wQshPcgaYviN6vgXF+AqSRmQYR/ExN9iBJMQ8m2+3zz6WAL+IFT7cRzhQxycxK5KHc8s/"
    "bssNtkFznkpaOd7sQtiVm4NHc/dz13TYx2vp1AK3jLoYg9yiC/utDA9uqiFlt2qcQ6epnb"
    "DZuw6SUpyLiquLapmU1/fpsywCVRcHT32tEduCRxnqBtlTyovNcqF1gLQ2XLkh2ouZ9R83"
    "ZoueCqTLUsScLL3G81FwSqqZolSVBzr9VMbxUFbdsySKKwavdZz1A4YtRpkxrZf6PvhCkJ"
    "Qtb2kwINT1O6A/Bn67vo/NSHXxID9NuiL3ilDSKcCyFAHqIRB6+K7ABqvgiVBOFleGK8Ob"
    "TF+JbicQF5+smatFh3BCFAHgKhBxcIzeZvBxj/QrSKCvVstutCK7zkGpDmfADAugfWEnGi"
    "AW1qanYA7LvdjeyEVrLJe5cPMVBQ+1+0baDAGtdsy3srPRHYvImTnagK3BC0LTvIeqDTtk"
    "zFbsDJYA+yJTanl8lnb7lPfNSQgpaNGOskojleMXhvPtptiNGjG6wxb+kWovwmaXrZxuUF"
    "A5nD/hUvIrXwWZrOdow2C99bIJ+gkFedijGrO5XgsJqxdpAn6OS07fBINX+SbCkoJ6WTAG"
    "UeXQDRIwOIKpjlqtMNQN8JQHy/Rnz/BM/oVl/Ftz7lqpDoJMK/x6/KIdKt3FmiOm/Vw70T"
    "ALTN0S7t3gZbsywIHlRwZg9fFeBQAodSD1+GwzqUxMoqT8RZLOViKcalfQ8cdsdy2J2YO4"
    "qWyz31i/IhYz32SBit0cQixks3fkBRKHI7ql4U9QOBzBnaBjkGMudbI3MSauaaGL/5eCuo"
    "HDB+v4lzPxi/vVQFGL9g/PbwZQDjtz8Yg/H7TRm/H3CSqLs0ZlfGTaZuUIzRMHDT0Wm0gk"
    "8QSfwgYKV2J6yxV5iMUZRd9KJ1MEVhlNBLr3mjr12EAxvIQxlYhd5wTm9H7VysspIP/DQd"
    "UzukJ3fHpV9juUp2NWdnrh8019RNIqhGO5Q9ftxgv1M9VlTVUC01ssbIK5VKvdQpGkdH1Z"
    "dKvayUjSPryT+wp9jTG0p2FiI2onyIgrRAVRyRqoCCT61UMTT6LzsPmFS7FEWs6W7UWY2Y"
    "8inL8OVRiEOJpT6/QMUB2lDTkiDouM86XsURxXhpcrwTRCyogC8f7i61DneXDYe7y+rhDn"
    "h5YIeHoJLu2eHTUG2fosSf+Z6b/f4K4SZdHzfRbmF5pFZyUtbsKgqmjAZjPBcjJdVpRg1j"
    "dYgvge3MeS7hI2qtFPzXUqbD2J/OdI1FUejONJxVbdzAh7FGrUaMzU7ACj7h0P2ZgBI7eL"
    "MKNR/WwOnaxIcd4UgKEW9WWnNLZXZd7Ra9VKfWAdVFf4PDuje5geLME0UBdsO6YDZBrgTr"
    "hAoeCtf8PHTc9+PN7e0H6dV4875Mv//y8c3Nl2cv+DtBB/kJVgOeH1UNVyVBDHimXq9Mgr"
    "lh8D6JYkd8nXafDPZ9WrblbpfA3Q7lnQJe8duO9/12oQdKtxcBv8cNSB0qtn2NSBVp8C9r"
    "DnEjVc7HjHXpcifOh+/lzH9dcIIbueEULaINcjkHjjYuBZqx4gvsxlklLk5UjvnIWRwts4"
    "pbrDQlQc9uv/z8/OK7Ks9+gPsruHmJeU8J1T8qfL3iPROGAu/e/61nDLz7qXh3IGWObERO"
    "tg5m9qAh3qIYGO0GeLtB4PC9xhBwSQ4muD7gWU1rBd7/cXf7qcaVJ8iU+RHfS9D/oMAnBz"
    "PfhP12svaDxKd7K3vewXbWBkUwjCRFVIKzy3HYY5kEYTcoB2cDqQGkxrcJPZAaQGoMBtu+"
    "khq33mr1ERPiqouTi5fHTVRGRAc6S2GkRtrtLKYPQy5BvpDUGrE64B72H/F0TD/xYpwQVl"
    "gqoh+gZx8/3T8/++41esCrBM3oWJeOSRB3slR4jM6f8Hv4e/irT2fvml9iE5yO25JXLA+X"
    "Q4Hm7Gb0SRTwLYqjDRmjrF8F/TjGWaXzVP/TlDjBrregg7D3gBb8qxLk0U1fO6ZR7ocBZb"
    "N6S3fAUa03R7UTNo8GBbBPIKDOShf71Kdbq/rUXc/qSkI2Mrs6xG49r1uJRTUG2D0BukdK"
    "QDtWKDWUFjhIaYHEnVOzxDHGXBaD5gvmyBP/Xyahz/lwCH1WUk8nMt5FXkplvZd4qwbzvT"
    "xSw3xPcOiGySsWAxBv07w8eluMJpiVpOKRAvhPeo9gy/L0VOZ5izvsN4ghMGAo1kC9pcz/"
    "a3DAycdbsQcfoXwSPdHTQ7/CjddwhixErDtEHiRljD4xoWuXYzqXy3LWoX2QGU3WKxaz4q"
    "woVkZwVwStw/tSb3I3zO06sGuCXfaDXRfuMnywD1JT0FvHMQ69rdEyIshYuC12zKkw6tD5"
    "l+HSIQlZiHH33MqjS/e19XKi8hjX4yxLWbdkdL8+M8AYGM5kZWDil6TA0i/7LBI39mczY5"
    "+RJAaNCtp6jBhE862TLKgZsojoTZabhZki6u5wvJn+4gf2P6vUwoF0PWfph5FiVW/SR0UU"
    "Xo4naWHaXgtT0EIHWnjEMVG65ur33ELiiKvQQPZbqDtdDzUr5HEbBtvs1RtIDEG2SlRCCH"
    "riT/kcRzM/wB8xtzUUDhV5wLjJo7JKhzrLYqxWMcRp7NNFYYzmcbRejdEjXvhUB7wniDtP"
    "G4C4KLs5Yl+PqAsltryPMlEzvVd+gs1+GP3rD1YEkT+g5lr21Jqr9IsorlTiG4WL9NIDvQ"
    "YRjj3123DlVPCvt+zz8RaSJy81jPqXtTb9y7JJL72C+tNbfnPhYNfyYCeucfrgSysjYN8S"
    "e4ia7o0q5J1YXwuyHCigtQKKE5MJ/TiHNejJhr14jtXHvnT+BfwhvXNo6Z3Z2t0BzNeehw"
    "n5XNzPUpzl3U4D4vSQ3gHC73Y3GtaioousZM1oAMsP4J3h+nN+NzvBFa0VDWyzra0DdL8W"
    "d7ITWfkUoIEtPbJ1gOt9ehc7MS1Otb1Kp892t8+B6+FRPYGcXh/r8Mer3VAt+niziALMC/"
    "DxPtKsQc7N17ubcZnx9SLmenqd5aO7IR/Fi/px4aw7dZKNYxntbnpvNdt8nMcqyemsvpCK"
    "YMaPRHWpiWEGZrmfzLKgSoOAD0H/YHsB/zZ0VQD/dmIFCHuNPvriBgWrEDBAwAABA1SCmC"
    "0RHeB7l91mWAuKLqrCOqoBKTv7dQDpTXYbOyEVDsh9NKPvWYBfnCq0zpQuxox1zGmeszPb"
    "jd9rU79zt4TZp9TeRBuMH9DGTxbMWk3cOOHl21gV/HA6Rn7IB7FZ+heC/qVMeX/y3XTqwY"
    "E124vTy7jBmp3SeVDF/27pBkF9KE8mY9Px/fzsx6sd8OyPJqjvPl5/+KA4k7N3h7Dw9bVq"
    "E20GtSIM6JazbqZtsS2JArLAq/RqeQZeBaz7IagErPt+4axl3Z/GbvqCWXmNL5jiSZKRwm"
    "iSB4ybLKaYD3ViYaxGUbBUKvXjsYrbLnnAU1Ys+xXaZL49suBlsZm1w0ychUsWzCZida8D"
    "P3wYZ03EfILmUTTNanDTz1S+x2M8UMfmEsq7C7lnqRPyz5UfY+KcpDC3zmsHtckgx6Vdjk"
    "v3LctWLqNmEhwbtRiSpfrRZIg91pomQ2yZdNi6aTLxJaFuZv9pqaMDF8eBdOc2871P6c05"
    "Jo0l0oXzgKGaZUlQc6/VDPROb+idJHrA5joQpQD81uBDUzxg1fqoksOyatAUTwfb/U3xKs"
    "t4R6De5/eyFFlx8+oVQ3nH++2NFNRkdmXcxEmSYowGF/mAt2mwhU+Qz6YFVSu7OkZTClaI"
    "IjpN0GaB01ALRvhMXIIZD7h0p0qysYM7PqGBwWmr4vfI9u6Kd6on+R7dYG2E9U7AQprvxZ"
    "lOMRs6qhZwfq03bVPu0v7m1RUoC59sWH/yERqrD0/cSgO88g6gqiWlbpgy10lxGOG/oZrS"
    "VBSdBafDQI7uTesRNESBhigc0YNN88M3RGFHpWQ9xc7S9+KoCnXtulMVtCiPprNqqaxlVk"
    "t8q5IAsIJGhB4R1ZWiezdYtMIhfb6ziNZmXuCKYD8cwex51jiCsxL6q9j3atcZjRL8JXlr"
    "Wk0cO251PQl8T6GBKAqwG9YES+yESrBPqNShcN99ctx34M3t7QfpHXjzvtwa9ZePb26o8c"
    "pfCDooNQ2htjvUdofa7mMjr3hdbXdwivdy74BmRuCa7ekLcVjXbDqDO0D5fnejYc14bR+i"
    "+Kr3y4mYuMmaUKM7nKuJfPH6uJHQ5yMdrxiqVWUtSzpI65bxW4zRA14lPHeAlTZ7xR2A3P"
    "nHBj26Pp0MPj1dbhGrbIbY0QQ9+3Rz//zyO3VFte4fofQoZD6HTMvpmWrqz1nGR9WpIJQL"
    "OEk2AySX6/gK6JcKsZdEcW2rzea8XZW8NRZ6Rxnn9HU0YQELCQspwBdXOt7hstUhOIevKt"
    "4YY6PQWmNwIMafVkh0jD3sP7Yy+kuioOheKzpwVdUiGlnJXAQ4SQNOEscx3aU9eqw12Yxk"
    "KQt911qua4N22ilgfjhTODv2wZxLWQfz2eWlThjG5WV9GAa7VibZw2mkThdoCL0ThQBnA5"
    "zbrR9KYetw734Zyczq6r7Y1L9vJwNUd2uqW+Y49MGX5UABrRUAxdtPhTw43MDlMwSVHNbl"
    "ky3kHcD8triTpQjLmx4UWra70DLrEaVwoGWto+r9ZlmHqv3esl95DS6CVjEmOKRqRbwfUD"
    "bLXqEvP71/hzz6O8aIPg3xvEXWQSjvV+9Pq+6xju6pm2Gz9qfOA94q/GFSP7rdsGrje+lS"
    "XQ7PmPvB6obIUU8NA/NyU/ueWbgk9o2UfmXND4Mco2EcSMYNfsO1Ge2yPjbhcjSH1rmOQ+"
    "u83qF1XnFo5e+JGby5CECsATGU5TugQ7b/6YdHYgVfaCXGvWhIjHtRTYwbRjzB6Prt/fuv"
    "N0fCufMp3KOya/20YazwPFPYSasAA0kQdNxnHRNMWF4NceiKUVXznn4fJVlrEnO6iGsLXJ"
    "I463bvT1kWXqE+v0JUUYrzxp6KfEfuPmRXqiakD44gfRDSB5+WPigxkQZBFKIY+JLBlzx4"
    "VcgsvL4WZDl4FcCXPzhffrqYd4Dyu92NhjXjdeGVdj0NYLO1oQNkvxZ3shNaeRntmUOfJy"
    "Urffp5unKTW383Zq9n/zOr4UPG6Ov1PfJDL1hP8fQVoqpMEC/vwyrkoqUfBHR8sti1PfbW"
    "cYxDbztG7jJaU+DTYWEUc1lFjcxDPsikymZNEIBidIyXUZGsVMjWONjl4WL/MHCrD+NsMG"
    "5wq/ffd3Y0x+RBSnfm77kJxqKMhTif6zjX633rFddZWrSNl2tzVvRM8bBRNALTKPtWuQOw"
    "iS2L97CqkgWarOKhmUJqbgD6aJlhkpZMYFv6DDNg6SnDTCF1dwCNtCyN6MYPrBjoU16S+n"
    "sAc/JUvczidJavE5Unaq9KyuLWvCadeUhypDx31WY9UorDtG+dARfgJWbfoKKE+nrGogyU"
    "MpZcVF2UMpatbhMXoiwJkQ59jnTYkS8VHTdb4BbHXl9pWeFXDVb4VdUKh/iGTndviG+oh9"
    "re+AbwsIOHdwgq6d7Dexpn2S/hA30VwzypW+E0K40YNznP1ulYR8g21+kTx3I52Ck7YVmt"
    "G5egZB2HLKd1427RBHvummAURpNoukUxntMjOI7pZT9Ji7uef/eau7vY2ZwlxU6iNZ0Uiq"
    "zZgz5pf1fL39IQYYJxCK6tAS2K4wbXlj+l9qmfGB2uRRnrGpNe6DTKvKjvk3nxcqiN6Y5n"
    "vXTecIp3oaYbRKg4azfk50pS1iU6HqbLYpLg5UrFgtWu7qIImIllM3Hmx8KeWkG12VKsCF"
    "toLA7EONSisqTzk6Guy7Kg6t6pumJ9nsgmIjWWENlr/xB9o2eFY0KP0JtFhDZR/MBj85ht"
    "wXpeuMFr5NLj9fOl6wfULmHtSamtEqEoxIg9ZIxc/t/8M9HMVLbYPujDdEyf2r7dNRGB/H"
    "DBX06wkyywkyAE8LDnSsxeXhOAdwLWWaBnlzr2ER3VUC5abSFxjEwNpFzIwpncfYmSlUsI"
    "3aCmzsIligDLeqgrgq3g7pkX+ghl0OkhxX807VRRCB2xV0W+oAy2VYUfPvrtHJqyJERb9M"
    "1uEbX8j8gPWylZEgQd91nHEOkxgkgPiPSASI8BG+sQ6fGtRXpQY/Se1QEf1VCb6cXxPn7T"
    "SXbjdEI76FR57vPa426Irj+/T2uRv0YRXdSQnxDEDDYWS8E6+ypDNszvoMNH8p8i1AvnPK"
    "RQ5xJYx4EsZOMG1hEqIkNF5CNAe4iKyCciHHtmNR56DvOtxJhslKWsI9C7jy8CC2/f8bLv"
    "Fp1+eEZ/queCqg9YZbw/teRBzYfsV/9I97p2GaKiJPDZfdYyUHG9yZIXaAl9FQhCAD2woM"
    "NgQcuzvgOM8wBNS7EVXvNeMct5sVMFryzUQa1nlYWyqzqUcjZ8jHiuIZqkJHCarRfXRsBq"
    "SulWwxQFdVpjVsc/tctl8+0NZLnllYb0GD61+l2BNB/GvjduIM3FuWTCipXlLCTRz/Qidx"
    "sCd8vMmOrFbQO4xcVaugcdgh6PFvQI3ejspw+qBwhj4leSBm33WdsQ/DiC4EcIfoQ2XkOz"
    "eIDv7okqgHTtBekKbaQ04dVpI3Ua5vUax763GCmI1+zKuIl3dYsx+2jXekz3x9oacYJPJg"
    "QzBfY31KqT82M9e1d7PK/nkerP51bQRwdJm6UvlQHC2XAL0T1I7Ct9YqKsRVZfKV4QOX6h"
    "+NMwB52VhD9p2Z1//3/1g6A/"
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
    "rsZZhQ4LNhQRilspIamft8kE6VzYYgAMnoCC/DMlmprNAJHvLhb/PTFg/58N1gB/Mx7qUK"
    "Z/HK6mDMyxiI86mKn7zZTV7zgmX119LKa9aKHg/u15KeXgoV3Gp3AGKwYx0eViCyRJMVL9"
    "RTSMMNQB8dk0Wy6gdsM59jBiw9MOgppOkOoJGOVQ7t6J7V9XzMS9J8DyBBHquXeZTN8iSW"
    "OZV2qqQqbsxr0puzo0DKsVdd1iOpOEz7zslsPl5i9g1qSmguTczLQFViwdvUR1Vi0d7W8Q"
    "aKkhC0MOSghS0HU9NxuwVucBj1hZIVftFihV/UrXAIVeh194ZQhWaozQ1VAGc5OGvHoJL+"
    "nbXH8Xv9GtzTVzEo8rMl/q/KiGmbHyzJxlpc4rhKyzeWlsFO2TFLUF3bBMVJFLD01LW9QT"
    "Ps2AnBKAhnobtBEb6jR3Ac0ctenNVpPf3+deq5Ymdzlt86CxM6KSQJsHt90u4Glf/Ion0J"
    "xoF1lDqw4Nrq3bXludQ+9WKtwzUvY1yP0TOVnpdnzS0vz16Otcfc4ayX3ntHpQ2l6QYRSM"
    "7aLam2gpRxOYv7aZgYx3i5krFgjas7LwJmYtVMnHsRt6fWUG23FGvCBhqLIzEOlags4fyk"
    "qeuqLKh6cKquWZ9HsolIgyVEdto/RN3oWeGI0CP0ehGidRjdp2F2zLZg7Sts/zWy6fH6+d"
    "L2fGqXsE6j1FYJURhgxB4yRXb6Z/EZb2ZKu2Xv9WEqpk9jC+6G6jnp4SJ9OcFOMsBOghDA"
    "/Z4rMXt5dQDeChhngZ6cq9hHdFRL5We5hZRipGsgFUIGzuT+q42sbELoBuVaC5tIAiyboa"
    "4JdoJ7YF7oA1Q0p4cU70G36UQpdMC2E8WCMtquE17w4HVzaIqSEG0xNLuF1/I/Qy/opGRB"
    "EHQ8ZB1DpMcEIj0g0gMiPUZsrEOkx1OL9KDG6C0r6T1poDazi9Nd/KYVb8ephHbQqfLcS8"
    "uI2wG6/Pw+Kyv+GoV0UUNeTBAz2FgsBWvSKw3Z0L+DCh+Z/hSu9HfKQ3IlK4F1HMlCNm1h"
    "HaG4MRQ3PgC0+yhufCTCcWBW477ncLqVaJONopRxBHr/8UVg4e06Xg7dolMPzxhOIVxQ9R"
    "4Lhg+nLDyoeZ+t5x/oXtctQ5SXBD57yFoGKm4wWfIcLaGuAk4IoAcWdBwsaHXW94BxEaBp"
    "KLbcaz4oZrmoWyrhlbmSps2sMldBVYVSzodPUZpriGYZCZxl60WNEbCKUqqFLXlBlS6X9f"
    "GPbVjZfnsN2dTyykJ6NJ9a/65Amo9j35u2kOb8XNJhxapyBpLoJ2qRuy2Bu1VmTPbidgHc"
    "4GIt/YMOQY8HC3qExnLm0wf1A4Q28StIg7aHrG0IfpxA8CMEP0JHrrFZPMB3D0QVQLoOgn"
    "SFjlCK8Kp0hDoO83qJI89ZTCTEa35l2sa72uWYXbRrM6a7Y221OMFHE4K5AocbatXL+bGZ"
    "vWs8njfzSM3ncyPoo72kzdKXSgPhfLiB6O4l9pU+MZbWImuuFM+JHL5Q/HGYg95Kwh+17M"
    "6//xfTst5/"
>>>>>>>> ab62958 (Show the dashboard of any period, live counts, dated emission factors, status history and availability):migrations/sqlite/models/0_20261124160324_init.py
)
