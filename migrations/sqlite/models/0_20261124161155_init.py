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
CREATE INDEX "idx_charging_se_organis_41f341" ON "charging_session" ("organisation_id", "billed_at");
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
    "eJztff9z2za277+C8S9NZ5ROY8duNnnz3jiJ2819SZyJ3XTf3e7wUhRkcU2RWoK0qt67//"
    "sDQFIESJACaEoi4dPZ2SQiDil9DgjgfM63/z5ZRjMckB8uPQ8T8h57PvGj8OQ1+u+T0F1i"
    "+peGERN04q5W5XX2QeJOAy7i8rHOTBw8JUnsegm9PHcDgulHM0y82F8l2QNPrkOM3JCscY"
    "ySCP1+snQ3KFn4BCXuHfIWbnyH0QLHGIXR+v/8Tu+59pMF8hOCYuySKCTo2eW7j89fff8D"
    "e94s8ugD/fCu/1unof+vFDtJdIcTKkUf8Pd/0I/9cIb/wIT98+8nUXznhj5x2Y9z/BlHIA"
    "iiNc7+mpxQib+fzGL/AcfF9fxD+p0qn2TfsDoOPxAsfMS+wuremfs4mEn6y4bwz51ks+Kf"
    "vfXvPoTJz3wsA2vqeFGQLsNy/GqTLOhXLwT8MGGf3uEQx26C2ROSOGVaDNMgyPVeKDYDqB"
    "ySISPIzPDcTQM2F5h09gXKz04c5/P1rXNzdes4J7V5UkgI+s0/8qii6ByjX5VwAO7YV3j+"
    "l9PTs7OfTn88u3h1/vKnn85f/fiKjuXft37pp39nX6ZEK7sVx+zDLx8+37IvFNGJnE109s"
    "G/uYybuJkUnwAl+qsYExwmWKGEd1StahVIQhVN0J9Y1USBe5sqig9KXZSv4SGUsXT/cAIc"
    "3iUL+s+zixacv11+fffXy6/Pzi6+l8H+nF855ZcY7CXMblLH9z2FJ/GXWI1xJlEBd5aL/F"
    "D8ZYRQt0B7++HT1c3t5acv7PZLQv4VcJwub6/YlVP+6aby6bOqGrY3Qb99uP0rYv9E/3n9"
    "+YrDGZHkLuZPLMfd/ucJ+05umkQOXWAddyZiUnxcfCSrtVwzKwtYFAXYDRtUW0pV9DulYn"
    "ap9O319UdJm28/VNaoz79+env19dkLrkY6yE+kpasEO9vrTNapUsLGRepUZ5E6bV6kTquL"
    "1Awnrp8dlWSE/+Pm+rMaYUGkulT5XoL+BwU+qe3MfUF98r/maegxFNE09YPED8kP7LH/++"
    "Tw85xBJM3zAuhnny7/VtXBu4/Xb6vLEbvB24pC5IOV/hFJltt9VBrD3D/gaUl4I8QDsD7+"
    "klgn+POD6NNGX7Ag9LEXhAD5rsgrzEN9DSiEYQnqrIrS3NbXQCkDr4AJ7oyjmN8r7WRxUt"
    "eV8XMUY/8u/L94wxXygX5/N/SwQgM5W3Vdud3IXoV/FzOu+LScNbG73pI8qqWA/oUigLND"
    "/ldqgX398O72RHXs6QHmd+WdLEVYPuppgMv2xx6QvcpvM66lRBdV4RChASldbntA9Da7i5"
    "2AljuSBp7Z8bkHSN9vb2QnqpKd0QAs29Omrne/duOZI21u7Ep0GlU+2Y6tX1qeLqufuKF7"
    "x/FhP4R9bckb8yWO5j4HuMFdUwyYaHhrVsLYnc6a3xYRYl6U3Hmy5t4TN5yxv4UT/jc3of"
    "+g/7eKfQ/XfTKd7qBwvSh9LQwM5x5vMreI5JlJ3Nifz9k47kVROWq8hKpdvk3DUC/GbNI7"
    "R3HA6Oyyuz0wAsmDM138QBK6EPyQT6Tse5EfQrymP3pv1M8wvDX8z5qymgnQYryF9Ofpjz"
    "9q8J90VCMByq/Jxtb2hTLEuJCxEOcLLZwvWnC+qONcLmEmbpOt0AG9JsV6NFqvCXc2EWeN"
    "p87K3Swxe7gh7uo7HFAJ20/GrgX67IRO44CeZ7opoXID0IG5DpbRlB4jHXbe7KQCWR40YK"
    "CBRUTvvvTDSGHctZ04ZTngNLtyyRxHL41jHHpGZ5yaYKeDztB0ILvTdbzpzc706gmH2uVE"
    "SRU3TnJB4nDukhf7nd+nL17+9PLV2cXL7bTeftI2m+szVzBka4i2x1HJkhbGU7Eol9l1GG"
    "zyN2wk8VX5YtAaXgVuyMFsHSUtZaQESQw2bnBGjs4Zmc3gXvw7xY3GNeP1XTzCqz4sZ0Q6"
    "85OrMIk3JypPRHl10uqGYOMcvB2o5YPwFm5Iv1PmJ5C9B2t6ee2yFI55SuiQZ9dff3l+oc"
    "gOecR9uqaCJI0eBfqIaqJHg4siz6tpHhSliRdlR66WUSSd/hN7STEK0kgG6ZiA/AY78xs8"
    "9RGjmSkoJWz0hbzUcYW8bPaEvKzSBMLqpouwIHI4iE9ORgqwsMnoAiyIWDiHIW3E+rQRoE"
    "0GQ5sIx2V9FQhCQJkAZTI6yoTN3x4w/pXYHLspvOSDIkuKkHkFUyJE0zfTJELw/m6K5BLR"
    "ScB34oQRGzOfDkN+iKIHHKPrd1++1NkQPRGTQExFECbxE9wWghmFgR/i/HL290nmJc2Uyi"
    "8EdJuGyMsRbR+TFoIDIi/3G3kZeasVnUU4TPzEKDShJmgh4i9faQD+8lUj3uySDHcBmGmw"
    "a1WuH7CPS6BKUP9Fp/TLX5pLv/ylVvpl5RKyjui2vHDJwgTrmqB9QTen5+c6S8n5efNSwq"
    "5V4vxmSz9hIR+sSlaUJk4BpGKzbY33a7sPxP0ZxP0R7MWY4ZcYvQAVsV6m/4CWmj2wydhL"
    "Y7Y657lSLGayDvjN0g2CxjNm0z0ORwL9uN+D5NnpTxfboyP7R9th8ebT5ceP9Qk9jzF2Hn"
    "BouqRIcrCEGCwh0yDy7o0rbQlSgLZJqHzsLfyHTvGWFdEeHLwDO8HY5N+N8Z3Pfpupl7cq"
    "d0BHJEscXuWlJ/e/R7/QMQdeNJsDL2rmAFv9VfkPzWCXEtb5e891mITzZiLhvMYjcG7KBN"
    "2tAIC7E1yCY98NnDBdTlUMf9tJviIIYO8Ee+7Hy7Ubs/NiQypJM94qWYB8J+S+56ko+RY6"
    "rBCwDtxTPY63heKtgbskvhG2+XiAdie0S5zgOEPIZOeTpOyDWY9abGEW1TB33gQbxAH4nc"
    "BzH0+HbbAqZx3UOn6hZrdQzSvE7r2K1nSWruswNzKGFSmLQpZ6S1/9V+rH90YRkqXEMAIk"
    "2fPsCZDchmwYcImlEFCJBlQiXkWewuvTWsK5ELHG53CEOg8d4k4lMYuW8QOjT79EiL2O1Q"
    "oqskCfD5k+D1yS0AM9DjtouioLmh60pvNYTlMll2Kg3yHrl57hui3YkiDoeMg69lgwgEPu"
    "8dpRmGLNzXQqYhYdjHqzb/OQfIf9mSrAbfEM1SQP6Uv+dvnh4+Xbj1eHYWv6dybL6HVYvp"
    "Q3gGVsyMtYoTIcx1FMVTkzIv3V0tYRo/37BqGgX687BhT0a4YaCvpBZvreWaoixdFIBYIQ"
    "QA+p6eNLTWcTuAeMb/LbWIqt8JoPLzed/sAbTEj209U56sKQyc5cdTrYIcLonUnr1yGmqL"
    "khyWpdsTZAbt4mKH6N3GDtbkhWqM9PCMIPLGfSw4jukgSlK5RE9aT2fm6pTHqXG8QJD2no"
    "P6R4r5jvNwu4nmJ6MT95ZdekFlQPeOHTVS//l9BEbXc+/V3EoBAf0TQ2xHhGnJiCgNfZIG"
    "G61r9g/uX5QBmL9rHCt28fKCHQPlTGp31s2TGNJNFqlTdxqv+KAjp+aeoHwfZoLF1RAFkO"
    "hgoFIzlFTFBzhYIYzzGrz29EB0hC1iVzn+kQbmfNhNtZjXDL/bNR3Bj/155dqZK3iFDuI7"
    "dyRc1NHDILX9lXsyVfvipoHau1l3T58QVXHmz96Dm8snr4MgBbIWoj3jqs7atm1vZVjbUV"
    "cVOdZZobF9QEe1mmh1AqujcON8bLiJ68qbEcJ2boKiQt2gX7c6tmZqlxZkdV7oAb4ZfL//"
    "fLYTbD/XhTjZ1ptlb56h9ewcg3CrveSkHbT/2w65KzMcC6FAKo9aGWCCmD1aMqZ195r/5r"
    "jc8D984oj2YrAGk00nTvI40mO77Rc/LasBpARc7C3fNUp7bXaXNtr9NabS83pSDFPulWlK"
    "cqDCFeQw7xEj0DRsHIgpyFgTE2qRiShJ6Kpvlu10nPsiRoedha3jppjbUsSoKWh6zlmU8e"
    "s3ArxEHfQ9a3Fy1XLPip2y4ty4Kmh6xptgo7MXaJmRO0Imadx7l/BqfY7qZG/k9ZyjqY+y"
    "fbV3H04DMnkKuohtlKAlckodiJSbETCsrdxlmuTSueSHJQ9qRj4Y1tOK8Z+rIcoP9I9JeY"
    "AmhURlMhCkv8ziV+EaWxYqbf4j8a6/vkAhaA23b2vPrbbbuvY3v0/Hj9+ZdieNUBUu3iE9"
    "/T84fhyiJKwbrSbV3JSgsuFa7VVuQFKYtCiw6dJBh5zgrHHg4V5u+OPjKyqEU66CPIOa8F"
    "yx2hxqdFhbBF8B54ihdgUju+syJKWdBDVz3wemgs852dAzuWU5PFgXAbMuE2j6M/MdWOG/"
    "vzeV3bLRE9VcFHRfaMR8N7CeFJFvQiq/tpvvjVRA9Y5ORH9p9Vy5+XxiwPz4gUFWUsjKE6"
    "06Gem5nnqrlccGx+qGq/pMPOFZJgyXWb42zT7YK/LAfoP6osMcsL6aADlTRooiOj4cb3nO"
    "00V0NNFHTQTQcPbtIFf0kMsO+4D0SJG3TaCGRBwL8b/lKVEKP4YlEQzOshm9dQrvKk31Rn"
    "D3dsiFwRhbj8Qb83cnElwxiCxzVPGZpaj7M5SeW09PGXxICF74q+UPXMgB8phQD5rshDad"
    "zBqAJK4x7PNNxWPTSwCrcysPp0x5150zpAL4gB+p3JKKkuqAEbJckB/ib4s5KnUJD76AW5"
    "c7upB5jflXeyFOFq4V+odn6gaudVC6kHTK/y24xredaFVLAINSDNbPceQH2/vZGdsEokhw"
    "aw+fmgB2S/lXeyE1r5KKWBrbI4sTGut9ld7MS0NMy08FQHAnaAtLiRragKNtew2nMEEcGz"
    "9+4mO39XO3OUVyetTTn4OGdWDNzZj+PXMPEDtF7gELkhEo+h3xHEboPcGKPsthPkh3So7y"
    "2Q5wY4nLlxvRtHHzdU9uKoHpGr3TfYPw/ahiGfX22HuCFULD5yZwUef/ZnFBrVhpWELIzO"
    "vNCpcHfRXOHuolbhLmWvndq7qoZ4K9DmUx0h0C3AMh8pOA6GtHAAj3Q0HulIp5xoSa/J+3"
    "PlUvv5Rhi082xzE7GUeAorcsk9nqFoXjYGm6C1nyx4R7DAn2P0zF35Pyxn39cPNJ3vojjF"
    "VI4s1XZUQnfWf/DeXHkpevXVaIX5VMZ/rPwYk4YWVw9+nKRuwNu6QKuqkayLbQcq/qfBWa"
    "oYb+Exah8FllgrdxN4SwkLAe6/7kaM6c8kijjA5pxFQWQYdcjZY62pQ95UgbxZH421xyF5"
    "1AD3VRxRHJYmS40gYkERmgN0Z4MeS3uO7BYPlwYTuSJmX++OU51ebKfNvdhOa73YhMN/De"
    "gdpVQlSYigH3QEPevB2aUMdikGmUVD1m92durWhkQWBT0PWc/0p839eNm1Q4UkC5oesqYF"
    "9s1Qz7IkbMyDVnNBtlYo0tbmi7kItAPUrwENmbcnfdpnkJAJCZlPGH1IyISEzCevCtmJbJ"
    "CTKcnBqwBZmePCPSUdNl5BCJCHSK5RRHJBRuCBMgIhe6337LX8kNHXfKU/4Ka8o50Ay+cy"
    "DYzZntYDwL8Sm7MDhY0fki6Pl3QJiYGPTww8VmQ3r3EcxSfK2O7i4qQ9ulsctjO++xKtgv"
    "QORTEikXePEx6aHaKrbzdXeWB2ssBFqPZ3BLE2FyjGqyjmQ/2kHuzdzy2V+WvCxhimyyn9"
    "WBGtvfZj7BSXj53gBsHb/QdvZ6qtqau9HVQpZRMP1kcrKPF9MQS1ImqRud8HsPd+aNSFsh"
    "hvXWBq/zkG7PZZhz1FW77G6VqRsmi69lhnmO3DrGWkcRaHQvSAM/ny2+WHj5dvP14dZkrv"
    "I6sjh69LhWdJFIKdhhwFA/EET9GjDdCfqAl5cGmDg2lwKgEH01AQHriDaayw7vYwHYsBTc"
    "MEN/Cf2aVJO/tZDtLgPjPqAiULN0FRGGxQ7BNM3qBVHHmY0L+ixL3HyE9Yka1pEHn3RMV3"
    "dr3N7uoWjXzlcSsYHLcm1164hWa+8cENUgXW7V3achHoEPaI08lxlqD3rh9sblmjN9UqJF"
    "xtXYhmbJyTbAfuXIxuFxiRdJmVxmEVgb8jaBGlMaErCv0fZnX/MvcIqVYELOr+vckWHzqI"
    "1wjky1FZKLC+cB3mkUpHjlDymAqyP7a9hKsum3rVwlzo8JV4oFqhjn8mV2idwGqI03dV/a"
    "OfVgk9aL5d39d1tnXz5tumTeZlOdjOu/E+Xh5Y5igcCjs5z60coP+o7AUF9rsSF+yCvUcn"
    "2QMO006t5Gui1qALVPIAtlBoV2c/9MDiD4LFh95GWpH2O3sbHYnlyYLGVQzPNpy8hd0px+"
    "hE2OKYRKxJQ5RHvSpJ5IZRWn0c6Di8dP1AjzwpuGDWAIIXQa4PYTG5Dv1Z9GfmQSUtg+Xq"
    "aEVbCQizHf5WMmmhcaBGslCKUK8WYVsxwlo1wuyFNQB4K2BhrcdznWYedFRL5dJaO49s+V"
    "KsN20Fh0ohKDmkX3KIIkI6RS5KghC3OOS4xfqRwETRdWnQ9pC1DUXETnotIgalhxuhpj9w"
    "dh0Gm/yFHslblK897QUPgaNsfLWAKBuOSvonyo5J6vwSR+nqpJHZyS5PdtM7zt12pE4oIX"
    "3WDHERHg7Db6GOFmweqUv2sFs491gzWEZsegXMzDjWrgkwM0djZrZvlyHGhYyFOF9o4XzR"
    "gvNFHWewMU7AxgAbA2yMEe/TYGM8XRvjE+aFT9otjXyQtr3hLEuBnWbHNQvS58Iss4iF7P"
    "N71K2OtoFKoyP7Lnmw/bYAWd3cqFyDcPzBWQtHK58/tBXoOMFx4oukj74oBeBDkOg4VQGH"
    "o0FEKm55zEeCXOFPLcVYXHoHWcZ2rMDq1LE9zpn+aunzdJef3abiq5URrad5nI915q5JHV"
    "ZGr8xQJoPmUcyrpM5csphG9Ad+R9C761PkhjP0+foPlPgBJujZ+5u/Pj/7XuVkeOTddB0R"
    "RcnCBzfwqcLiaKnnkqiOB5fE8HfzNiNj+KUuD0aV91/sUnhZahA351XLUk86vXrpe3HkdK"
    "jjURGE43/3HLEojT0jr2UpYV093L14LcGbdtKnNw2oA6AOxqASW/wqVw/+DDNFqayv4tqk"
    "1e4SR2m5TpaYEPptsgJIeaVB5E6jNKH/pvIhcfkBf4Lu8Yp+RlgJN49+tzesYFJWIgH5hN"
    "tWeSElViup+CJqN8whHqo03+RSipmvf+bfYZIobDa5Q9JRIsfAvaNjefFKjt26N1RELSqH"
    "/zS6NxzMpH2lcVp91XhWfVU9qQqLnBPjuQnIClHrrIOXOsbBy2bb4GXNNCD4X04YGVgGpY"
    "BFi0JvpoF5gJ21gXUjCaTTSnmLsYf9h44NOCRRUPSgFR3N54EfmmaGC1IHTA3ffjLa3PDc"
    "xDAyEUoZoE06U67M+aeo+XeL/2hAfStgxRG2bcW6+tutNLuLw9OzT5d/+15asD5ef/6lGC"
    "5M/ncfr99W4F65myByFSZDM+CCCEDeAXJopQTxdaAKqcireR1GSc4icw+cFMNRyX7jG6Gf"
    "0h77KeXrQ1/g0t9wU95xXAuLLsbykjowLxtp8LCRnd41oulZY21FVm7WzL30cPHWIHlhS5"
    "6A5LHuIas4mvPgQxaKmLixP5/TvyeJ6y1QEinby/d/ew1vWUM7eWVsY97+9h8N1TI58vyi"
    "UBu1/DD7lsdJqILAyP5rNUCz+l69clD7Yr9RZKt0GvgeBXBmBHNFzLouc/23+4YO9nvyzp"
    "k3rj9Kv/rrn3+my9tou9VnmDnED1VRve3esqosuMsG7S6jP23m8wNsJ20rxKH065D1nb+e"
    "5vHkdUFrmhv1tjvhOI5i4+OVLGVdxNO5zkH2vPkce14vrs8B88O5IuppF8yFlHUwn56f6x"
    "gM5+ctVfbPIe1kv0XcwKUJLk1QRbbiQl+5Y0FfstBG4EtiFpET4Esejkr260uGrn5aHs6d"
    "Xf3AP38g/3y25PaA7e32RuNaonWRlfamQTnl/xoFM3Ud0fzKpM0xvyjH6PSijCMPE5L5y5"
    "koKVzo5DtEIu8eJ+QNTygNsEswwiEdsV7gkGWhkiRaERTT6bGmGlF65/fyBIWDvuKIH6mr"
    "3IqTy6TF/c1VPHPSMFH1OtzRMqwiC26CwdHGtUPrsRbQNA42t1HiBupVtLy8YyllA+k6U4"
    "zcuaD+xhY5Fm7ERNHCJSwqiWfmZzFgLNqIX18FrodfIzY97zZZOBKdsiy7f0l3oRjPJoII"
    "vbqkQht2eeoHAZ7x4myKQm8Hfv7v4e/0RLFKULpC0w3rVYxZSel1TM+DpCxPMGFFpvm3oI"
    "oQaxq8Qf+VhwTRNd6L6Kv9X4j/wYscuHf0xWiOyOI/oYixKg+g7JezP700pvuGp9kTh0tV"
    "o7CyD6HQwSC3ElH9+joQpYAP6swHFS+Zyf5dyMC+Pbh9W7LOi3Wzpt5mR5koY2Fk3ZmGm+"
    "ysuYBjzRnJN11nuV6YrV2ynDW+9AMvXV6eduAoYsJ2etS2coD+o9LSFNjvykizC/beHMQx"
    "PXGH9Gy89MNIsSW3zeiaqDXogo94AFso+Ijthx68lOClHA22u72Ux6ErP4Qeq9WZnCi4yu"
    "21SRtR6YujdpKUN9ESJwvmT+E+GUL/OY1mG04XJhEKouie0YTPPn2+ff5CQTJ2kN/tsdnZ"
    "qbohfbJM1tAYXNRk1Bga41UUszHTjabEKvaj2E90h1N7IrwThgizsyotO4GrV3nZTvUlqc"
    "VK9aKclly96tKLdyFu/EoBdmPoIT6qzXrSwqZCddM9NuxI/CQwiu/fClgI717SVMVvVsO5"
    "ueBWRcyCCP82JnofJbfGkl355erz3hbwPadWiucKGeT2ogGi3OHM2tP9bpN91AyoHO10J2"
    "5FzMKluf+567kpMdr5tgKd4K2GIg6oYsDFSw1sL142YssuVVhHL3e7YRM2vSIFGVc11zY1"
    "s+nP71L2uSIKju5BO7oDlyTOI7StkgeVD1rlAmthqGxZEgoWDFrLJVdlqmVJEl7mYau5JF"
    "BN1SxJgpoHrWZ6qyjo2oZDEoVVe8h6hsIRJ702JZL9N/pOmIogZG0/KtDwOKU7AH+2vovO"
    "T334JTFAvyv6glfaIMK5FALkIRpx9KrID6Dmi1BFEF6GR8abQxuUpxSPC8jTT1LSYd0RhA"
    "B5CIQeXSA0m789YPwr0SoqNLDZrgut8JJrQFrwAQDrDlgrxIkGtJmp2QOw77c3shNaySYf"
    "XD7ESEEdftG2kQJrXLOt6KX1SGCLpl12oipwQ9Cmbi/rgU6bOhW7ASeDHchW2JxBJp+94z"
    "7xk5YUtHzERCcRzfHKwTvz0a5DjB7cIMW8hV+Iiptk6WVrlxcMZA7717yI1MJnaTqbCVov"
    "fG+BfIJCXnUqxqzuVILDesbaXp6gk9O2xSPT/FGypaCclE4ClHl0AUSPjCCqYF6oTjcAfS"
    "sA8f0a8f1TPKdbfR3f5pSrUqKXCP8Bvyr7SLdy54nqvNUM91YA0DZHu7J7G2zNsiB4UMGZ"
    "PX5VgEMJHEoDfBn261ASK6s8EmexlIulGFf2PXDYHcphd2TuKFoud9QvKoZM9NgjYbRGE4"
    "sYL934HkWhyO2oelE0DwQyZ2wb5ATInKdG5iTUzDUxfovxVlA5YPw+iXM/GL+DVAUYv2D8"
    "DvBlAON3OBiD8fukjN+PFGnWSexEYfVur03azN2AjnKKrjgadm6YdfVKojwugWzr8LIIBn"
    "qOxrOicSJBM3eDli4ryvuA0RTTT70gIkWEA7vqFzLpSmi1JVvMB3lkx+LA0J3r6OejZgsc"
    "GkRZa4WDVQJn4zGopP+z8ZEOGjhJ1O2g8yvth4xyjAaTno3OwiLpZk0SPwjY7j9lHUTDZI"
    "Ki/KIXpcEMhVFCL73hHUW3oZRsII+ZZK0Awjt6O7qpYxUdv+en6ZwrQvxH4rj0ayxXyba4"
    "/dz1g/bi/UkEZe/HsmC2HVOoHmuqainLHlnDJldqsp/rVKelo5prsp/X6tOSdPpP7CnIg5"
    "ba4KWIjSjvo/I9+EQO6BOBypKdVDE2Cyc/D5iU1RZFrGmj2Fsxuuopy/DlUYhDLcchv0Dl"
    "AdpQ05Ig6HjIOl7FEcV4aXK8E0QsaLUjH+7OtQ535y2Hu/P64Q6oNqDaxqASW6i2z1Hiz3"
    "3PzX9/jXCTrk/aaLewOlIrCzrvqhkFM0aDMZ6LeT/V+cwtY3WIL8GtWvBcwkfUWin5r6VM"
    "h7F/OrMUi6LQBnI8q9qkhQ9jHeGNGJutgBV8wr4bQQIltveuWGo+rIXTtYkPO8CRFELrrb"
    "Tmlso0/sYteqnO4Qeqi/4Gh7WJdAPFmSeKAuyGTVHzglwF1ikV3BeuxXnosO/H2+vrj9Kr"
    "8fZDlX7/9dPbq6/PXvB3gg7yE6wGvDiqGq5KghjwTINemQRzw+B9EsUO+DptPxnt+7Tsyt"
    "0ugbsdyzsFvOLTTix6utADpTuIzKLDZr6MFduhpr6INPjXlEPcSpXzMRNdutyJi+E7OfPf"
    "FpzgRm44Q4tojVzOgaO1S4FmrPgCu3Fe8pMTlRM+ch5HyyKfhR6DCHp2/fWX5y+/r/Pse7"
    "i/gpuXmPeMUP2HTgKMMBR49+FvPRPg3Y/FuwMpc2AjcrpxMLMHDfEWxcBoN8DbDQKH7zWG"
    "gEtyMMH1Ac+bZyjw/o+b688NrjxBpsqP+F6C/gcFPtmb+Sbst9PUDxKf7q3seXvbWVsUwT"
    "CSFFELzq7GYU9kEoTdoBqcDaQGkBpPE3ogNYDUGA22QyU1rr3V6hMmxFV3QREvT9qojIgO"
    "dJbCSI2023lMH4ZcgnwhqTViDUc87D/g2YR+4sU4IayCZUQ/QM8+fb59fvr9G3SPVwma07"
    "EuHZMg7mSp8Ri9P+H38PfwN5/O3pRfYhOcjtuQ1ywPl0OB7tjN6JMo4BsUR2syQXljLPpx"
    "jPOWKpn+Zxlxgl1vQQdh7x4t+FclyKObvnZMo9x4C+pzDpbugKPaYI5q8jujrwVZDhTQWQ"
    "EQUGeli33m061VfepuZnUlIRuZXR1it5nXrcWiGgPsHgHdAyWgHSqUGkoL7KW0QOLeUbPE"
    "McZcFoMuT+bIE/9Pk9DnYjiEPiuppyMZ7yIvpbLeK7xVi/leHalhvic4dMPkNYsBiDdZXh"
    "69LauByUpS8UgB/Ae9R7BheXoq87zDHXYbxBAYMBZroNlS5n8aHHCK8VbswQcon0RP9PTQ"
    "r3DjtZwhSxHrDpF7SRmjT0zo2uWYzuWqnHVo72VGk3TFYlacFcXKCO6aoHV4n+tN7pa53Q"
    "R2Q7DLbrCbwl3GD/Zeagp6aRzj0NsYLSOCjIXbYs+cCqMOnT8Nlw5JyEKM++dWHly6r6XL"
    "qcpj3IyzLGXdktH/+swAY2A405WBiV+RAku/6rNI3Nifz419RpIYdETq6jFiEN1tnGRBzZ"
    "BFRG+yXC/MFNF0h8PN9Bc/sv+sUgsH0vWcpR9GilW9TR81UXg5HqWFWXctzEALPWjhAcdE"
    "6Zpr3nNLiQOuQiPZb6HudDPUrJDHdRhs8ldvJDEE+SpRCyEYij8lTZriILMrk1YfSjlGw3"
    "tCVjgIkB/mKZNuiK6+3VxJPT9Y2uWMtwNhsYvsM5Z5OUPR/A1ax36S4LBoQ8Z6gUQssvDZ"
    "56vb5+eKpM6DPFEnXBE/EFykctLPswqLELE4SD8M/VIz3zTaRBKykBZ5pWGuv2q01l9Vjf"
    "UpvnPDDnucKGfhDjeSHU0rKm67zhmqWJQDFQ9axbM0zkKzl6pk1JYNqyIIIcXdCaLyYGHA"
    "CZVCAH1n6CGzYTCqyNOtzVQgCAH0kIQ6viRUNoF7wPgmv42l2AqvuQambGvsAdOr/DaWYi"
    "ocIAaV2PsljuZ+gD9h7jdXUFrygEkbs7XKhjrLcqxWY49Z7D/geILu4ihdTdADXvh08eT9"
    "bd27rJmti/KbI/b1iLrpR8f7KIuOZfcqNrv8h9F//YM19OAPaLiWP7XhKv0iiis18ku4SC"
    "/d02vAfQ2U++LKqeHfTHsV44Hx2sV4Sa+ggaUsvbngpOxoIIhrnD740soI2IOdPHZVyDux"
    "vhZkOVBAZwWUJyaTULo7WIMeibt8jtXHvnL+BfyBJRobS5Sv3T3AfOl5mJAv5f0sxVne7T"
    "Qgzg7pPSD8fnujcS0qushK1owGsPwA3huuvxR3sxNc0VrRwDbf2npA91t5JzuRlU8BGtjS"
    "I1sPuN5md7ET0/JUO0QG+UvgevikmUDOrk90+OPVdqgWfbxeRAHmzSR4SCJr9swiFidVxt"
    "djcYjkTV5bsYhrZA0quHA23E/ycaw6o5vdW802H+axSnJa9MNWCGYxUEGTYQZmeZjM8lEC"
    "VQa2NgL/9sRVAfzbUwwUerKrEDBAwACNEmdjBuiwoVgDW1BsiMQaKaQDD8S6ZVkecabQJl"
    "O6HDPRMad5/Zn5dvxOm/q9uyHMPqX2JlpjfI/WfrJg1mrixglvRcA6OoazCUsSZIPYLP2O"
    "oD+V5RsffTedZEGwZgdxepm0WLMzOg/q+N8s3SBoDuXJZWw6vp+d/nSxBZ79ow3qm0+XHz"
    "8qzuTs3SGsFEOq2kTbQa0JA7rVCjKzrthWRAFZ4FUGtTwDrwLW/RhUAtb9sHDWsu6PYzd9"
    "xaxU7FdM8STJicJokgdM2iymmA91YmGsRomWTCrz47F6KC65xzPW+O01Wue+PbLgLd6Ytc"
    "NMnIVLFswmYj3cAj+8n+S1VnyC7qJolveTo5+pfI+HeKCOzSW0KhTqKGVOyD9WfozJcUq2"
    "6Lx2UGcfcly65bicnWokuZydNpcUPq2muaxcRs0kODZqly1LDaNhNnusNQ2z2TLpsHXTZO"
    "JLQv3M/uNSR3su9Ayl+7rM99FVvRHOA4ZqliVBzYNWM9A7g6F3kugem+tAlALwO4MvWEb6"
    "2AtCAD2wauNj1dgE7gHjX4lWOs9YsRVec52sCLYg9wTqbXEvS5EVN69BMZQ3mBorSmoyvz"
    "Jp4yRJOUaDi7zHmyzYwifIZ9OCqpVdnaAZBStEEZ0mWWlmRgsywmfqEsx4wKU7U5KNPdzx"
    "Ec04j9vhcUC2d1+8UzPJ9+AGqRHWWwELab4XpzrFbOioRsD5tcG0AOZhkqoVKA+fbFl/ih"
    "Eaqw9P3MoCvDLOPFZU6moepsx1UhxG+G+opzSVDZTA6TCSo3vbegTNfaG5L0d0b9N8/819"
    "2VEpSWfYWfpeHNWhblx36oIW5dH01vmHtX/viG9dEgBW0IjQ77S+UvTvBotWOKTPdxZRau"
    "YFrgkOwxHMnmeNIzhvB7mKfa9xndFoJ1mRt6Zt6qHjVtNp4HsKDURRgN2wIVhiK1SBfUql"
    "9oX79pPDvgNvr68/Su/A2w8VUD//+untFTVe+QtBB2WmIfQphD6F0KdwYuQVb+pTCE7xQe"
    "4d0JgbXLMDfSH265rNZnAPKN9ubzSuGa/tQxRf9WE5ERM3SQk1ukN151np+qSV0OcjHa8c"
    "qlVlLU86yOqW8VtM0D1eJTx3gJU2e80dgNz5xwY9uD6dDD49XW6yBrDsaNLcd3Y/j1B6FH"
    "KfQ67l7Ew18+9YxkfdqSCUC4AGtIP1FdAvFWIviWInTIveM7Iu2vN2VfLWWOg9ZZzT19GE"
    "BSwlLKQAX1zoeIerVofgHL6oeWOMjUJrjcGRGH9aIdEx9rD/0Mnor4iCoget6MBVVYtoZS"
    "ULEeAkDThJHMd0l/bosdZkM5KlLPRda7muWzzX1e0oA8wP5wpnxy6YCynrYD49P9cJwzg/"
    "bw7DYNeqJHs4i9TpAi2hd6IQ4GyAc7f1QylsHe79LyO5WV3fF9v6921lgOruTHXLHIc++L"
    "IcKKCzAqB4+7GQB4cbuHzGoJL9unzyhbwHmN+Vd7IUYXnTg0LLdhdaZj2iFA60vHVUs98s"
    "71C121v2G6/BRdAqxgSHVK2I9wPKZ9lr9PXnD++RR3/HBNGnIZ63yDoIFf3q/VndPdbTPX"
    "UzbFJ/5tzjjcIfJvWj2w6rN76XLjXl8Ey4H6xpiBz11DKwKDe165mlS2LXSOlXNvwwyDEa"
    "x4Fk0uI3TM1ol/TQhMvBHFpnOg6ts2aH1lnNoVW8J2bwFiIAsQbEUJZvjw7Z4acfHogVfK"
    "GVGPeiJTHuRT0xbhzxBCeX724/fLs6EM69T+EBlV0bpg1jheeZwk46BRhIgqDjIeuYYMLy"
    "aohDV4y6mnf0+6jIWpOY00dcW+CSxEm7vT9VWXiFhvwKUUUpzhs7KvIduPuQXamakD54Au"
    "mDkD74uPRBiYk0CKIQxcCXDL7k0atCZuH1tSDLwasAvvzR+fKzxbwHlN9vbzSuGa8Lr7Tr"
    "aQCbrw09IPutvJOd0MrL6MAc+jwpWenTL9KV29z62zE7PftfWA0fMkHfLm+RH3pBOsOz14"
    "iqMkG8vA+rkIuWfhDQ8cli2/bYS+MYh95mgtxllFLgs2FhFHNZRY3MfT7IpMpmQxCAYnSM"
    "l1GZrFTKNjjY5eFi/zBwq4/jbDBpcasP33d2MMfkXkp3Fu+5CcaijIU4n+k415t96zXXWV"
    "a0jZdrc1b0THG/VjQC0yj7VrsDsIkdi/ewqpIlmqzioZlCGm4A+uiYYZKVTGBb+hwzYOkp"
    "w0whTXcAjXQsjejG96wY6GNekuZ7AHPyWL3M42yWp4nKE7VTJVVxa16T3jwkBVKeu+qyHi"
    "nFYdp3zoAL8BKzb1BTQnM9Y1EGShlLLqo+ShnLVreJC1GWhEiHIUc6bMmXmo7bLXCLY68v"
    "tKzwixYr/KJuhUN8Q6+7N8Q3NENtb3wDeNjBwzsGlfTv4T2Os+zX8J6+imGR1K1wmlVGTN"
    "qcZ2k21hGyzXX6xLFcDnbKTlhW69olKEnjkOW0rt0NmmLPTQlGYTSNZhsU4zt6BMcxvewn"
    "WXHXs+/fcHcXO5uzpNhplNJJocia3euTdne1/HsWIkwwDsG1NaJFcdLi2vJn1D71E6PDtS"
    "hjXWPSlzqNMl8298l8+WqsjekOZ7303nCKd6GmG0SoOGu35OdKUtYlOu6ny2KS4OVKxYI1"
    "ru6iCJiJVTNx7sfCnlpDtd1SrAlbaCyOxDjUorKk85OhrquyoOrBqbpmfR7JJiINlhDZaf"
    "8QfaNnhWNCj9DrRYTWUXzPY/OYbcF6XrjBG+TS4/XzpesH1C5h7UmprRKhKMSIPWSCXP5n"
    "8ZloZipbbO/1YTqmT2Pf7oaIQH644C8n2EkW2EkQArjfcyVmL68JwFsB6yzQ03Md+4iOai"
    "kXrbaQOEamBlIhZOFM7r9EycolhG5QM2fhEkWAZTPUNcFOcA/MC32AMuj0kOI/mHaqKIUO"
    "2KuiWFBG26rCDx/8bg5NWRKiLYZmt4ha/mfkh52ULAmCjoesY4j0OIFID4j0gEiPERvrEO"
    "nx1CI9qDF6y+qAnzRQm9nFyS5+00m243RCO+hUee7z2uNuiC6/fMhqkb9BEV3UkJ8QxAw2"
    "FkvBOvsqQzbM76DDR/KfItQL5zykUOcSWMeRLGSTFtYRKiJDReQDQLuPishHIhwHZjXuew"
    "7zrcSYbJSlrCPQ+48vAgtv1/Fy6BadfnjGcKrngqr3WGV8OLXkQc377Ff/QPe6bhmioiTw"
    "2UPWMlBxg8mSF2gJfRUIQgA9sKDjYEGrs74HjIsATUuxFV7zQTHLRbFTBa8s1EFtZpWFsq"
    "s6lHI+fIJ4riGaZiRwlq0XN0bAakrpVsMUBXVaY9bHP7bLZfvtDWS55ZWF9Bg+tf5dgTQf"
    "x743aSHNxblkwopV5Swk0U/1IndbAnerzJjqxe0CuMXFWvoHHYIeDxb0CN3o7KcP6gcIY+"
    "JXkgZtD1nbEPx4AsGPEPwIbbzGZvEA3z0QVQDpOgjSFdpIacKr00bqOMzrJY59b3GiIF7z"
    "K5M23tUtx+yiXZsx3R1ra8QJPpoQzBU43FCrXs6Pzexd4/G8mUdqPp9bQR/tJW2WvlQGCO"
    "fDLUR3L7Gv9ImJshZZc6V4QeTwheKPwxz0VhL+qGV3/v3/Aa6rK8s="
)
