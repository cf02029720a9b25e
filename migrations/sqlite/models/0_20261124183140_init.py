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
CREATE INDEX "idx_driver_organis_6f48e7" ON "driver" ("organisation_id", "name", "id", "email", "erased_at", "active");
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
CREATE TABLE "network_day" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "day" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_network_day_organis_bb41a8" UNIQUE ("organisation_id", "day", "currency")
) /* The sum of all sites of an organisation on one day of its calendar; only of days that are closed. */;
CREATE TABLE "payment_customer" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "provider" VARCHAR(16) NOT NULL,
    "ref" VARCHAR(128) NOT NULL,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payment_cus_driver__6d16fa" UNIQUE ("driver_id", "provider"),
    CONSTRAINT "uid_payment_cus_provide_a803e1" UNIQUE ("provider", "ref")
) /* What a provider calls a driver. */;
CREATE TABLE "provider_event" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "provider" VARCHAR(16) NOT NULL,
    "ref" VARCHAR(128) NOT NULL,
    "about" VARCHAR(128) NOT NULL,
    "received_at" TIMESTAMP NOT NULL,
    CONSTRAINT "uid_provider_ev_provide_3e9454" UNIQUE ("provider", "ref")
) /* An event that a provider has told of, so that it is heeded once however often it comes. */;
CREATE INDEX "idx_provider_ev_receive_2fa401" ON "provider_event" ("received_at");
CREATE TABLE "saved_method" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "provider" VARCHAR(16) NOT NULL,
    "ref" VARCHAR(128) NOT NULL,
    "label" VARCHAR(64) NOT NULL,
    "expires_on" DATE,
    "created_at" TIMESTAMP NOT NULL,
    "removed_at" TIMESTAMP,
    "driver_id" BIGINT NOT NULL REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_saved_metho_provide_52da5c" UNIQUE ("provider", "ref")
) /* A means of payment that a driver has left with the provider; no card number is ever here. */;
CREATE INDEX "idx_saved_metho_driver__9a85e5" ON "saved_method" ("driver_id", "removed_at", "created_at");
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
CREATE INDEX "idx_evse_organis_54a64b" ON "evse" ("organisation_id", "name", "id");
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
CREATE TABLE "site_month" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "month" DATE NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "energy_mwh" BIGINT NOT NULL,
    "charging_s" BIGINT NOT NULL,
    "sessions" INT NOT NULL,
    "revenue_minor" BIGINT NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_site_month_site_id_2e4aa2" UNIQUE ("site_id", "month", "currency")
) /* The sum of a site's days in one month of its organisation's calendar; only of months whose days are closed. */;
CREATE INDEX "idx_site_month_organis_6a1ed1" ON "site_month" ("organisation_id", "month");
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
CREATE TABLE "trial_payment" (
    "ref" VARCHAR(64) NOT NULL PRIMARY KEY,
    "idempotency_key" VARCHAR(64) NOT NULL UNIQUE,
    "kind" VARCHAR(8) NOT NULL,
    "secret" VARCHAR(64) NOT NULL UNIQUE,
    "amount_minor" BIGINT NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "standing" VARCHAR(16) NOT NULL,
    "taken_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL,
    "customer" VARCHAR(64) NOT NULL,
    "card" VARCHAR(32) NOT NULL,
    "problem" VARCHAR(255) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "confirmed_at" TIMESTAMP,
    "capture_before" TIMESTAMP
) /* One hold, charge or saved card in the test provider's own books: no part of ours. */;
CREATE INDEX "idx_trial_payme_custome_bc4b97" ON "trial_payment" ("customer", "kind");
CREATE INDEX "idx_trial_payme_created_f276f1" ON "trial_payment" ("created_at");
CREATE TABLE "trial_request" (
    "idempotency_key" VARCHAR(64) NOT NULL PRIMARY KEY,
    "ref" VARCHAR(64) NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "problem" VARCHAR(255) NOT NULL,
    "at" TIMESTAMP NOT NULL
) /* One request that the test provider has carried out, so that its repetition is answered alike. */;
CREATE INDEX "idx_trial_reque_ref_49dc50" ON "trial_request" ("ref", "at");
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
    "closing" VARCHAR(24) NOT NULL,
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
<<<<<<<< HEAD:migrations/sqlite/models/0_20261124183140_init.py
    "reviewed_at" TIMESTAMP,
    "review" JSON,
========
    "limit_minor" BIGINT,
>>>>>>>> be6ba36 (Hold, capture and release money for sessions, each step written down before it is tried):migrations/sqlite/models/0_20261124182328_init.py
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
CREATE TABLE "bill" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "number" BIGINT NOT NULL,
    "kind" VARCHAR(16) NOT NULL,
    "revision" INT,
    "issued_at" TIMESTAMP NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "total_minor" BIGINT NOT NULL,
    "vat_minor" BIGINT NOT NULL,
    "content" JSON NOT NULL,
    "payer" VARCHAR(300) NOT NULL,
    "link" VARCHAR(64) NOT NULL UNIQUE,
    "bill_id" BIGINT REFERENCES "bill" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT NOT NULL REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_bill_organis_f08811" UNIQUE ("organisation_id", "number"),
    CONSTRAINT "uid_bill_session_693c72" UNIQUE ("session_id", "revision")
) /* A bill or a credit note: once issued it never changes; what was wrong is credited and billed anew (D19). */;
CREATE INDEX "idx_bill_organis_c97189" ON "bill" ("organisation_id", "issued_at");
CREATE INDEX "idx_bill_driver__0448bb" ON "bill" ("driver_id", "issued_at");
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
    "limit_minor" BIGINT,
    "reason" VARCHAR(16) NOT NULL,
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
CREATE TABLE "payment" (
    "id" BIGINT NOT NULL PRIMARY KEY,
    "door" VARCHAR(16) NOT NULL,
    "token_hash" VARCHAR(64) UNIQUE,
    "email" VARCHAR(254) NOT NULL,
    "provider" VARCHAR(16) NOT NULL,
    "customer_ref" VARCHAR(128) NOT NULL,
    "currency" VARCHAR(3) NOT NULL,
    "hold_minor" BIGINT NOT NULL,
    "hold_state" VARCHAR(16),
    "hold_ref" VARCHAR(128) UNIQUE,
    "method_ref" VARCHAR(128) NOT NULL,
    "capture_before" TIMESTAMP,
    "state" VARCHAR(16) NOT NULL,
    "due_minor" BIGINT,
    "captured_minor" BIGINT NOT NULL,
    "charged_minor" BIGINT NOT NULL,
    "refunded_minor" BIGINT NOT NULL,
    "charge_failed" INT NOT NULL,
    "capture_failed" INT NOT NULL,
    "problem" VARCHAR(255) NOT NULL,
    "created_at" TIMESTAMP NOT NULL,
    "held_at" TIMESTAMP,
    "stale" INT NOT NULL,
    "read_at" TIMESTAMP,
    "look_at" TIMESTAMP,
    "version" INT NOT NULL,
    "charger_id" BIGINT NOT NULL REFERENCES "charger" ("id") ON DELETE RESTRICT,
    "command_id" BIGINT REFERENCES "command" ("id") ON DELETE RESTRICT,
    "driver_id" BIGINT REFERENCES "driver" ("id") ON DELETE RESTRICT,
    "evse_id" BIGINT REFERENCES "evse" ("id") ON DELETE RESTRICT,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    "site_id" BIGINT NOT NULL REFERENCES "site" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_payment_command_00fde4" UNIQUE ("command_id"),
    CONSTRAINT "uid_payment_session_a795ea" UNIQUE ("session_id")
) /* The payment of one start, and so of at most one session. */;
CREATE INDEX "idx_payment_look_at_6621d2" ON "payment" ("look_at");
CREATE INDEX "idx_payment_organis_28a90c" ON "payment" ("organisation_id", "created_at");
CREATE INDEX "idx_payment_organis_dda793" ON "payment" ("organisation_id", "state", "created_at");
CREATE INDEX "idx_payment_organis_0eee45" ON "payment" ("organisation_id", "hold_state", "created_at");
CREATE INDEX "idx_payment_organis_95f055" ON "payment" ("organisation_id", "session_id", "created_at");
CREATE INDEX "idx_payment_driver__d909a1" ON "payment" ("driver_id", "created_at");
CREATE INDEX "idx_payment_site_id_2c117e" ON "payment" ("site_id", "created_at");
CREATE TABLE "payment_step" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "kind" VARCHAR(8) NOT NULL,
    "state" VARCHAR(8) NOT NULL,
    "idempotency_key" VARCHAR(64) NOT NULL UNIQUE,
    "only" VARCHAR(64) UNIQUE,
    "amount_minor" BIGINT NOT NULL,
    "target_ref" VARCHAR(128) NOT NULL,
    "ref" VARCHAR(128) NOT NULL,
    "reason" VARCHAR(200) NOT NULL,
    "problem" VARCHAR(255) NOT NULL,
    "at" TIMESTAMP NOT NULL,
    "attempts" INT NOT NULL,
    "leased_until" TIMESTAMP NOT NULL,
    "settled_at" TIMESTAMP,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "payment_id" BIGINT NOT NULL REFERENCES "payment" ("id") ON DELETE RESTRICT
) /* One thing asked of the provider: written down with its key before it is tried, and its outcome after. */;
CREATE INDEX "idx_payment_ste_payment_9233fb" ON "payment_step" ("payment_id", "at");
CREATE INDEX "idx_payment_ste_ref_5491ce" ON "payment_step" ("ref");
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
CREATE TABLE "unsettled_session" (
    "id" INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,
    "look_at" TIMESTAMP NOT NULL,
    "organisation_id" BIGINT NOT NULL REFERENCES "organisation" ("id") ON DELETE RESTRICT,
    "session_id" BIGINT NOT NULL REFERENCES "charging_session" ("id") ON DELETE RESTRICT,
    CONSTRAINT "uid_unsettled_s_session_ddb2b6" UNIQUE ("session_id")
) /* A session whose bill became final, or became another one: its document and its money follow. */;
CREATE INDEX "idx_unsettled_s_look_at_34f040" ON "unsettled_session" ("look_at");
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
<<<<<<<< HEAD:migrations/sqlite/models/0_20261124183140_init.py
    "eJztffFz3Day5r/C0i9xqsapWLIUb3x1V7KtZP3Otly2kuy9zRYfhsRouOKQswSpifLe/u"
    "8HgOQQIEEOQHFmSKi3Umt7iCZnvgaB7q8b3f99sop9HJLvLj0PE/IOewEJ4ujkR+e/TyK0"
    "wvQvLSNmzglar6vr7IMUzUMugvhY1xcHz0maIC+llxcoJJh+5GPiJcE6zR94ch1hB0Vkgx"
    "MnjZ3fT1bowUmXAXFSdOt4S5TcYmeJE+xE8eb//E7vuQnSpROkxEkwInFEnGeXbz88f/Xt"
    "d+x5fuzRBwbR7fC3zqLgXxl20/gWp1SKPuDv/6AfB5GP/8CE/fPvJ3Fyi6KAIPbj3MDnCI"
    "RhvMH5X9MTKvH3Ez8J7nFSXi8+pN+p9kn+Devj8D3BwkfsK6zv3EWAQ1/SXz6Ef+6mD2v+"
    "2Zvg9n2U/sTHMrDmrheH2Sqqxq8f0iX96qVAEKXs01sc4QSlmD0hTTKmxSgLw0LvpWJzgK"
    "ohOTKCjI8XKAvZXGDS+ReoPjtx3U/XN+7XqxvXPWnMk1JC0G/xkUcVRecY/aqEA3DLvsLz"
    "v5yenp39cPr92cWr85c//HD+6vtXdCz/vs1LP/w7/zIVWvmtOGbvf37/6YZ9oZhO5Hyisw"
    "/+zWVQinIpPgEq9NcJJjhKsUIJb6la1SqQhGqaoD+xrokS9y5VlB9Uuqhew0MoY4X+cEMc"
    "3aZL+s+ziw6cf7388vavl1+enV18K4P9qbhyyi8x2CuYUdrE9x2FJw1WWI1xLlED1y9Evi"
    "v/MkGoO6C9ef/x6uvN5cfP7PYrQv4Vcpwub67YlVP+6UPt02d1NWxv4vz2/uavDvun85/X"
    "n644nDFJbxP+xGrczX+esO+EsjR26QLrIl/EpPy4/EhWa7Vm1hawOA4xilpUW0nV9DunYn"
    "ap9M319QdJm2/e19aoT798fHP15dkLrkY6KEilpasCO9/rTNapSsLGRepUZ5E6bV+kTuuL"
    "lI9TFOSmkozwf3y9/qRGWBCpL1WBlzr/44QBaezMQ0F98r8WWeQxFJ15FoRpEJHv2GP/98"
    "nh5zmDSJrnJdDPPl7+ra6Dtx+u39SXI3aDNzWFyIaVvokky+02laYw9w9oLQlvhGgA6+Mv"
    "ifWCvzBEnzb6ggehj70gBMj3RV7hHuprQCEMS1BvVVTutr4GKhl4BUxwZxzF4k7pJ4uTuq"
    "mMn+IEB7fR/8UPXCHv6fdHkYcVGijYquva7Sb2Kvy7nHHlp9WsSdBmS/KolgL6F4oAzo38"
    "L9QD+/L+7c2JyuwZAOa31Z0sRVg29TTAZfvjAMheFbeZ1lKii6pgRGhASpfbARC9ye9iJ6"
    "DVjqSBZ24+DwDpu+2N7ERV8jNagGV72hx5dxuU+K60ubEr8Wlc+2Q7tnlpdbqqf4IidMvx"
    "YT+EfW0pGvM5iRcBB7glXFMOmGlEa9bC2J3Bmt+WscOiKEXwZMOjJyjy2d+iGf8bSuk/6P"
    "+tk8DDzZhMrzsoQi/KWAsDw73DD3lYRIrMpCgJFgs2jkdRVIEaL6Vql2/TMtRLMJv07lEC"
    "MDq77O4IjEDy4FwX35GULgTfFRMp/17kuwhv6I/eG/UzjmgN/7OhrHYCtBxvIf15+v33Gv"
    "wnHdVKgPJrsrO1faEMMS5lLMT5Qgvniw6cL5o4V0uYSdhkK3TAqEm5Hk02asKDTcTd4Lm7"
    "Rg8rzB5uiLv6DgdUwvaTqWuBPjul0zik9kw/JdRuADow18EqnlMz0mX2Zi8VyPKgAQMNLG"
    "N691UQxQrnrsvilOWA0+zLJXMcvSxJcOQZ2TgNwV6Gzth0IIfTdaLp7cH0uoVD/XKipIpb"
    "J7kgcbhwyYv9zu/TFy9/ePnq7OLldlpvP+mazc2ZKziyDUS786hkSQvzqViWi38dhQ/FGz"
    "aR/KpiMehMr4Iw5Gi2joqWMlKCJAYbNwQjJxeMzGfwIPGd8kbTmvH6IR7hVR9XMCLzg/Qq"
    "SpOHE1Ukoro66wxDsHEu3g7UikF4SxTR75THCeTowYZe3iB2hGORETrk2fWXn59fKE6HPO"
    "I+fY+CpK0RBfqI+kGPlhBFca6mfVCcpV6cm1wdo0g2/yf20nIUHCMZZWACzjfYeb7BU5sY"
    "7UxBJWFjLOSlTijkZXsk5GWdJhBWN12EBZHDQXxyMlGAhU1GF2BBxMI5DMdGrD82ArTJaG"
    "gTwVzWV4EgBJQJUCaTo0zY/B0A41+Izbmbwks+KrKkTJlXMCVCNn07TSIk7++mSC4dOgn4"
    "TpwyYsMP6DAniJz4HifO9dvPn5tsiJ6ISSKmIgmTBCnuSsGMozCIcHE5//ssj5LmSuUXQr"
    "pNQ+blhLaPWQfBAZmX+828jL31ms4iHKVBapSa0BC0EPGXrzQAf/mqFW92SYa7BMw02bUu"
    "NwzYxyVQJaj/olP65S/tpV/+0ij9skaEbGK6LS8RWZpg3RC0L+nm9PxcZyk5P29fSti1Wp"
    "6fvwpSlvLBqmTFWeqWQCo22858v677QN6fQd4fwV6CGX6p0QtQExtk+o9oqdkDm4y9LGGr"
    "c3FWiuVMNgH/ukJh2Gpjtt3jcCTQ9/s1JM9Of7jYmo7sH13G4tePlx8+NCf0IsHYvceR6Z"
    "IiycESYrCEzMPYuzOutCVIAdomqfKJtwzue+Vb1kQHCPCOzIKxKb6b4NuA/TbTKG9d7oCB"
    "SHZweF2Untz/Hv1Cxx140e4OvGi4A2z1V51/aAe7krAu3nuuwySctxMJ5w0egXNTJuhuBQ"
    "DcneASnAQodKNsNVcx/F2WfE0QwN4J9iJIVhuUMHux5ShJO94qWYB8J+SB56ko+Q46rBSw"
    "DtxTPY63g+JtgLsigRG2xXiAdie0K5ziJEfIZOeTpOyDWY9a7GAW1TD33gRbxAH4ncDzGE"
    "+PbbAuZx3UOnGh9rBQIyrE7r2ON3SWbpowtzKGNSmLUpYGO776ryxI7owyJCuJcSRIsufZ"
    "kyC5Tdkw4BIrIaASDahEvI49RdSns4RzKWJNzOEIdR565J1KYhYt4wdGn36JCHs9qxXUZI"
    "E+HzN9HiKSUoMeRz00XZcFTY9a00Uup6mSKzHQ75j1S224fgu2JAg6HrOOPZYM4JI7vHEV"
    "rlh7M52amEWG0WD+bZGS77I/MwW4HZGhhuQhY8m/Xr7/cPnmw9Vh2Jrhg8kyej2WL+UNYB"
    "kb8zJWqgwnSZxQVfpGpL9a2jpidPjYIBT0G3THgIJ+7VBDQT84mb53lqo84mikAkEIoIej"
    "6dM7ms4m8AAYfy1uYym2wms+vrPp9Ad+xYTkP119Rl0YMtt5Vp0Odokweueh9esIU9RQRP"
    "JaV6wNECraBCU/OijcoAeSF+oLUuLge3Zm0sMO3SWJk62dNG4eah/mlspD73KDOOEhLf2H"
    "FO8Vi/3mCddzTC8Wlld+TWpBdY+XAV31in8JTdR2n6e/jRkU4iPaxkYY+8RNKAh4kw8Spm"
    "vzCxZfng+UsegeK3z77oESAt1DZXy6x1Yd00gar9dFE6fmryih45fmQRhuTWPpigLIajBU"
    "KJiIFTFz2isUJHiBWX1+IzpAErLuMPeZDuF21k64nTUItyI+Gyet+X/dpytV8hYRykOcrV"
    "xTdxNHzMNX9tXsOC9fF7SO1drLcfnpJVcebP0YOL2ybnwZgK0QtRFvHdb2VTtr+6rB2oq4"
    "qWyZ9sYFDcFBlukxlIoejMNN8Cqmljd1lpPUDF2FpEW74HBh1dwtNT7ZUZc74Eb4+fL//X"
    "yYzXA/0VTjYJqtVb6Gh1dw8o3SrrdS0PZTP+264mwMsK6EAGp9qCVCymD1qMvZV95r+Frj"
    "ixDdGp2j2QrAMRppug9xjCY336idvDGsBlCTs3D3PNWp7XXaXtvrtFHbC2UUpCQg/Yry1I"
    "UhxWvMKV5iZMAoGVmQszAxxiYVwyGhp6Jpvtv10rMsCVoet5a3QVpjLYuSoOUxa9kPyGMW"
    "boU46HvM+vbi1ZolP/XbpWVZ0PSYNc1WYTfBiJgFQWti1kWch2dwyu1ubhT/lKWsg3l4sn"
    "2dxPcBCwIhRTXMThK4JgnFTgyoYC+MiTLE0T6zBRHrpvXwLBjD4vbBXW1MS8pIclBXpmdl"
    "k22+tBn6shyg/0j0V5gCaFSnVCFq3WIz/B66jLNEMdNv8B+tBZQKAQvA7TLur/520x1M2t"
    "r2H64//VwOr0eY6m2Skjtq4BmuLKIUrCv91pW8duNKEbvuRF6Qsih369CnMGPPXePEw5GC"
    "X9jRqEcWtUgHQ2SRF8V2eaTZ2FpUCFsE74GneAlmvO6viEoW9NBXD7zgHCstwOzAnvXqZH"
    "FgNMfMaC6S+E9MtYOSYLFoarsjZaou+KjUqeloeC85UumSXmSFVc0Xv4boAavIfM/+Z9Xy"
    "52UJO+hoxDqLMhYmqZ3pcPvt1H4bNxdEqv5WOuxcKQmeXL85zjbdPvjLcoD+o+o+s4M3PX"
    "SgkgZN9GQ0UHLH2U5zNTREQQf9dHCP0j74S2KAfc99IE5R2GsjkAUB/374S2VYjBK4RUFw"
    "r8fsXufntnppuSYKeh6/nk34k9YTfUCcGBAnUG/3ZNhaDR7u2dG9JgoHi0a9XsnV4QxzdB"
    "7X/Wlsaj2O8SfVA9THXxKDKFdf9IWyjQb8YyUEyPdFHmp7j0YVUNv7eNTLtmyrAeuylYHV"
    "pz/uLFrdA3pBDNDvTfZKhY0N2F5JDvA3wZ/VbIaOAkfvKFD4TQPA/La6k6UI1yuXQ7uGA7"
    "VrqHtIA2B6VdxmWsuzLqSCR6gBae67DwDqu+2N7IRVIjk0gC3sgwGQ/bW6k53QyqaUBrbK"
    "6urGuN7kd7ET08ox08JTnWjbA9LyRraiKvhc4+ovFMYE++/QQ25/11sLVVdnnV2F+DjXLw"
    "fubCj0S5QGobNZ4shBkSOaod8Qh93GQQl28tvOnCCiQwNv6XgoxJGPkmY7oSFuqGwmVDeR"
    "6+2D2D8P2kemmF9dRtwYSq4fuTUMz+/8M46MiltLQhZmP1/oFCe4aC9OcNEoTpCx104dXV"
    "VDvBXoiqlOEOgOYFmMFAIHY1o4gEc6Go90JCsnXtFr8v5cu9Rt3wiDdto2X2NWcoLC6iBy"
    "h30nXlSdDWfOJkiXvKVhGCyw8wytg+9W/rdNg6b3XRRWTM1kqffTE9pL/4M3Fyx6aaivxm"
    "vMpzL+Yx0kmLT06LsPkjRDIe9LBb32JrIudhlU/E8DW6ocb6EZtY8KcSjNFHVAuvuwZAcu"
    "vHIwgIeva5Ng+jOJIg+wK6d1KzKORgrssdY0UmhrodCuj9bmCZBjbID7OokpDiuTpUYQsa"
    "DI0wHaS0KTuD1ndovGpcFEronZ13zoVKeZ5Gl7M8nTRjNJwfhvAL2jFrQkCRn0o86gZ02E"
    "+9Txr8TgRNeY9ZvbTv36KMmioOcx65n+tEWQrPq22JFkQdNj1rTAvhnqWZaEjXnUai7J1h"
    "pF2tk9thCBfqb6Rezh5O3JkP4ZHMiEA5lPGH04kAkHMp+8KuQgssGZTEkOXgU4lTkt3DPS"
    "Y+MVhAB5yOSaRCYXnAg80IlAOL02+Om1wsgYar7SH/C1uqOdAMt2mQbGbE8bAOBfiM2nA4"
    "WNHw5dHu/QJRwMfPzBwGNldvMa4nFyosztLi/OurO7xWE787svnXWY3Tpx4pDYu8MpT82O"
    "nKtfv14VidnpEpep2t8Qh7WRcRK8jhM+NEibyd7D3FJ5fk3YGKNsNacfK7K1N0GC3fLysQ"
    "+4QfL28MnbuWob6uput1ZJ2cSDDdFqTXxfDEGtiVrk7g8B7F0QGXV5Lcdbl5g6/BkDdvu8"
    "g6WitHPrdK1JWTRdB6wzzPZh1pLV+BSHQvSAM/ny18v3Hy7ffLg6zJTex6mOAr4+FZ4lUU"
    "h2GnMWDOQTPMWINkB/oibkIaQNAabRqQQCTGNBeOQBpqnCujvCdCwGNItS3MJ/5pdm3exn"
    "NUiD+8ypCyddotSJo/DBSQKCyWtnncQeJvSvTorusBOkrMjWPIy9O6LiO/veZnd1i1a+8r"
    "gVDI5bk2sv3EI733iPwkyBdXcXxEIEOvA9wjo5zhL0DgXhww1rpKhahYSrnQuRz8a56Xbg"
    "zsXoZokdkq3y0jisIvA3xFnGWULoikL/w6zuXx4eIfWKgGXdv9f54kMH8RqBfDmqCgU2F6"
    "7DPFIZyBFKHlNB9se2V3c9ZNOsWlgIHb4SD1Qr1InPFAptElgtefpI1Z/9aZXQg+b2zX1d"
    "Z1s3b26/WRryPpIcbOf9eB+vSCxzFQGFnZznVg7Qf9TpBQX2uw4u2AX7gEGyexxRm6ZHh+"
    "6GqDXoApU8gi0U2tXZDz2w+KNg8aG3kVam/c7eRkdiefKkcRXDs00n72B3qjE6GbY4ITFr"
    "0hAXWa9KErlllFYfBzoOr1AQ6pEnJRcsCrK/JIhsc0joT6I/sSiS3LwFy9l18zGFAOsm0T"
    "JYrp5Wtp2ANNzxbzWzDpoHaigLpQr1ahV2FStsVCvcvpe6AG8FLKwFea7T7IOO6qhs2mj3"
    "USxxzfWmqyBRJQQlifRLEklbi0lmoyQIeY1jzmtsmgQmim5Kg7bHrG0oMnYyaJExKE3cCj"
    "X9gf51FD4UL/RE3qJi7ekuiAgcZuurBUTaeFQyPJF2TNLn5yTO1ietzE9+ebab/nFvtyN1"
    "Ug3ps3yHi/B0GX4LdTZh+0hdMojdwr3Dmsk0YlMsYGamsXbNgJk5GjOzfbsMMS5lLMT5Qg"
    "vniw6cL5o4g49xAj4G+BjgY0x4nwYf4+n6GB8xL4zS7WkUg7T9DXdVCex0O65ZEj8XZieP"
    "WEo/v0fT6+gaqHQ68u9SJONvC5Q13Y3aNUjXH523cLTy+mNbgY6TPCe+SProi1IAPiSRTl"
    "MVYByNIpNxy2M+EuQaf2opxuLSO8oyt1MFVqfO7XFs+qtVwI/D/ITairPWRnRa87gY6y6Q"
    "SZ1WRq/4Ti7jLOKEV1H1EVnOY/oDvyHO2+tTB0W+8+n6DycNQkycZ+++/vX52beqIMMj76"
    "YbiChLGt6jMKAKS+KVXkiiPh5CEuPfzbucjPGXwjwYVT58MUzhZWlA3H7uWpZ60sevV4GX"
    "xG6POh81QTD/+58hi7PEM4paVhLW1cvdS9QSomknQ0bTgDoA6mAKKrElrnJ1H/iYKUrlfZ"
    "XXZp1+lzhKK3SywoTQb5MXSCoqETpoHmcp/TeVjwjiBv7MucNr+hlhJd48+t1es4JKeQkF"
    "JyDctyoKLbFaSuUXUYdhDvFQpfsml1rMY/1+cItJqvDZ5A5KR8kcg/COjufFKz326+5QE7"
    "WoXP7T6O5wMJf2lYa1+qrVVn1Vt1SFRc5N8MIEZIWodd7BSx3n4GW7b/Cy4RoQ/C83ig08"
    "g0rAokVhMNfAPMHO2sS6iSTSaR15S7CHg/ueDTokUVD0qBUdLxZhEJmeDBekDng0fPvJZM"
    "+GFy6GkYtQyQBt0ptyZcE/RU3AG/xHC+pbAStM2K4V6+pvN9LsLo2nZx8v//attGB9uP70"
    "czlcmPxvP1y/qcG9Rg9hjBQuQzvggghA3gNyaLUE+XWgCqkIrHmdRknOIncPghTjUcl+8x"
    "uh39Ie+y0V68NQ4NLf8LW647QWFl2M5SV1ZFE20hJhIzuja0QzssbajqxR3uy9inDx1iFF"
    "4Ut+AMlj3UXWSbzgyYcsFTFFSbBY0L+nKfKWThor288Pf3uNaFlLu3llbmPRHvcfLdUyhe"
    "qcfIhQQZVf4h/m3/U4x6ogPXL4ig3Q0n7Q2BxUwNhvLtk6m4eBRwH0jWCuiVnXi274puDQ"
    "535PMTrz9vZH6Wp//dNPdHmbbE/7HDOXBJEqt7c7ZlaXhaDZqINm9Kf5ATdje2lbIQ4FYM"
    "es7+L1NM8qbwpa0wJpsN0JJ0mcGJtXspR1eU/nOobsebsde94ssc8BC6KFIvdpF8yllHUw"
    "n56f6zgM5+cdtfbP4fDJfku5QWATApuginzFhe5zx4K+YqGNwJfELCInIKI8HpXsN6IMvf"
    "+04pw7e/9BlP5AUfp8yR0A25vtjaa1ROsiK+1NowrN/zUOfXU10eLKrCs8v6zG6HSsTGIP"
    "E5JHzZkoKQPp5BuHxN4dTslrfqw0xIhgB0d0xGaJI3YWlaTxmjgJnR4bqhFljH4vT1CE6W"
    "vh+ImGyq2wXGYd4W+uYt/NolTV8XBH47CaLIQJRkcbN4zWYy2gWRI+3MQpCtWraHV5x1LK"
    "BtJ1phy5c0H9jS1yLOmIiTpLRFhuEj+fn2eCsZwjfn0dIg//6LDpefuQJyXRKcvO+K/oLp"
    "RgfyaI0KsrKvTALs+DMMQ+L9GmKPd24Of/Hv1OLYp16mRrZ/7AOhpjVlh6k1B7kFRFCmas"
    "1DT/FlQRYmWD185/FSlBdI33Yvpq/5fD/+ClDtAtfTHa87L4TygzrSoDlP1y9qeXJXTf8D"
    "Q743CpehZW/iGUOxjlViKqX18HohTwQb35oPIlM9m/SxnYt0e3b0veebluNtTbHigTZSzM"
    "rDvTCJOdtZdxbAQj+abrrjZLs7VLlrMmln7gpcsrDh+4ipywnRG1rRyg/6jDaQrsd51Lsw"
    "v2wQLECbW4I2obr4IoVmzJXTO6IWoNuhAjHsEWCjFi+6GHKCVEKSeD7e4o5XHoyveRxyp2"
    "picKrnJ7bdZFVAbiqJ0k5dd4hdMli6fwmAyh/5zH/gOnC9PYCeP4jtGEzz5+unn+QkEy9p"
    "DfHbHZ2a+65RBldVhDY3BZmVFjaILXccLGzB80JdZJECdBqjuc+hPRrTBEmJ11aTkIXL/K"
    "i3eqL0mNVuoX5cPJ9auIXryNcOtXCjFKoJP4pDbrWQebCjVO99i2Iw3S0Ci/fytgIbx7Oa"
    "YqfrMGzu1lt2piFmT4dzHR+yi8NZXTlZ+vPu1tAd/z0UrRrpBB7i4aIModzq093e82OUTN"
    "gJpppztxa2IWLs3Dz10PZcRo59sK9IK3noo4oooBFy81sL142Yotu1RjHb0i7IZN2PSaFJ"
    "y4aoS2qZtNf36f4s81UQh0jzrQHSKSuo/QtkoeVD5qlQushaGyZUkoWDBqLVdclamWJUl4"
    "mcet5opANVWzJAlqHrWa6a3isG8zDkkUVu0x6xkKR5wM2ppIjt/oB2FqgnBq+1GJhscp3Q"
    "H4s/VdDH7qwy+JAfp90Rei0gYZzpUQIA/ZiJNXRWGAmi9CNUF4GR6Zbw7NUJ5SPi4gTz/J"
    "SI91RxAC5CERenKJ0Gz+DoDxL0SrqNDIZrsutMJLrgFpyQcArDtgrREnGtDmruYAwL7b3s"
    "hOaCWffHTnISYK6viLtk0UWOOabWVHrUcCW7bushNVgRuCZnV7WQ90mtWp2A2wDHYgW2Nz"
    "Rnn47C2PiZ90HEErRsx0DqK5XjV453m06wg79yjMMG/kFznlTfLjZRvECwaygP2PvIjUMm"
    "DHdB5mzmYZeEsnIE7Eq04lmNWdSnHUPLG2lyfonGnb4pFr/iinpaCclM4BKPPsAsgemUBW"
    "waJUnW4C+lYA8vs18vvneEG3+ia+7UeuKolBMvxH/Krs47gVWqQqe6sd7q0AoG2Odm33Nt"
    "iaZUGIoEIwe/qqgIASBJRG+DLsN6AkVlZ5JM5iKRdLMa7texCwO1TA7sjcUbxa7ahfVA6Z"
    "6bFHwmiNJhYJXqHkzokjkdtR9aJoHwhkztQ2yBmQOU+NzEmpm2vi/JbjraBywPl9EnY/OL"
    "+jVAU4v+D8jvBlAOd3PBiD8/uknN8PFGnWSexE4fVur8263N2QjnLLrjgafm6Ud/VK4yIv"
    "gWzr8LIMBmpHY79snEgcHz04K8SK8t5jZ47pp14YkzLDgV0NSplsLbTakj3mgzyyZ3Fg6M"
    "51dPuo3QOHBlHWeuHglYBtPAWVDG8bH8nQwGmqbgddXOk2MqoxGkx6PjpPi6SbNUmDMGS7"
    "/5x1EI3SmRMXF704C30nilN66TXvKLpNpWQDec4kawUQ3dLb0U0dq+j4PT9Nx66I8B+pi+"
    "jXWK3TbXH7BQrC7uL9aQxl76eyYHaZKVSPDVV1lGWPrWGTazXZz3Wq09JR7TXZzxv1aUk2"
    "/yf2FORBR23wSsRGlPdR+R5iIgeMiUBlyV6qmJqHU9gDJmW1RRFr2igOVoyubmUZvjwKca"
    "jlOOYXqDKgDTUtCYKOx6zjdRJTjFcm5p0gYkGrHdm4O9cy7s47jLvzpnEHVBtQbVNQiS1U"
    "2yecbuLk7h16OFHQbcLVWRflFuXjXL8YuJN3u1lih2Qrfjg5DB1WmIMUJ5VFxBz+Xx5Jo1"
    "dZyM1DdAHyUcJIsZB/Si+SnB1DCS4CcE3u7SBPVPBvSjKtwKnoS/OQM2sCSwchvlFyZ4Xa"
    "muadGvxieJdRN92VT4Uqs9Lq/EE5xQ2MJlHGCtKm1m1Tw2o6a++1WbeYGBS3D+5qszRbGm"
    "Q5azz4Y5Q8p1/LVVAnO0ueb+UA/UfVujWhrUQRa2AfjLZK8D2OqAWzCqJYkc3SXcC5JmoN"
    "upADP4ItFFzgsanEGhc4ToNF4KHi9zedYPH6rNMNro/UKgSWZ5emceizTBDmfLIEYHVJr4"
    "6xOrkfQmZxmeohfJRgVKWArOSMEPZP18+wKHqU46CQEjK4W8s2bqOkha2Ajd7ZqY57dtru"
    "n51CVsjBG0OrU0I60ppsSgk5QFQGTpdbGdBcKSvZtW7RK3UZu+k6doO5zUHkruMkRaHC5o"
    "njEKOoxegR5WqwzqngvnAt7aHDvh9vrq8/SK/Gm/f1DLRfPr65+vLsBX8n6KAgbfGRS1PV"
    "cFUSxCDVYtQrk+BuGLxPotgBX6ftJ5N9n1Z905dWkL40lXcKeMXRULxHqa3xdKEHSncUxT"
    "UOW/xhqtiOtfqDSIN/yTjEnVQ5HzPTpcvdpBy+kzP/bckJbgdFvrOMNw7iHLizQRRoxoov"
    "MUqKzC5OVM74yEUSr8qSDjz369n1l5+fv/y2ybPv4f7KvDBB0TmhWs8CU6aOCUOBdx//1j"
    "MD3v1YvDuQMgd2IucPLmb+oCHeohg47QZ4ozB0+V5jCLgkBxNcH/Cif6QC7//4ev2pJZQn"
    "yNT5kcBLnf9xwoDszX0T9tt5FoRpQPdW9ry97awdimAYSYponE+uH0WeySQIu0H9fDKQGk"
    "BqPE3ogdQAUmMy2I6V1Lj21uuPmBCkbgQqXp51URkxHeiuhJEalacWCX2Yg4gTCHWdYtZz"
    "08PBPfZn9BMvwSlhTRxi+oHz7OOnm+en37527vA6dRZ0LKJjUocHWRo8xuBP+D36PfotoL"
    "M345fYBKfjHsiPrBQVh8K5ZTejT6KAPzhJvCEzp+gNTfhZubyraK5/PydOMPKWdBD27pwl"
    "/6rE8eimr53TKPeehhYVo6U7wFQbjakmvzOGp5bAYHu8AiChzsoQux/QrVVtdbezupKQjc"
    "zusOddkTHA6AjoHqgGy6FSqaG63l6q66XolrolrjHmshg0OjZHngR/mqQ+l8Mh9VlJPR3J"
    "eRd5KZX3XuOtOtz3+kgN9z3FEYrSH1kOQPKQn8ujt2VtIFhVZp4pgP+g92AlYyKle97jDr"
    "sdYkgMmIo30O4p8z8NDJxyvBV78AEqCFOLnhr9ijBehw1ZiVhnRO7lyBh9YkrXLtd0Ltfl"
    "rEN7LzOaZGuWs+KuKVZGcDcErcP7XG9yd8ztNrBbkl12g92W7jJ9sPdSVh9qiO2bU2HUof"
    "un4dIhCVmI8fDcyj2i+1q2mqsixu04y1LWLRnDr88MMAaGO18buPg1KfD06zGLFCXBYmEc"
    "M5LEoClw34hRUa4xXVI3ZBnTm/Qt+Ni4w+Fm+ovv2f+sUgsHEnl9CuY1ROHleJQW/P5a8E"
    "ELA2jhHidEGZpr33MriQOuQhPZb6H1UjvUrJDHdRQ+FK/eRHIIilWikUIwlnhKlrblQeZX"
    "Zp0xlGqMRvSErHEYOkFUHJlEkXP169crqe0lO3bp846YLHeRfcZOXvpOvHjtbJIgTXFUdu"
    "Jm7TBjlln47NPVzfNzxaHOgzxRJ10R3xNcHuWkn+cVFiFjcZRxGPql/MA020QSspAWeaXh"
    "rr9q9dZf1Z31Ob5FUY89TpSzcIebyI6mlRW3XecMVSzKgYpHrWI/S/LU7JVhH4SaIKQU9y"
    "eIKsPCgBOqhAD63tDDyYbRqKI4bm2mAkEIoIdDqNM7hMom8AAYfw2m3JFsJ7bCa66BKdsa"
    "B8D0qriNpZgKBsSoDvZ+TuJFEOKPmMfNFZSWPGDWxWyt86Huqhqr1djDT4J7nMyc2yTO1j"
    "PnHi8DungyeilFt0X/SKe4ucO+HlE3/eh5H2XRsfxe5WZX/DD6r3+whh78AS3Xiqe2XKVf"
    "RHGlQX4JF+mlO3oNuK+Rcl9cOQ3822mvcjwwXrsYL+kVNPCUpTcXgpQ9HQRxjdMHX1oZAX"
    "vwk6euCnkn1teCLAcK6K2AymIySaW7hTXokbjLdqw+9jX7F/AHlmhqLFGxdg8A86XnYUI+"
    "V/ezFGd5t9OAODfSB0D43fZG01pUdJGVvBkNYLkBPhiuP5d3sxNc0VvRwLbY2gZA99fqTn"
    "YiK1sBGthSk20AXG/yu9iJaWXVjpFB/hwiD5+0E8j59ZkOf7zeDtWijzfLOMS8mQRPSWTN"
    "nlnG4qzO+HosD5G8LmorlnmNrEEFF86HB2kxjlVnRPm91WzzYR6rJKfFOGyNYBYTFTQZZm"
    "CWx8ksHyVRZWRrI/BvT1wVwL89xUShJ7sKAQMEDNAkcTZmgA6bijWyBcWGTKyJQjryRKwb"
    "dsojyRXa5kpXY2Y67jSvP7PYjt/pU79DD4T5p9TfdDYY3zmbIF0ybzVFScpbEbCOjpE/Y4"
    "cE2SA2S78hzp/K8o2PvpvOYUHwZkdhvcw6vFmfzoMm/l9XKAzbU3kKGZvM97PTHy62wLN/"
    "dEH99ePlhw8Km5y9O4SVYshUm2g3qA1hQLdeQcbvi21NFJAFXmVUyzPwKuDdT0El4N2PC2"
    "ct7/44ftMXzErFfsEUT5KeKJwmecCsy2NK+FA3EcZqlGjJpfI4HquHgsgd9lnjtx+dTRHb"
    "I0ve4o15O8zFWSKyZD4R6+EWBtHdrKi1EhDnNo79op8c/UwVezzEA3V8LqFVoVBHKQ9C/r"
    "EOEkyOU7JF57WDOvtwxqXfGZezU41DLmen7SWFT+vHXNaIUTMpTozaZctS42iYzR5rTcNs"
    "tky6bN00mfiS0DCz/7jU0Z4LPUPpvj7zfXJVbwR7wFDNsiSoedRqBnpnNPROGt9hcx2IUg"
    "B+b/AFz0gfe0EIoAdWbXqsGpvAA2D8C9E6zjNVbIXXXOdUBFuQBwL1pryXpciKm9eoGMqv"
    "mDorSmqyuDLr4iRJNUaDi7zDD3myRUCcgE0LqlZ2deb4FKzIiek0yUszM1qQET5zRDDjAV"
    "fIV5KNA9zxEc04j9vhcUS+91C8UzvJd4/CzAjrrYCFNN+LU51iNnRUK+D82mhaAPM0SdUK"
    "VKRPdqw/5QiN1Ycf3MoTvHLOPFFU6mofpjzrpDBG+G9oHmmqGihB0GEipnvXegTNfaG5L0"
    "d0b9N8/819mamUZj52V4GXxE2oW9edpqBF52gG6/zD2r/3xLcpCQAraETod9pcKYYPg8Vr"
    "HNHnu8s4M4sCNwTHEQhmz7MmEFy0g1wngde6zmi0k6zJW9M29dB5q9k8DDyFBuI4xChqSZ"
    "bYCtVgn1OpfeG+/eSw78Cb6+sP0jvw5n0N1E+/fHxzRZ1X/kLQQblrCH0KoU8h9CmcGUXF"
    "2/oUQlB8lHsHNOaG0OxIX4j9hmbzGTwAyjfbG01rxmvHEMVXfVxBRGqlfYwj7oAqWfz84m"
    "wXle+utuN2Evo37DR2tqpqlX1DHHYkl53UZuXO+K3KYwXizKTjPET9ZR8lr+nIkEcQ+WjC"
    "SpsRnN8GJdjxQvpPvxklOPCzd5VZ26LmZUmCI+9BEX9QvJu5GBxJH2eEYavUpi2uhn8r0G"
    "WCT3f3USHLTOi6H1O+Ag3kOpr9CjIWUoJnOsH59th8nQ8sKKPVRjE7NaimQg4opn5uAo+8"
    "MlbVsEWrLAfo96w3hwmjkBTYt1e0EESsgX0w2inB9zjKGPUcxYoEza4Z3RC1Bl0oKDqCLf"
    "Tp1LN8utADAzQKBgga3+pgu7vc4pHInxSlGaHeVcTf2yb/I16fdVJAfKTrVUO1SuwXFSdy"
    "MobfYubc4XXKC0ewuvY/8uxvnvnNBt2jgM6FIAzSB4eVtXeYd+w8+3R18/z8W3U5/eEfoe"
    "R0ioTTQst5QM0Pblm5jyajI9SKPEopC6BxdGgc+qUi7KVx4kZZ2XhY1kV30TaVvDWG7kDl"
    "BunraEL3VBIWkj0vLnSOBtRDzsLJgItGKq5xRoC1mQATifyXmHSG/hPs4eC+V8ZHTRQUPW"
    "pFh0hlXXempJUikJBmkJCGk4Tu0h41a002I1nKwoMLWucWOo4tNMIPHLAgWigyXXfBXEpZ"
    "B/Pp+bnOGZzz8/YzOOxaPcMy8mN1rYiOc5eiEOBsgHO/9UMpbB3uwy8jhVvd3Bc7PONKBn"
    "jWxwUwe5SgkeVAAb0VAJ37IND2JFUB0Z5RRHuKhXwAmN9Wd7IUYXnTgy5bdnfZYg3CFQG0"
    "om94e9ysaE++O1r2Gy/ATpx1ggmOqFod3gy6mGU/Ol9+ev/O8ejvmDn0aQ4vWsXaRxcN05"
    "1AkQs90D11y6tkge/eYVWGs58E99tXZTuMVXyX+71Ll9oKuMx4HKxtiHzkrWNgWWt81zOr"
    "kMSukdKvbPlhUGBmGgbJrCNumJnRLtmhCZfDZS/rBLTO2gNaZ42AVvmemMFbigDEGhBDT4"
    "Y9BmTHX3vqQKzgC62qSC86qiK9aFZFmkY+wcnl25v3v14dCOfBp/CIau6P04exIvJMYSe9"
    "EgwkQdDxmHVcHm9x6YrRVPOOZq81WWuqsgyR1xYikrpZv/enLguv0JhfIaoow8N8pYQ1ia"
    "AHDsRA7agTqB0FtaMeVztKYiINkihEMYglQyx58qqQWXh9Lchy8CpALH9ysfx8MR8A5Xfb"
    "G01rxuvCK+16GsAWa8MAyP5a3clOaOVldGQBfV6RThnTL2vVdYX1t2N2RvY/swLOZOb8en"
    "njBJEXZj72f3SoKlOH13bmpclWQRgGebEx3jQJO2Xlo5mDVnFGgc+HRXHCZRUNUvb5IJMW"
    "Ky1JAIrRCV7F1WGlSrYlwC4PF5vHQ1h9GrbBrCOsPv7Y2cECk3vp2wLl1w5Vfo3V6nfX1K"
    "a461uIrX4HYBN7Vm5mLUUqNFm7CzOFtNwA9NHzhEleMoFt6Qvcq7RY2x1AIz37YqDkjtUe"
    "fMxL0n4PYE4eq5dFks/yLFVFonaqpC5uzWsyWISkRMpD6z7rkVIcpn3vE3AhXmH2DRpKaG"
    "9mJcpAHyspRDVEHyvZ6zYJIcqSkOkw5kyHLfnS0HG3B25x7vWFlhd+0eGFXzS9cMhvGHT3"
    "hvyGdqjtzW+ACDtEeKegkuEjvMcJlv0S3dFXMSoPdSuCZrURs67gWZaPdYXT5rujaJe8uC"
    "uzslN2qnWDiJNmScTOtG7QgzPHHsoIdqJ4HvsPToJvqQmOE3o5SPPirmffvubhLmabs0Ox"
    "8zijk0JxanavT1LE0RqBMp4iTDCOILQ1oUVx1hHaCnzqnwapkXEtygxjXB+35K9kWr98pW"
    "FZv3zValizS7VSqL5P7Qujw2GCiI3ey+Ddxumql7h0g4gUtnbH+VxJyrqDjnsJ1aI0xau1"
    "igVrXd1FEXAT627iIkiEPbWBaren2BC20FmciHOoRWVJ9pOhruuyoOrRqbrhfR7JJyItnh"
    "DZ6f8QfadnjRNCTejNMnY2cXLHc/OYb8F6XqDwtYOoef18hYKQ+iVhHN1SXyXmfU7ZQ2YO"
    "4n+Wn4lupsrv2e/DdFyftpo/bRmB3LjgLyf4SRb4SZACuF+7ErOX1wTgrYB1HujpuY5/RE"
    "d1lItWe0gcI1MHqRSycCYPX6JkjQihG5TvLhFRJFi2Q90Q7AX3yKLQByiDTo2U4N60U0Ul"
    "dMBeFeWCMtlWFUF0H/QLaMqSkG0xNr9F1PI/4yDqpWRJEHQ8Zh1DpscJZHpApgdkekzYWY"
    "dMj6eW6UGd0RtWB/ykhdrML8528Ztuuh2nk9pBp8rzgNceR5Fz+fl9Xov8tRPTRc0JUuIw"
    "h43lUrDOvsqUDfM76PCR/KcI9cI5DynUuQTWcSIL2ayDdYSKyFAR+QDQ7qMi8pEIx5F5jf"
    "uew3wrMSYbZSnrCPTh84vAw9tlXo7do9NPzxhP9VxQ9R6rjI+nljyoeZ/96u/pXtfvhKgo"
    "CXz2mLUMVNxoTskLtIS+CgQhgB5Y0GmwoPVZPwDGZYKmpdgKr/momOWy2KmCVxbqoLazyk"
    "LZVR1KuRg+c/hZQ2eek8D5ab2kNQNWU0q3GqYoqNMaszn+sV0uu29vIMs9rzylx/Cpze8K"
    "pPk09r1ZB2kuziUTVqwuZyGJfqqXuduRuFtnxlQvbh/ALS7WMjzokPR4sKRH6EZnP33QNC"
    "CMiV9JGrQ9Zm1D8uMJJD9C8iO08ZqaxwN890hUAaTrKEhXaCOlCa9OG6njMK+XOAm85YmC"
    "eC2uzLp4V1SN2UW7tmO6O9fWiBN8NCFYKHC8qVaD2I/t7F2red7OI7Xb51bQR3s5NktfKg"
    "OEi+EWoruX3Ff6xFRZi6y9UrwgcvhC8cdhDgYrCX/Usjv//v83iTbO"
========
    "eJztfX9z2za29lfB+J+mM2qnseM0m9y5d+zE7WbfJM7Ebtp7tzu8FAlZXFOElqSsau/ud3"
    "8BkBQBEqQAmpJI+Ox0NomIQ0rPAYGD5/z6v5MF8XGYfH/heThJ3mEvSAISnbxG/3cSuQtM"
    "/9IwYoJO3OWyvM4+SN1pyEVcPtbxxcHTJI1dL6WXZ26YYPqRjxMvDpZp9sCT6wgjN0rWOE"
    "YpQb+fLNwNSudBglL3DnlzN77DaI5jjCKy/q/f6T3XQTpHQZqgGLsJiRL07OLth+9effs9"
    "e55PPPrAILrr/9arKPjHCjspucMplaIP+Ovf6MdB5OM/cML++dcTEt+5UZC47Mc5gc8RCE"
    "Oyxtlf0xMq8dcTPw4ecFxczz+k36nySfYNq+PwQ4KFj9hXWN47swCHvqS/bAj/3Ek3S/7Z"
    "ZXD3Pkp/4mMZWFPHI+FqEZXjl5t0Tr96IRBEKfv0Dkc4dlPMnpDGK6bFaBWGud4LxWYAlU"
    "MyZAQZH8/cVcjmApPOvkD52YnjfLq+dW6ubh3npDZPCglBv/lHHlUUnWP0qyYcgDv2Fb77"
    "0+np2dmPpz+cvXx1/uLHH89f/fCKjuXft37px39nX6ZEK7sVx+z9z+8/3bIvROhEziY6++"
    "DfXMZN3UyKT4AS/WWMExylWKGEt1StahVIQhVN0J9Y1USBe5sqig9KXZSv4SGUsXD/cEIc"
    "3aVz+s+zly04f7348vbPF1+enb38Vgb7U37llF9isJcwu2kd33cUnjRYYDXGmUQFXD8X+b"
    "74ywihboH29v3Hq5vbi4+f2e0XSfKPkON0cXvFrpzyTzeVT59V1bC9Cfr1/e2fEfsn+p/r"
    "T1ccTpKkdzF/Yjnu9n9O2HdyVylx6ALruL6ISfFx8ZGs1nLNrCxghITYjRpUW0pV9DulYn"
    "ap9PL6+oOkzcv3lTXq0y8fL6++PHvO1UgHBam0dJVgZ3udyTpVSti4SJ3qLFKnzYvUaXWR"
    "8nHqBpmpJCP8l5vrT2qEBZHqUhV4KfoXCoOktjP3BfXJf8xWkcdQRNNVEKZBlHzPHvufJ4"
    "ef5wwiaZ4XQD/7ePFbVQdvP1xfVpcjdoPLikJkw0rfRJLldptKY5j7B7SWhDdCNID18ZfE"
    "OsGfG6JPG33hBKGPvSAEyHdFXnE81NeAQhiWoM6qKI/b+hooZeAVMMGdcRSze+U5WZzUdW"
    "X8RGIc3EX/D2+4Qt7T7+9GHlZoIGerriu3G9mr8O9ixhWflrMmdtdbkke1FNC/UARwZuR/"
    "oSewL+/f3p6ozJ4eYH5b3slShGVTTwNctj/2gOxVfptxLSW6qApGhAakdLntAdHb7C52Al"
    "ruSBp4ZuZzD5C+297ITlSlc0YDsGxPm7re/dqNfUfa3NgVckoqn2zH1i8tThfVT9zIveP4"
    "sB/Cvrbkjfkck1nAAW5w1xQDJhremqUwdqez5tc5QcyLkjtP1tx74kY++1s04X9zU/oP+n"
    "/LOPBw3SfT6Q4K14vS18LAcO7xJnOLSJ6Z1I2D2YyN414UlaPGS6na5ds0DPVizCa9cxQH"
    "jM4uu9sDI5A8ONPF90lKF4Lv84mUfa/k+wiv6Y/eG/UzDG8N/7OmrGYCtBhvIf15+sMPGv"
    "wnHdVIgPJr8mFr+0IZYlzIWIjzSy2cX7bg/LKOc7mEmbhNtkIH9JoU69FovSbc2ZQ4azx1"
    "lu5mgdnDDXFX3+GASth+MnYt0GendBqH1J7ppoTKDUAH5jpYkCk1Ix1mb3ZSgSwPGjDQwJ"
    "zQuy+CiCgOd20WpywHnGZXLpnj6K3iGEeekY1TE+xk6AxNB7I7Xceb3uxMr1o49FyeKKni"
    "xkkuSBzOXfJ8v/P79PmLH1+8Onv5Yjutt5+0zeb6zBUOsjVE2+OoZEkL46lYlIt/HYWb/A"
    "0bSXxVvhi0hleBG3IwW0dJSxkpQRKDjRuckaNzRmYzuBf/TnGjcc14fReP8KoPyxmx8oP0"
    "KkrjzYnKE1FenbS6Idg4B28HavkgvLkb0e+U+Qlk78GaXl67LIVjtkrokGfXX37+7qUiO+"
    "QR9+maCpI2ehToI6qJHg0uijyvpnkQWaUeyUyullHJavp37KXFKEgjGaRjAvIb7Mxv8NQm"
    "RjNTUErY6At5oeMKedHsCXlRpQmE1U0XYUHkcBCfnIwUYGGT0QVYELFwDkPaiPVpI0CbDI"
    "Y2EcxlfRUIQkCZAGUyOsqEzd8eMP4lsTl2U3jJB0WWXAZheKKgSfjnkzaCZFqM2MmMXCA2"
    "FpEYuciLsR+kKCIpfo0InRAoSJIV9hH7ED/gOOc+kjcZ+cGojnVMojs6LhemgxkRwu7J/4"
    "rX6Nm7539SUCmHfLB2LOhqMaWXOf+R4CQpr8T4IatPUo8SVdwn+/aOsnaHcA3CQMexl01a"
    "2JZ8yhipq5QBc66zOXdPf63JUbIYb+E58rlOjZTnzTVSntdqpGyXuxrAjZNaFLHIVO4tbK"
    "Jc92uYtrOzkiCQtIMmacdRF+VADOJe0gK6hMw9OlpuaK/MXsPlUpK6YZfQ0Iog2DadbZsH"
    "N+2iAEkM4O8MP4vsx5Fio25m0QURYNF7Z9GX7kZ1xmqpilgIWLepnmltqmctm+pZfVMNg+"
    "jeBN5ifD/oHjdmY89OT0ZIGXsdBCGLjlJQMOwJoQ+Oz8GoQmay9bUgy4ECwP85Pv9nPod7"
    "gJnXr6I/5Ka8o6VIy++9BsiFt/GRCBduzXFtr7qoCjYd1F16CnWXioJ3Cge+UAuv2YcvlN"
    "7TcePTicAZgJQ5yP2ADkNBhAhznl+//fxZ5YDXETEpo6RwjidBitsKKJGIniVxfjn7+yTL"
    "cc6Uyi+EJEnBYT4i42fS5jCHukl7dZAQb7mkswhHaZAaeUlqghYi/uKVBuAvXjXizS5V3L"
    "o5YKalqqpy1lFpf9IJSvhTc1DCn2pBCUs3SdaEbstzN5mbscEVQftKZpyen+ssJefnzUsJ"
    "u1ap0uMvgpQVbGA9rsgqdQogFZtta7WetvtA1R6Dqj0J9mLM8EuNXoCKWC/Tf0BLzR5ywb"
    "C3itnqnFc6ZW7VOuA3CzcMW+gz9T0OR6T9sF9D8uz0x5db05H9o81YvPl48eFDfULPYoyd"
    "B6wK5WtdUiQ5WEIMlpBpSLx7bIq3IAVomxS6i7158NAp7q8i2kPk38AsGLsC/+4C9ttMc7"
    "SrcgeMV2Blv5d548gxxiiz1V8VIdUMdilhXVjIuQ6TcN5MJJzXeATOTZmguxUAcHeCm+A4"
    "cEOnKXmkzZKvCALYO8GeBfFi7cbMXmwoBNmMt0oWIN8JeeB5Kkq+hQ4rBKwD91SP422heG"
    "vgLpLACNt8PEC7E9oFTnGcIWSy80lS9sGsRy22MItqmDtvgg3iAPxO4LmPp8M2WJWzDmod"
    "v1CzW6jmFWL3XpI1naXrOsyNjGFFyqLg096yKP+xCuJ7o/pGpcQwEjPY86xJzChDNgy4xF"
    "IIqEQDKhEviafw+rQ2YC5ErPE5HKFLQ4ccAknMomX88Hl4EfY69hqoyAJ9PmT6PHSTlBr0"
    "OOqg6aosaHrQms5jOU2VXIqBfoesX2rDdVuwJUHQ8ZB17LFgACe5x2tHcRRrtIqqYhYZRr"
    "2db/OQfIf9uVKA2+IZqkke0pf89eL9h4vLD1eHYWv6dybL6HVYvpQ3gGVsyMtYoTIcxySm"
    "qvSNSH+1tHXEaP++QWjH1+uOAe34mqGGdnxqAhbKK/RZXiFPcTRSgSAE0BtBD4UVhlFYgf"
    "kpHo/xTX4bS7EVXvPh5aYLxSyactTlehc7ctXpYEeot7E7af06whQ1N0qyTlWI9dNDedr7"
    "a+SGa3eTZAXfgzRB+IHlTHoY0V0yQaslSkk9qb2fWyqT3vO75OoUHsJTOLXqwjPfbxZwPc"
    "X0Ym55ZdekQgYPeB7QVS//F35Iir/uzqe/IwwK8RFNYyOM/cRhdZvxOq95X07X+hfMvzwf"
    "KGPRPlb49u0DJQTah8r4tI9N3bsCvJQsl0JdfvlXFNDxS1kfgfye0hUFkOVgqFAwEitigp"
    "orFMR4hlm9YCM6QBKyLpn7TIdwO2sm3M5qhFvunyVxY/xfe3alSt4iQrmP3MolPW7iiJ3w"
    "6RJoMpdrgtaxWntJlx9fcOXB1o+ewyurxpcB2ApRG/HWYW1fNbO2r2qsrYibypZprgpfE+"
    "xlmR5Co+feONwYLwi1vOlhOU7N0FVIWrQL9udWzUsammZ2VOUOuBF+vvjvnw+zGe7Hm2rs"
    "TLO1ylf/8AqHfKOw663UAeOui2V5tGHXJWdjgHUpBFDrQy0RUgarR1XOvvJe/XcKn4XunV"
    "EezVYA0mik6d5HGk1mvlE7eW1YDaAiZ+HueapT2+u0ubbXaa22l7uiIMVB0q0oT1UYQryG"
    "HOIlegaMgpEFOQsDY2xSMSQJPRVN892uk55lSdDysLW8ddIaa1mUBC0PWct+kDxm4VaIg7"
    "6HrG+PLJYs+KnbLi3LgqaHrGm2CjvmfbArYtZ5nPtncIrtbmrk/5SlrIO5f7J9GZOHgDmB"
    "XEU1zFYSuCIJxU5Mip1QUO42zmJtWvFEkoOyJx0Lb2zDec3Ql+UA/Ueiv8AUQKMymgpRWO"
    "J3LvFzsooVM/0W/9FY3ycXsADcNtvz6rfbdl/H1vT8cP3p52J41QFS7eIT31P7w3BlEaVg"
    "Xem2rmSlBRcK12or8oKURaFFh04SJJ6zxLGHI8Xxd0cfGVnUIh30EeSc14LljlBja1EhbB"
    "G8B57iBZj0HN9ZEaUs6KGrHng9NJb5zuzAjuXUZHEg3IZMuM1i8k9MtePGwWxW13ZLRE9V"
    "8FGRPePR8F5CeNI5vcjqfpovfjXRAxY5+YH9z6rlz1vFLA/PiBQVZSyMoTrToZ6bmefqcb"
    "ng2IJI1X5Jh50rJOEk122Os023C/6yHKD/qLLELC+kgw5U0qCJjoyGG99zttNcDTVR0EE3"
    "HTy4aRf8JTHAvuM+QFI37LQRyIKAfzf8pSohRvHFoiAcr4d8vA6DRdBphasIAqHVeYeBgq"
    "H9Jpt7uGNL6oooZEYMeuWSy1sZRnE8rn3N0NR6nIVLKmimj78kBttGV/SFunMGDFUpBMh3"
    "RR6KEw9GFVCc+HiH823dSYNz+VYGVp/uuDN/ZgfoBTFAv/thTazMasAHSnKAvwn+rOgslE"
    "Q/ekn0/NzUA8xvyztZinC19DLUmz9QvfnqCakHTK/y24xredaFVDgRakCand17APXd9kZ2"
    "wiqRHBrA5vZBD8h+Le9kJ7SyKaWBrbI8tDGut9ld7MS0PJhp4akOxewAaXEjW1EVzlzDap"
    "ASkgT779xNZn9Xe6OUVyetbVH4OMcvBu7siPJLlAYhWs9xhNwIiWboNwlit0FujFF22wkK"
    "Ijo08ObIc0Mc+W5c74fSxw2V3VCqJnK1/wn750EbYeTzq82IG0LN6CP3tuARgP8kkVF1Xk"
    "nIwvjYlzo1Bl821xh8WasxuGKvndq7qoZ4K9DmUx0h0C3AMh8pOA6GtHAAj3Q0HulIVg5Z"
    "0Gvy/ly51G7fCIN22jY3hBUloLAiN7nHPiKzsjXbBK2DdM57soXBDKNn7jL4fuF/WzdoOt"
    "9FYcVUTJZqQzChP+7feHe0vBmA+ipZYj6V8R/LIMZJQ5OxhyBOV27IG+tAs7CRrIttBhX/"
    "08CWKsZbaEbto8SVm64UlSLaG0msDlya42AA91/5JMb0ZyaKOMDmrFFBZBiV4NljrakE31"
    "QDvlkfjdXfIX3XAPdlTCgOC5OlRhCxoAzQAfrjQZerPUd2i8alwUSuiNnXPeVUpxveaXM3"
    "vNNaNzzB+K8BvaOYrSQJEfSDjqBnXVC7FCIvxSC3a8j6zWynbo1gZFHQ85D1TH/aLIgXXX"
    "uESLKg6SFrWmDfDPUsS8LGPGg1F2RrhSJtbX+Zi0BDRpPel5D7fNxwevNGChb3UOif/4TU"
    "8pM+CQjIOIaM4yeMPmQcQ8bxk1eFHCVhkHQsycGrAGnH48J9lXTYeAUhQB5CFUcRqggprw"
    "dKeYX0zN7TM3Mjo6/5Sn/ATXlHOwGW7TINjNme1gPAvyQ2p78KGz9kFR8vqxgyXx+f+Xqs"
    "1AVeRp3EJ8rkheLipD19QRy2M4HhAi3D1R0iMUqId49TnnsQoauvN1d55kE6x0UuwjcJYp"
    "10UIyXJOZDg7SezdDPLZUJmsLGGK0WU/qxIh1hHcTYKS4fO4MTshP6z07IVFtTV3vHuVLK"
    "Jh6sj25z4vtiCGpF1KLjfh/A3geRUaPbYrx1Ps7+k2jY7bMmnorOn43TtSJl0XTtsZA224"
    "dZV1rjNCWF6AFn8sXXi/cfLi4/XI3Vbb+Fr0sJc0kUovmGHOYF8QRP0aMN0J+oCXlwaYOD"
    "aXAqAQfTUBAeuINprLDu9jAdiwFdRSlu4D+zS5N29rMcpMF9ZtQFSuduikgUblAcJDh5g5"
    "Yx8XBC/4pS9x6jIGVV5KYh8e4TFd/Z9Ta7y7c08pXHLdFx3KJze+EWmvnGBzdcKbBubwSZ"
    "i0ATwkdYJ8dZgt65Qbi5Zb0kVauQcLV1IfLZOCfdDty5GN3OMUpWi6z2Eyt5/U2C5mQVJ3"
    "RFof9hVtgyc48k1ZKXRWHLN9niQwfxIph8OSorYdYXrsM8UunIEWp6U0H2x7ZdedVlUy/L"
    "mQsdvtQUlOPU8c/kCq0TWA1x+q6qRf3TqhG5nfwGO7ooY2FdqDOdbb15V6+yqwyKu42zWM"
    "8NeR9JDrbzbryPlweWOQqHwk7OcysH6D8qe0GB/a7EBbtg79FJ9oAjatN0SCKuiVqDLlDJ"
    "A9hCoR+j/dADiz8IFh+ad2lF2u9s3nUklicLGlcxPNtw8hZ2pxyjE2GL44SwLiQkj3pVks"
    "gNo7QaldBxeOEGoR55UnDBrMMJr/JdH8Jich36s+jPzINKWgbL5f+KvikQZjv8rWTSQuNA"
    "EXCh1qZesc22apu1cpvZC2sA8FbAwmKm5zrdauioltK8tX412fKlWG/aKmqVQlBTS7+mFk"
    "Uk6RS5KAlC3OKQ4xbrJoGJouvSoO0haxuKiJ30WkQMams3Qk1/oH8dhZv8hR7JW5SvPe0V"
    "PYGjbHy1gCgbjkr6J8qOSer8HJPV8qSR2ckuT3bTO87ddqROKCF9lo+4CA+H4bdQRws2j9"
    "Qle9gtnHusGSwjdnUDZmYca9cEmJmjMTPbt8sQ40LGQpxfauH8sgXnl3Wc4YxxAmcMOGPA"
    "GWPE+zScMZ7uGeMj5oVP2k8a+SDt84azKAV2HjuuWZA+F2aZRSxkn9+jfupoG6g8dGTfJQ"
    "+23xYgqx83KtcgHH9wp4Wjlc8f2gp0nOA48UXSR1+UAvAhSHScqgDjaBCRilse85EgV/hT"
    "SzEWl95BlrEdK7A6dWyPY9NfLQKe7vKT21R8tTKi1ZrH+Vhn5prUYWX0io8yGTQjMa+S6r"
    "vJfEroD/wmQW+vT5Eb+ejT9R8oDUKcoGfvbv783dm3KifDI++m64goShY+uGFAFRaThZ5L"
    "ojoeXBLD383bDhnDL3V5MKq8/2KXwstSg7g5r1qWetLp1YvAi4nToY5HRRDM/+45YmQVe0"
    "Zey1LCunq4e/FagjftpE9vGlAHQB2MQSW2+FWuHgIfM0WpTl/FtUnruUscpeU6WeAkod8m"
    "K4CUVxpE7pSsUvpvKh8lLjfwJ+geL+lnCSvh5tHv9oYVTMpKJKAg4WervJASq5VUfBG1G+"
    "YQD1Ue3+RSipmv3w/ucJIqzmxyh6SjRI6Be0fn5MUrOXbr3lARtagc/tPo3nCwI+0rDWv1"
    "VaOt+qpqqQqLnBPjmQnIClHrTgcvdA4HL5rPBi9qR4ME/8OJiMHJoBSwaFHo7WhgHmBnbW"
    "DdSALptFLeYuzh4KFjAw5JFBQ9aEWT2SwMItPMcEHqgKnh209GmxueHzGMjgilDNAmnSlX"
    "5vxT1Py7xX80oL4VsMKEbVuxrn67lWZ3YTw9+3jx27fSgvXh+tPPxXBh8r/9cH1ZgXvpbk"
    "LiKo4MzYALIgB5B8ihlRLE14EqpCKv5nUYJTmLjnvgpBiOSvYb3wj9lPbYTylfH/oCl/6G"
    "m/KO41pYdDGWl9SBedmSBg9bstO7lmh61lhbkaWbNXMvPVy8NUhe2JInIHmse8gyJjMefM"
    "hCEVM3DmYz+vc0db05SomyvXz/t9fwljW0k1fGNubtb//WUC2TI88vCrVRyw+zb3mchCoI"
    "jOy/VgM0q+/VKwe1L/YbRbZcTcPAowD6RjBXxKzrMtd/u2/oYL8n75x54/qj9Ku//uknur"
    "yNtlt9hpmTBJEqqrfdW1aVBXfZoN1l9Kf5ATdgO2lbIQ6lX4es7/z1NI8nrwta09yot90J"
    "xzGJjc0rWcq6iKdzHUP2vNmOPa8X1+eABdFMEfW0C+ZCyjqYT8/PdQ4M5+ctVfbPIe1kv0"
    "XcwKUJLk1QRbbiQl+5Y0FfstBG4EtiFpET4Esejkr260uGrn5aHs6dXf3AP38g/3y25PaA"
    "7e32RuNaonWRlfamQTnl/0xCX11HNL8yaXPMz8sxOr0oY+LhJMn85Uw0KVzoyTcoId49Tp"
    "M3PKE0xG6CEY7oiPUcRywLNUnJMkExnR5rqhGld34vT1A46CuO+JG6yq2wXCYt7m+uYt9Z"
    "Ramq1+GOlmEVWXATDI42rhmtx1pAV3G4uSWpG6pX0fLyjqWUDaTrTDFy54L6K1vkWLgRE0"
    "VzN2FRSTwzP4sBY9FG/PoydD38GrHpebfJwpHolGXZ/Qu6C8XYnwgi9OqCCm3Y5WkQhtjn"
    "xdkUhd4O/Pzfo9+pRbFM0WqJphvWqxizktLrmNqDSVmeYMKKTPNvQRUh1jR4g/43Dwmia7"
    "xH6Kv9v4j/wYscuHf0xWiOyOI/oYixKg1Q9svZn94qpvuGp9kTh0tVo7CyD6HQwSC3ElH9"
    "+joQpYAP6swHFS+Zyf5dyMC+Pbh9WzqdF+tmTb3NjjJRxsLIujMNN9lZcwHHmjOSb7rOYj"
    "03W7tkOWt86Qdeurw87cBRxITt9Kht5QD9R6WlKbDflZFmF+y9OYhjanFH1DZeBBFRbMlt"
    "M7omag264CMewBYKPmL7oQcvJXgpR4Ptbi/lcejK95HHanWmJwqucntt0kZUBuKonSTlDV"
    "ngdM78Kdwnk9B/Tom/4XRhSlBIyD2jCZ99/HT73XMFydhBfrfHZmen6ob0yTJZQ2NwUZNR"
    "Y2iMlyRmY6YbTYllHJA4SHWH0/NEdCcMEWZnVVp2Alev8rKd6ktSi5XqRTktuXrVpRfvIt"
    "z4lULsxtBDfFSb9aSFTYXqpnts2JEGaWgU378VsBDevaSpit+shnNzwa2KmAUR/m1M9D5K"
    "bo0lu/Lz1ae9LeB7Tq0U7QoZ5PaiAaLc4Y61p/vdJvuoGVAx7XQnbkXMwqW5/7nruavEaO"
    "fbCnSCtxqKOKCKAS9faGD78kUjtuxShXX0crcbNmHTK1KQcVVzbdNjNv35Xco+V0TB0T1o"
    "R3foJqnzCG2r5EHlg1a5wFoYKluWhIIFg9ZyyVWZalmShJd52GouCVRTNUuSoOZBq5neio"
    "Rd23BIorBqD1nPUDjipNemRLL/Rt8JUxGErO1HBRoep3QH4M/Wd9H5qQ+/JAbod0Vf8Eob"
    "RDiXQoA8RCOOXhW5AWq+CFUE4WV4ZLw5tEF5SvG4gDz9ZJV0WHcEIUAeAqFHFwjN5m8PGP"
    "+SaBUVGths14VWeMk1IC34AIB1B6wV4kQD2uyo2QOw77Y3shNa6Uw+uHyIkYI6/KJtIwXW"
    "uGZb0UvrkcAWTbvsRFXghqBN3V7WA502dSp2AyyDHchW2JxBJp+95T7xk5YUtHzERCcRzf"
    "HKwTvz0a4jjB7ccIV5C78IFTfJ0svWLi8YyBz2r3kRqXnA0nQ2E7SeB94cBQmKeNWpGLO6"
    "UymO6hlre3mCTk7bFo9M80fJloJyUjoJUObRBRA9MoKoglmhOt0A9K0AxPdrxPdP8Yxu9X"
    "V8m1OuSoleIvwH/KrsI93KnaUqe6sZ7q0AoG2OdmX3NtiaZUHwoIIze/yqAIcSOJQG+DLs"
    "16EkVlZ5JM5iKRdLMa7se+CwO5TD7sjcEVksdtQvKoZM9NgjYbRGE4sYL9z4HpFI5HZUvS"
    "iaBwKZM7YNcgJkzlMjc1J6zDU5/BbjraBy4PD7JOx+OPwOUhVw+IXD7wBfBjj8DgdjOPw+"
    "qcPvB4o06yR2ojj1bq9N2o67IR3lFF1xNM65UdbVKyV5XEKyrcPLIhioHY39onFignx3gx"
    "YuK8r7gNEU00+9kCRFhAO7GhQyq6XQaks+MR/kkR2LA0N3rqPbR80ncGgQZe0pHE4lYBuP"
    "QSX928ZHMjRwmqrbQedX2o2McowGk56NzsIi6WadpEEYst1/yjqIRukEkfyiR1ahjyKS0k"
    "tveEfRbSglG8hjJlkrgOiO3o5u6lhFx+/5aTp2RYT/SB2Xfo3FMt0Wt5+5QdhevD8lUPZ+"
    "LAtmm5lC9VhTVUtZdmINm1ypyX6uU52WjmquyX5eq0+brKZ/x56CPGipDV6K2IjyPirfg0"
    "/kgD4RqCzZSRVjO+Hk9oBJWW1RxJo2ir0Vo6taWYYvj0IcajkO+QUqDWhDTUuCoOMh63gZ"
    "E4rxwsS8E0QsaLUjG3fnWsbdeYtxd1437oBqA6ptDCqxhWr7hNM1ie/fuZsTBd0mXJ20UW"
    "5RNs7x84E7ebfbOUbJasGTk8MQscIcSZ6pLCKG+H+ZJ41eZS43z6ULkO/GjBQL+af0YpKx"
    "Y26McwdcnXs7yBMV/JuSTMtxyvvSbDJmTWDpwMU3SO4sV1vdvFODnw9vM+rGu/KpUGVWWp"
    "U/KKa4gdEkylhB2lS6bWpYTWfNvTarFhOD4m7jLNZzs6VBlrPmBH+Mkuf0azkK6mRnyfOt"
    "HKD/qFq3JrSVKGIN7L3RVjF+wBG1YBZBRBTRLO0FnCui1qALMfAD2ELhCDw0lVhzBCZpMA"
    "s8N//99UOweH3SegyujtQqBJZFl6Yk9FkkCDt8sgBgdUmvlrE6sR9CZHER6iF8FGO3DAFZ"
    "yBEh7J+Ov8Ki6FHSQSEkpPdjLdu4jYIWtgI2ns5OdY5np83ns1OICjl4Y2h1SEhLWJNNIS"
    "EH8MpAdrmVDs2FspJd4xa9UJexG+/BrrdjcxA5SxKnbqiweQgJsRs1GD2iXAXWKRXcF66F"
    "PXTY9+Py+vqD9Gpcvq9GoP3y8fLqy7Pn/J2gg4K04YxcmKqGq5IgBqEWg16ZhOOGwfskih"
    "3wddp+Mtr3adE1fGkB4UtjeaeAVxwMxXuU2hpPF3qgdAdRXOOwxR/Giu1Qqz+INPiXFYe4"
    "lSrnYya6dLkTF8N3cua/zjnBjdzIR3OyRi7nwNHapUAzVnyO3TiP7OJE5YSPnMVkUZR04L"
    "Ffz66//Pzdi2/rPPse7q+MCxMUnRGq1SgwZeiYMBR49+FvPRPg3Y/FuwMpc+BD5HTjYHYe"
    "NMRbFINDuwHebhg6fK8xBFySgwmuD3jeP1KB919urj81uPIEmSo/Engp+hcKg2Rvxzdhv5"
    "2ugjAN6N7Knre3nbVFEQwjSRG1/ORqKvJEJkHYDar5yUBqAKnxNKEHUgNIjdFgO1RS49pb"
    "Lj/iJHHVjUDFy5M2KoPQgc5CGKlReWoW04chN0GBUNeJsJ6bHg4esD+hn3gxThPWxIHQD9"
    "Czj59uvzv99g26x8sUzehYl45JEXey1HiM3p/we/R79GtAZ++KX2ITnI7bJK9ZKSoOBbpj"
    "N6NPooBvUEzWyQTlvaETniuXdRXN9O9nxAl2vTkdhL17NOdfNUEe3fS1Yxrl3tPQomKwdA"
    "eYaoMx1eR3xjBrCQy2xysAAuqsdLH7Ad1a1VZ3M6srCdnI7Pab7+oaA+weAd0D1WA5VCg1"
    "VNfbS3W91L2jxxLHGHNZDBodmyOfBP80CX0uhkPos5J6OtLhXeSlVKf3Cm/VcnyvjtQ4vq"
    "c4cqP0NYsBiDdZXh69LWsDwaoy80gB/Ae9BysZEymP5x3usPtADIEBYzkNNJ+U+Z8GBk4x"
    "3oo9+AAVhKlFT41+hRuvxYYsRawzIveSMkafmNK1yzGdy1U569Dey4xOVksWs+IsKVZGcN"
    "cErcP7XG9yt8ztJrAbgl12g90U7jJ+sPdSVh9qiO2bU2HUofNPw6VDErIQ4/65lQeX7mur"
    "xVTlMW7GWZaybsnof31mgDEwnOnS4IhfkYKTftVnkbpxMJsZ+4wkMWgK3NVjlJdrTOf0GD"
    "In9CZdCz7W7nC4mf78B/Y/q9TCgXS9LgXzaqLwcjxKC353LfighR608IDjROmaa95zS4kD"
    "rkIj2W+h9VIz1KyQx3UUbvJXbyQxBPkqUQshGIo/ZZU2xUFmVyatPpRyjIb3JFniMERBlK"
    "dMuhG6+npzJbW9ZGmXPu+IyWIX2Wcs89JHZPYGreMgTXFUdOJm7TAJiyx89unq9rtzRVLn"
    "QZ6oE66IHxJcpHLSz7MKixCxOEg/DP1SfmAabSIJWUiLvNI4rr9qPK2/qh7Wp/jOjTrsca"
    "KchTvcSHY0rai47TpnqGJRDlQ8aBX7qzgLzV4Y9kGoCEJIcXeCqDQsDDihUgig7ww9ZDYM"
    "RhV5urWZCgQhgB6SUMeXhMomcA8Y3wRj7ki2E1vhNdfAlG2NPWB6ld/GUkwFA2JQib2f3c"
    "0C829dI7OKS5M2NmspDNLqZpkLsMJgrC0HnRZxXhksIbxaWIoW1OjOLmY9qNRNKrveSFlj"
    "zCMLCpHPNPQ31rIjF+D/rlFTISH324YfioVIoJWbhtBvmy0hGmO558VEQPjyCgE/Dh62qY"
    "nVi8KrL16CYOlxmBmTFpLOJyqXX0u6HVH6+Wyg5p6/1ODmnld5gpKcY5cqMR/kHkfO3E0U"
    "sQYtkWGSVC/pScdlo/ccF2YcSAoBpEYBpMuYPAS+WdSdKANLhcZS4a3oHrSgO3CMZ0b+ko"
    "qcdVP6+amOy4SOagb7tOY2gZjofcdEZyFyHQOKoAnqI3k8+XCgO8NlKRvyove9anPEDFds"
    "UcY2424vi/WCnsiJMcyyFGyLWtuiu0xXMXameKbsbbYjbq4mDR1thux1Nt4fHrc1dHubPu"
    "U/foy7g9+tFbz/6DbwA3tpjlSlLVuOOlmhdVmwRB9TK6+bEqqioINuOqA20IoHg3VQQl0W"
    "tPCYN8GZ8ZZ/CiW09RyoyUKnB4PGA4Vh2g36mjBgb4D9Mib09y8MueNCxLpj2+n5uRZBf9"
    "5C0J/Xjm2Q6vQUzmtz9hvMdSyIwXl8yPqlx+vQtGXzVgY2Jeh/Dm9Srt8iFMtQv4IY6HfI"
    "+oVU+ZNeU+Whn8GRqYEyztRMAZIcUMVd8ZeCXw2IelEM0B9V6h0g/xoy7wakCjk63yD5Tp"
    "KDVwEyH0cBPWQ+QubjaLA1y3zMT0U9wPq2vJOlyMonyMGllQ5sZ+wvq7R++OkB1HfbG9kJ"
    "q3Tc01kIstN5HwtBeSc7oZWJDJ2NKzN7+1pk6W+4Ke9oJ8bySWGI6eZv81ymk+a08+2QiU"
    "b6ueOJo3fmof86d1PkoiJ1DXluGCb0g+y9r6eba4xXZpXLtFGRKMcTrcW0ORa5Xs0yP3jG"
    "NVQ61EmihgzJA0RTG+Z/HDzxY9xJNkejwAeHNTCxT08VQEcNgo46/FF0rPjqnEWPasvfpH"
    "h50mzH88taNnxSjNxpv19HGGV9YN3kHrO64/SfeGufv94WIffJOkLrIJ2jIE3QPd6gLGUx"
    "L0xONcTqmLOaUew6WaX0eIqRO0tVp4CDPVWnPHoBWjYvivJN25MEHB0Gd3S4D1QMUbNZW4"
    "y30K7tuTT6GNJbx4otXdkWS5KycigOXclMUFaI9oP3gMog9F/jirBuLQYoF+NtKzDRP7Lu"
    "gqzojtkhNbIqCWeuzsfflLkBU9MSH7KUdblie+F5hs6ijRtbNzHrdlNKWIfwXhq1Qzbp/r"
    "NJzfNmIHt0BDkzbppSwztVNJhpNnAEEWuqPvSWNRPStRv7DjUBVdVnd2SaVWTh3Rn0u5Pg"
    "NA07JdjLkpBVOGQtgw9uMOdBmcfW14IsBwoAJ+j4nKBC75RHwiy0arEUYfl9H5YfNCazIM"
    "Qf8WLaENEoDZi0+kKzoc6iHKvlDc28xBN0F5PVcoIe8Dygbzzr0Jy6dyjdxi+ymyP29RK1"
    "f7PjfbSiH/kPKxrs8Ac0XMuf2nCVfhHFlbqDtLw4yZ1p4BkFz+jgFsC9eu8g3f2Ytq24xu"
    "mDL62MgD2EWY5dFfJObHDEk+RAAY/wud4Zgy9YWbAGdcRdtmP1sa/Yv4A/UBujozaytbsH"
    "mC88DyfJ5/J+luIs73aDDKEf2KKyr2xuboD3huvPxd3sBFc8rWhgm29tPaD7tbyTncjKVo"
    "AGttRk6wHX2+wudmJaWrVDZJA/h66HT5oJ5Oz6RIc/Xm6HatHH6zkJMWLVbyaM62Ut06++"
    "3lxNqoyvR1h51TcowvRP5EZ8FG+2zoWz4UGaj0MuS5Ln91azzYd5rJKcFgt6VQhmseCgJs"
    "MMzPIwmWUoOAn825NXBfBvT7Hi5JNdhYABAgZolDgbM0CHrek5sAVFF1Wzkp5QdbKXqpNH"
    "PUbfshjtOFNo01G6HDPROU6zkG1nth2/80z9zt0kRX2INcb3WTUIelpN3TjllR/oIRZH/g"
    "QFER/EZuk3CfonPQLXj8qPvptWQQk4zQ7Bepm0nGZ9Og/q+N8s3DBsDuXJZWwy389Of3y5"
    "BZ79ow3qm48XHz4obHL27iQspXul2kTbQa0JA7qVRh+R3xXbiiggC7zKoJZn4FXgdD8Glc"
    "Dpflg4a53uj3Zu4hXsrh4w//qqQ5MwYLLjxMSHOng7dudp6YKeXthowe2X1dmeuwlKSchK"
    "7U1QQrZ+viBBc4x9VoOPzi00J2vuGCQzVn2P+wGVCS57fI7Sx7irxjer1+fh4CHLGoZT1z"
    "BPXVDyG0p+HxDafZQrcqdkpUgzbcZ3KwAI6xaEKhfyGs67eo1LolAgZHClI2pnjuOYaV/w"
    "ksTpF0x1mijNNHlAq5kW86FOLIzdbaahTCozj9YsyorXQZ4RVvs4N5kSaiQlWXFjxkRTy2"
    "rOqGtW6DgMovsJHRh4c2ZZ3RHCZXmsVqAKETvEA3Wo8VWyDR/2YszeO6couIz/WAZ0dh3H"
    "ftN59XcbcCf/MVtFHlMywlmXtu+TlJ7ivs9nVfa9ku8jvKYg/OeJ1cYepCJv98mzU41t8u"
    "y0cZdkl6q1XpgHLcWxwovxl5vrTw22tCRV3R4DL0X/om96sjfaTHg/pqsgTAP6LrDH7u1N"
    "aIGdoSTtlAXczz5e/FbVxNsP15fVLZDd4LJa3owukw5bN00mviQEZZ0rc79efFjYOAztQ1"
    "kSzMPBmYeS46u0BwzVLEuCmgetZvDCDcYLl5J7bK4DUQrA7wy+cDLSx14QAujB+Tk+5yeb"
    "wD1g/EtideMy4TXXSV5lC3JPoN4W97IUWXHzGpQj+cZ9wP5HTPUiE2CKy5M2djJhA51FOV"
    "KDm1xgN+JRsnmlyMLJm2X/cxdviGdpFjsr9m17gyKCPPrb6a9hRRcZVcjdvHMcK0nJPT6p"
    "oxtZqnAQ4wUp3QkiYQkE5Ti2+Ql4o8EbPQxo9+ErpT8dK/ootHCNhYB1bV365xkLGkl1Cm"
    "AEVDv5pOxQJJFPGoAPM6tJhTDjkoCnfYoEnmwkmYVriJLQ52PIWj5a+eOhvbpQA+QJqgLY"
    "wkGwhYev0zhWfHUKNR6J2MLUulPG3OVXJq10VjlGg8i6x5ss2TtIUMAmBdUruzpBPkUryl"
    "IR1nOcpXozomDqJphxSQvXVxJWPdxxd5hcI7kU5Vnzuqe9Yrx1QSV9BVQ1k0MPbrgywnor"
    "ANxFM3cxkPBfXqZFtQLl5Vta1p9ihMbqwwtHZtR1xrXGqkSqxmFKAluxb/LfUCeyUzcOZr"
    "Pj1KAAsrp3svq4S/+gVqO9NMmmR2F6WlZE07Zk9pQi1rGp51oYn7dgfF7HmJlK6crHziLw"
    "YlKHunHdqQtaVMevv97KJLrriG9dEgBWxMex0lWsEpTJKiEJWbga9+93IUsc0ec7c7IyS2"
    "+oCQ4jw4E9z5oMB4bZ3cZZxoHXuM60VoRWyh+OjvzBAitRCGFYTcPAU2iAkBC7UUMMw1ao"
    "AvuUSu0L9+0nh30HLq+vP0jvwOX7Cqiffvl4eUUPr/yFoIOyo6GyBVWcKDneluZTW4nDTf"
    "DnI9lMwTvcDDX9gf51FG5yk2okfsTc+oNsj3HsHSVBZKQEScyiUwJ4EYejkv16EbMZ3APK"
    "t9sbjWvGawfHi6/6sJyI1Er7SCJ+AFWy+NnFyS4q31lsx+0k9G9ZNejVouyV9E2CWElgVi"
    "matVvityrqZYgzk47zXHpe9t34DR0Zcg8iH52w1koJzm7jxhh5If2nX/cSHPjZu9o8bVHz"
    "VnGMI2+j8D8o3s1MDIqzDdPDsFWqbqTrVuCRQa4D3X10o1yLV6CGXDMnKMpYSAme6Tjnm3"
    "3ztTjsjDJarBWzU4NqyuWAYup2TOCeV8aqKqjYNvRlOUC/Y78rnDAKSYF9c0V9QcQa2Huj"
    "nWJWtnbFqOeIKCIJ22Z0TdQadCGYeQBb6NPpp/d0oQcGaBAM0GG7vY0V293t3o5E/qRuuk"
    "ro6Sri722d/xGvT1opID7S8cqhWi2+81KqGRnDbzFB93iZ8oqorArBax79zSO/2aAHN6Bz"
    "IQiDdINYW23ETsfo2aer2+/Ov1W38+7/EUpOJw84zbWcOdT84I7Vsa0zOkKvOqixP1gah3"
    "6pCHspiZ2sMkZdF+1No1Ty1hi6PbU7o6+jCd1TSlhI9vRfMsI8IsDaSICReP4LTHbkiUNd"
    "/yeh6NBVWdetIWmFCASkGQSk4Timu7RHzVqTzUiWsjBxQStvoSVtoeZ+4IAF0UwR6boL5k"
    "LKOphPz891cnDOz5tzcNi1aoRl5BN1jYmWvEtRCHA2wLnb+qEUtg73/peR/Fhd3xfbqqds"
    "ZYBnfZwDs0PpGlkOFNBZAQJvZOC8L4UgyBQcbaNUBXh7BuHtyRfyHmB+W97JUoTlTU8DXL"
    "ZO94DsVX6bca3quqgKm9mgPGm37t2JwoHGPp60+c3SfMBOb9mvvLNggpYxTnBE1Yp4ee98"
    "lr1GX356/46X8Z4g+jTEq7EjEqMHPA/oUooCRSx0T/fULa+yCnznHqsinKUaW9thrJVh/i"
    "jVpaYCLhPuB2saIqe8tQwsmujtembpktg1UvqVDT8MCsyMwyCZtPgNV2a0y+rQhMvhopd1"
    "HFpnzQ6ts5pDq3hPzOAtRABiDYih2egeHbLDrz11IFbwuVZVpOctVZGe16sijSOe4OTi7e"
    "37r1cHwrn3KTygZpLDPMNY4XmmsCedAgwkQdDxkHVcpLc4dMWoq7k9tq0qa01Vlj7i2kI3"
    "SZ1Vt/enKguv0JBfIaoow2S+QsKaQNADO2KgdtQJ1I6C2lGPqx11tBY0A9uKwJf8xFUhs/"
    "D6WpDl4FUAX/7ofPmH7wA0sBmvC69OAyDFmtIDsl/LO9kJrbyMDsyhzyvSKX36Ra26Nrf+"
    "dsxOz/5nVsA5maCvF7coiLxw5WP/NaKqTBGv7cxLky2CMAyyYmO8aRJGReWjCXIXZEWBz4"
    "ZFJOayigYp+3yQSYuVhiAAxWi5rWUp2+BghybjY7cNJi1u9eH7zg7mmNxL3xYov3ao8mus"
    "Vr+zpDbFfddCbNU7AJvYsXIzaylSosnaXZgppOEGoI+OGSZZyQS2pc9wp9JiTXcAjXTsi+"
    "HG96z24GNekuZ7AHPyWL3M4myWr1KVJ2qnSqri1rwmvXlICqQ8d9llPVKKw7TvnAEX4gVm"
    "36CmhOZmVqIM9LGSXFR99LGST90mLkRZEiIdhhzpsCVfajpuP4FbHHv9UusU/rLlFP6yfg"
    "qH+IZed2+Ib2iG2t74BvCwg4d3DCrp38N7JGdZHLjhZ3fDzOwTlctMvD5pdZyxkc5SGKpV"
    "R3ZOQn+SJ66yDNXEpXYlT11lzirmxaLnW+bmIg+Bj+NvEkTW1B4n5D6hP4YgekrjJWJZu1"
    "t1Gdnen6DwmNVcYt4qSckic67zPCvu+dJybMVY0Zer2VTLh/djpR23duxeeio3u6WothdL"
    "kjIviKl9rBAFBTQoABIUFeC+0sD2VSO0r2r5c5guLQpDuSV/bisBE3fnxM3CJ7qQiFVJsE"
    "e7e5jAy71nLzez2X32dJN1RJCxEOH+s3BT9x5HXZaSiqA1/p4DLyPUXl7RH+t3635VlQUt"
    "dF3My/OR/mJeylhXVqF/o4WdcI3gzcdbB+3Zqc42edq8T55WoV3GhP7shQm6goh1AO+lQD"
    "Pw/43oj4Tv1/JO0p82C+JFN0VXZMEPPWhNu8t0FWNnimckVsSD79B1TRq0PTRt17xHR/Rp"
    "fMFUpUmzT6O4Ptnt04iFoZq98bgASlmVzpqDAc3dhLkf4gD7iKzSCUpINjRIE9b0js5eHn"
    "QUJMiNkjWOWXnPMLjHTW3y9vg0HV9H7oHYka0DXPtRnR3H9CoNitEBt8Z43Bpj5N3t4mng"
    "pLv/ky70egQLuF8L+Jfonn6rqGjVoLCBKyNareBVNtYRekjstoMveMtmZlhyY3NNrVB6fo"
    "uYcbl2N2iKPXeVYBSRKfE31A69C5KU255BmrVsPvv2DbdmWcQ9M06nhFPvdRt4r0/SsX95"
    "4b8E4wgS1ke1y7VGBkX0WGR6TNnKWHc+eaFj2L1otuxe1E0736drrVHJZ0HEQtO5/3MJXf"
    "Vih24QkVFgkCxlnwW3jwIMbprixVKV29Z8QBFEIPmjeuyYBbGwpxpaxzVhMJQHZyjXii53"
    "1HVVFlQ9OFUP5kyU4DQNsX+TFUA/UZ6KKmN2nIvy0U4iDNc5GWXD0XpO6MFkGoQhP6UsMJ"
    "oFkUunAImLD9yIsHMHIhF+zRl7Ol9WLMOCXvH5Bwt6aYNmJAzJWnk42uvDlNXD8keyfJd6"
    "sbCQkPvjHJRy83m4Jvcgzj6FfkwX4lIM1uDBrcGQYjmgd6/Wx8NYC7IcKAByXMeR46qY+z"
    "3AzEls+kMEo81SpOX3flCJxL8kDY6GZKd7IdH3KSxxnGS2LFqT+D4pMniXJE7d8A21UxH+"
    "buEGzMYNSXSXoJQwcxaxh0yQy/8sPhPnrcpy3u/DdDwLTY1y/9ZQRpdzd/ztADfESHajNl"
    "Mc6ubul7bF7OU1AXgrYJ2D5/Rcx/1AR7UENqgdEBwjA4wlIQtncv8ZhUs3SegG5TtzN1FU"
    "JW6J1KkKdoJ7YEHUhwjYoRvUg2JSXxISYjdqcPhshSooT6nUvmZ1saAclhK5vL7+ILEhl+"
    "8re9+nXz5eXtFpzlGng4K04YQcRA9BtywgWRKSBYZMSf2dBFEnJUuCoOMh6xjKI55AeUQo"
    "jwjlEUd8WAfq+ImVR2Ts5S25x+poge3FyS5+00m343TiA+hU+S6ImGfejdDF5/eIi79BhC"
    "5q3A/PDmwsVPkeL1Ol09/8Djp8JP8pmZrKoob4j2VAVzgIfh7RQjZpYR0hnW2PXM3wKd0D"
    "xeE+1yJ0n7cQus/rhO6RCMeBnRr3XsGMbSXGZKMsZR2Bvof6TXDCewq8CI9gpmtQF0VXZU"
    "HVg1a1YCkbKlqWBDUPWs0xfqB7Xbe2SqIk8NlD1jJQcYMJoxVoCX0VCEIAPbCg42BBq7O+"
    "B4yLAE1LsRVe80Exy1/xPMjeqhqvXFyatLHKD8IgDUo5Hz5BvJQHmm7y8m+sGEbcGAGrKa"
    "VMAlNMalGQl3KrZ4f5cfCwVVh9fEPcq3zgDfzGge23N5DlJ68spMfwqfXvCqT5OPa9SQtp"
    "Ls4lE1asKmchiX6qF7nbErhbZcZUL24XwC3ucNo/6BD0eLCgR4pINz5QEgT6YMj0Qd2AMC"
    "Z+JWnQ9pC1DcGPJxD8CMGPjwt+lI5R+qciSazTuzSwhfE4JCvw3UC6jkEl+yVds8WkB5Tf"
    "bW80rsVHF15p1R0U83qB48CbnyiI1/zKpI13dcsxu2jXZkx3x9oacYJPpTLWI+3HZvau0T"
    "xv5pGa7XMr6KO9pM3Sl8oA4Xy4hejuJfaVPjFVlvr9y831p4bDUClSPQkFXor+xSuijxDt"
    "FnAZGNJxp8D02ceL36pwv/1wfVk9x7AbXKrssUNuZv/+/31zMXE="
>>>>>>>> be6ba36 (Hold, capture and release money for sessions, each step written down before it is tried):migrations/sqlite/models/0_20261124182328_init.py
)
