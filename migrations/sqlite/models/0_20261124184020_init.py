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
    "reviewed_at" TIMESTAMP,
    "review" JSON,
    "limit_minor" BIGINT,
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
    "eJztfX9z2za29lfB+J+mM2qnseM0m9y579iJ282+SZyJ3bTv3XZ4KRKyeE0RWpKyqr273/"
    "0FQFIESJACaEoi4bPT2SQiDik9BwQOnvPrf08WxMdh8v2F5+EkeYe9IAlIdPIa/e9J5C4w"
    "/UvDiAk6cZfL8jr7IHWnIRdx+VjHFwdPkzR2vZRenrlhgulHPk68OFim2QNPriOM3ChZ4x"
    "ilBP1+snA3KJ0HCUrdO+TN3fgOozmOMYrI+v/8Tu+5DtI5CtIExdhNSJSgZxdvP3z36tvv"
    "2fN84tEHBtFd/7deRcE/VthJyR1OqRR9wN//oB8HkY//xAn7599PSHznRkHish/nBD5HIA"
    "zJGmd/TU+oxN9P/Dh4wHFxPf+QfqfKJ9k3rI7DDwkWPmJfYXnvzAIc+pL+siH8cyfdLPln"
    "l8Hd+yj9iY9lYE0dj4SrRVSOX27SOf3qhUAQpezTOxzh2E0xe0Iar5gWo1UY5novFJsBVA"
    "7JkBFkfDxzVyGbC0w6+wLlZyeO8+n61rm5unWck9o8KSQE/eYfeVRRdI7Rr5pwAO7YV/ju"
    "L6enZ2c/nv5w9vLV+Ysffzx/9cMrOpZ/3/qlH/+dfZkSrexWHLP3P7//dMu+EKETOZvo7I"
    "N/cxk3dTMpPgFK9JcxTnCUYoUS3lK1qlUgCVU0QX9iVRMF7m2qKD4odVG+hodQxsL90wlx"
    "dJfO6T/PXrbg/PXiy9u/Xnx5dvbyWxnsT/mVU36JwV7C7KZ1fN9ReNJggdUYZxIVcP1c5P"
    "viLyOEugXa2/cfr25uLz5+ZrdfJMk/Qo7Txe0Vu3LKP91UPn1WVcP2JujX97d/Reyf6L+u"
    "P11xOEmS3sX8ieW42/86Yd/JXaXEoQus4/oiJsXHxUeyWss1s7KAERJiN2pQbSlV0e+Uit"
    "ml0svr6w+SNi/fV9aoT798vLz68uw5VyMdFKTS0lWCne11JutUKWHjInWqs0idNi9Sp9VF"
    "ysepG2Smkozw326uP6kRFkSqS1XgpehfKAyS2s7cF9Qn/zFbRR5DEU1XQZgGUfI9e+x/nh"
    "x+njOIpHleAP3s48VvVR28/XB9WV2O2A0uKwqRDSt9E0mW220qjWHuH9BaEt4I0QDWx18S"
    "6wR/bog+bfSFE4Q+9oIQIN8VecXxUF8DCmFYgjqrojxu62uglIFXwAR3xlHM7pXnZHFS15"
    "XxE4lxcBf9X7zhCnlPv78beVihgZytuq7cbmSvwr+LGVd8Ws6a2F1vSR7VUkD/QhHAmZH/"
    "hZ7Avrx/e3uiMnt6gPlteSdLEZZNPQ1w2f7YA7JX+W3GtZTooioYERqQ0uW2B0Rvs7vYCW"
    "i5I2ngmZnPPUD6bnsjO1GVzhkNwLI9bep692s39h1pc2NXyCmpfLIdW7+0OF1UP3Ej947j"
    "w34I+9qSN+ZzTGYBB7jBXVMMmGh4a5bC2J3Oml/nBDEvSu48WXPviRv57G/RhP/NTek/6P"
    "8t48DDdZ9MpzsoXC9KXwsDw7nHm8wtInlmUjcOZjM2jntRVI4aL6Vql2/TMNSLMZv0zlEc"
    "MDq77G4PjEDy4EwX3ycpXQi+zydS9r2S7yO8pj96b9TPMLw1/M+aspoJ0GK8hfTn6Q8/aP"
    "CfdFQjAcqvyYet7QtliHEhYyHOL7VwftmC88s6zuUSZuI22Qod0GtSrEej9ZpwZ1PirPHU"
    "WbqbBWYPN8RdfYcDKmH7ydi1QJ+d0mkcUnummxIqNwAdmOtgQabUjHSYvdlJBbI8aMBAA3"
    "NC774IIqI43LVZnLIccJpduWSOo7eKYxx5RjZOTbCToTM0HcjudB1verMzvWrh0HN5oqSK"
    "Gye5IHE4d8nz/c7v0+cvfnzx6uzli+203n7SNpvrM1c4yNYQbY+jkiUtjKdiUS7+dRRu8j"
    "dsJPFV+WLQGl4FbsjBbB0lLWWkBEkMNm5wRo7OGZnN4F78O8WNxjXj9V08wqs+LGfEyg/S"
    "qyiNNycqT0R5ddLqhmDjHLwdqOWD8OZuRL9T5ieQvQdrenntshSO2SqhQ55df/n5u5eK7J"
    "BH3KdrKkja6FGgj6gmejS4KPK8muZBZJV6JDO5WkYlq+n/YC8tRkEaySAdE5DfYGd+g6c2"
    "MZqZglLCRl/ICx1XyItmT8iLKk0grG66CAsih4P45GSkAAubjC7AgoiFcxjSRqxPGwHaZD"
    "C0iWAu66tAEALKBCiT0VEmbP72gPEvic2xm8JLPiiy5DIIwxMFTcI/n7QRJNNixE5m5AKx"
    "sYjEyEVejP0gRRFJ8WtE6IRAQZKssI/Yh/gBxzn3kbzJyA9GdaxjEt3RcbkwHcyIEHZP/l"
    "e8Rs/ePf+Lgko55IO1Y0FXiym9zPmPBCdJeSXGD1l9knqUqOI+2bd3lLU7hGsQBjqOvWzS"
    "wrbkU8ZIXaUMmHOdzbl7+mtNjpLFeAvPkc91aqQ8b66R8rxWI2W73NUAbpzUoohFpnJvYR"
    "Plul/DtJ2dlQSBpB00STuOuigHYhD3khbQJWTu0dFyQ3tl9houl5LUDbuEhlYEwbbpbNs8"
    "uGkXBUhiAH9n+FlkP44UG3Uziy6IAIveO4u+dDeqM1ZLVcRCwLpN9UxrUz1r2VTP6ptqGE"
    "T3JvAW4/tB97gxG3t2ejJCytjrIAhZdJSCgmFPCH1wfA5GFTKTra8FWQ4UAP7P8fk/8znc"
    "A8y8fhX9ITflHS1FWn7vNUAuvI2PRLhwa45re9VFVbDpoO7SU6i7VBS8UzjwhVp4zT58of"
    "SejhufTgTOAKTMQe4HdBgKIkSY8/z67efPKge8johJGSWFczwJUtxWQIlE9CyJ88vZ3ydZ"
    "jnOmVH4hJEkKDvMRGT+TNoc51E3aq4OEeMslnUU4SoPUyEtSE7QQ8RevNAB/8aoRb3ap4t"
    "bNATMtVVWVs45K+4tOUMJfmoMS/lILSli6SbImdFueu8ncjA2uCNpXMuP0/FxnKTk/b15K"
    "2LVKlR5/EaSsYAPrcUVWqVMAqdhsW6v1tN0HqvYYVO1JsBdjhl9q9AJUxHqZ/gNaavaQC4"
    "a9VcxW57zSKXOr1gG/Wbhh2EKfqe9xOCLth/0akmenP77cmo7sH23G4s3Hiw8f6hN6FmPs"
    "PGBVKF/rkiLJwRJisIRMQ+LdY1O8BSlA26TQXezNg4dOcX8V0R4i/wZmwdgV+HcXsN9mmq"
    "NdlTtgvAIr+73MG0eOMUaZrf6qCKlmsEsJ68JCznWYhPNmIuG8xiNwbsoE3a0AgLsT3ATH"
    "gRs6TckjbZZ8RRDA3gn2LIgXazdm9mJDIchmvFWyAPlOyAPPU1HyLXRYIWAduKd6HG8LxV"
    "sDd5EERtjm4wHandAucIrjDCGTnU+Ssg9mPWqxhVlUw9x5E2wQB+B3As99PB22waqcdVDr"
    "+IWa3UI1rxC795Ks6Sxd12FuZAwrUhYFn/aWRfmPVRDfG9U3KiWGkZjBnmdNYkYZsmHAJZ"
    "ZCQCUaUIl4STyF16e1AXMhYo3P4QhdGjrkEEhiFi3jh8/Di7DXsddARRbo8yHT56GbpNSg"
    "x1EHTVdlQdOD1nQey2mq5FIM9Dtk/VIbrtuCLQmCjoesY48FAzjJPV47iqNYo1VUFbPIMO"
    "rtfJuH5Dvsz5UC3BbPUE3ykL7krxfvP1xcfrg6DFvTvzNZRq/D8qW8ASxjQ17GCpXhOCYx"
    "VaVvRPqrpa0jRvv3DUI7vl53DGjH1ww1tONTE7BQXqHP8gp5iqORCgQhgN4IeiisMIzCCs"
    "xP8XiMb/LbWIqt8JoPLzddKGbRlKMu17vYkatOBztCvY3dSevXEaaouVGSdapCrJ8eytPe"
    "XyM3XLubJCv4HqQJwg8sZ9LDiO6SCVotUUrqSe393FKZ9J7fJVen8BCewqlVF575frOA6y"
    "mmF3PLK7smFTJ4wPOArnr5v/BDUvx1dz79HWFQiI9oGhth7CcOq9uM13nN+3K61r9g/uX5"
    "QBmL9rHCt28fKCHQPlTGp31s6t4V4KVkuRTq8su/ooCOX8r6COT3lK4ogCwHQ4WCkVgRE9"
    "RcoSDGM8zqBRvRAZKQdcncZzqE21kz4XZWI9xy/yyJG+P/2rMrVfIWEcp95FYu6XETR+yE"
    "T5dAk7lcE7SO1dpLuvz4gisPtn70HF5ZNb4MwFaI2oi3Dmv7qpm1fVVjbUXcVLZMc1X4mm"
    "Avy/QQGj33xuHGeEGo5U0Py3Fqhq5C0qJdsD+3al7S0DSzoyp3wI3w88X/+/kwm+F+vKnG"
    "zjRbq3z1D69wyDcKu95KHTDuuliWRxt2XXI2BliXQgC1PtQSIWWwelTl7Cvv1X+n8Fno3h"
    "nl0WwFII1Gmu59pNFk5hu1k9eG1QAqchbunqc6tb1Om2t7ndZqe7krClIcJN2K8lSFIcRr"
    "yCFeomfAKBhZkLMwMMYmFUOS0FPRNN/tOulZlgQtD1vLWyetsZZFSdDykLXsB8ljFm6FOO"
    "h7yPr2yGLJgp+67dKyLGh6yJpmq7Bj3ge7Imadx7l/BqfY7qZG/k9ZyjqY+yfblzF5CJgT"
    "yFVUw2wlgSuSUOzEgAr2QpIoXRwtXd5LEeumdf8sGMPibuMs1qYlZSQ5qCvTsbLJNl7aDH"
    "1ZDtB/JPoLTAE0qlOqELVusel/D52TVayY6bf4z8YCSrmABeC2GfdXv922O5O2tv2H608/"
    "F8OrHqZqm6T4nhp4hiuLKAXrSrd1JavduFD4rluRF6Qsit06dBYm8Zwljj0cKfiFHY16ZF"
    "GLdNBHFHlebJd7mo2tRYWwRfAeeIoXYJJld0WUsqCHrnrgBedYaQFmB3asVyeLA6M5ZEZz"
    "FpN/YqodNw5ms7q2W0KmqoKPCp0aj4b3EiOVzulFVljVfPGriR6wiswP7H9WLX/eKmaJjk"
    "assyhjYZDamQ6330ztN3FzQaTqb6XDzhWScJLrNsfZptsFf1kO0H9U3WeWeNNBBypp0ERH"
    "RsON7znbaa6GmijooJsOHty0C/6SGGDfcR8gqRt22ghkQcC/G/5SGRajAG5REI7XQz5eZ3"
    "lbnbRcEQU9D1/PJvxJY0YfECcGxEkYLIJOFkRFEAjjzhYcVDzut1qGh4OHjhuGJAqpXYPe"
    "MeT6fIZRUo/rvzU0tR5n4ZIqMurjL4nBttEVfaFwpgEDXAoB8l2Rh+rqg1EFVFc/Hvm1LZ"
    "xrwHttZWD16Y47ixfoAL0gBuh3P6yJpaUN+HZJDvA3wf+PCfR00FLJv4tZt5eeDvm5qQeY"
    "35Z3shThau14aJhxoIYZ1RNSD5he5bcZ1/KsC6lwItSANDu79wDqu+2N7IRVIjk0gM3tgx"
    "6Q/VreyU5oZVNKA1tlfXtjXG+zu9iJaXkw08JTHercAdLiRraiKpy5htXhKSQJ9t+5m8z+"
    "rjZ3Kq9OWvs68XGOXwzc2dLplygNQrSe4wi5ERLN0G8SxG6D3Bij7LYTFER0aODNkeeGOP"
    "LduN7QqY8bKts5VU3kagMn9s+DdvLJ51ebETeEovdHbs7DI2z/SSKj8uKSkIXx5y91ykO8"
    "bC4P8bJWHmLFXju1d1UN8Vagzac6QqBbgGU+UnAcDGnhAB7paDzSkawcsqDX5P25cqndvh"
    "EG7bRtbggr+kFhRW5yj31EZmVvyQlaB+mcN5UMgxlGz9xl8P3C/7Zu0HS+i8KKqZgs1Y6G"
    "QoPvP3h7x7ybifoqWWI+lfGfyyDGSUOXxIcgTlduyDuDQbfDkayLbQYV/9PAlirGW2hG7a"
    "NGn5uuFJVY2jvhrA5c+uZgAPdfWSjG9GcmijjAtqjircgwWlmwx1rTyqKpiUWzPhrbV0CU"
    "twHuy5hQHBYmS40gYkGZrQM0+IQ2fXuO7BaNS4OJXBGzr/3TqU47z9Pmdp6ntXaegvFfA3"
    "pHNW5JEiLoBx1Bz9o4d+mkUIpBTt2Q9ZvZTt06WcmioOch65n+tFkQL7o2OZJkQdND1rTA"
    "vhnqWZaEjXnQai7I1gpF2tq/NxeBjrImzXsh9/m44fTmnWAsbgLTP/8JqeUnfRIQkHEMGc"
    "dPGH3IOIaM4yevCjlKwiDpWJKDVwHSjseF+yrpsPEKQoA8hCqOIlQRUl4PlPIK6Zm9p2fm"
    "RkZf85X+gJvyjnYCLNtlGhizPa0HgH9JbE5/FTZ+yCo+XlYxZL4+PvP1WKkLvE0BiU+UyQ"
    "vFxUl7+oI4bGcCwwVahqs7RGKUEO8epzz3IEJXX2+u8syDdI6LXIRvEsQ6VaEYL0nMhwZp"
    "PZuhn1sqEzSFjTFaLab0Y0U6wjqIsVNcPnYGJ2Qn9J+dkKm2pq72jo6llE08WB/dHMX3xR"
    "DUiqhFx/0+gL0PIqNG0sV463yc/SfRsNtnTXIV1eMbp2tFyqLp2mMhbbYPs67PxmlKCtED"
    "zuSLrxfvP1xcfrgaq9t+C1+XEuaSKETzDTnMC+IJnqJHG6A/URPy4NIGB9PgVAIOpqEgPH"
    "AH01hh3e1hOhYDuopS3MB/Zpcm7exnOUiD+8yoC5TO3RSRKNygOEhw8gYtY+LhhP4Vpe49"
    "RkHKqshNQ+LdJyq+s+ttdpdvaeQrj1ui47hF5/bCLTTzjQ9uuFJg3d5oNReBJp+PsE6Osw"
    "S9c4Nwc8t6tapWIeFq60Lks3FOuh24czG6nWOUrBZZ7SdW8vqbBM3JKk7oikL/w6ywZeYe"
    "SaolL4vClm+yxYcO4kUw+XJUVsKsL1yHeaTSkSPU9KaC7A9vFcc48jY1l029LGcudPhSU1"
    "COU8c/kyu0TmA1xOlnw590jcjt5DfY0UUZC+tCnels6827epVdZVDcbZzFem7I+0hysJ13"
    "4328PLDMUTgUdnKeWzlA/1HZCwrsdyUu2AV7j06yBxxRm6ZDEnFN1Bp0gUoewBYK/Rjthx"
    "5Y/EGw+NC8SyvSfmfzriOxPFnQuIrh2YaTt7A75RidCFscJ4R1ISF51KuSRG4YpdWohI7D"
    "CzcI9ciTggsWBdlfYjfZxpDQn0R/Yl4FvH4LFrPrZGNyAdYupWGwXB6w6KsCYbjD32omLT"
    "QPFAkXanHqFeNsq8ZZK8e5fS91Ad4KWFjs9Fynmw0d1VK6t9bPJl/i6utNW8WtUghqbunX"
    "3JK2FpPIRkkQ4hqHHNdYNwlMFF2XBm0PWdtQZOyk1yJjUHu7EWr6A/3rKNzkL/RI3qJ87W"
    "mv+AkcZuOrBUTacFTSP5F2TNLn55islieNzE92ebKb/nHutiN1Qg3ps3zERXi4DL+FOpqw"
    "eaQuGcRu4dxjzWAasesbMDPjWLsmwMwcjZnZvl2GGBcyFuL8Ugvnly04v6zjDGeMEzhjwB"
    "kDzhgj3qfhjPF0zxgfMS+M0n7SyAdpnzecRSmw89hxzYL4uTDLPGIh/fwe9VNH20DloSP7"
    "Lnkw/rZAWf24UbkG4fqDOy0crbz+0Fag4wTPiS+SPvqiFIAPQaTjVAUYR4OIZNzymI8Euc"
    "KfWoqxuPQOssztWIHVqXN7HJv+ahHwdJif3KbirJURrdY8zsc6M9ekTiujV3yUyaAZiXkV"
    "Vd9N5lNCf+A3CXp7fYrcyEefrv9EaRDiBD17d/PX786+VTkZHnk3XUdEUdLwwQ0DqrCYLP"
    "RcEtXx4JIY/m7edsgYfinMg1Hl/RfDFF6WGsTNedey1JNOv14EXkycDnU+KoJg/nfPISOr"
    "2DPyWpYS1tXL3YvXErxpJ31604A6AOpgDCqxxa9y9RD4mClKdfoqrk1az13iKC3XyQInCf"
    "02WYGkvBIhcqdkldJ/U/kocbmBP0H3eEk/S1iJN49+tzesoFJWQgEFCT9b5YWWWC2l4ouo"
    "3TCHeKjy+CaXWsx8/X5wh5NUcWaTOygdJXIM3Ds6Jy9e6bFbd4eKqEXl8p9Gd4eDHWlfaV"
    "irrxpt1VdVS1VY5JwYz0xAVohadzp4oXM4eNF8NnhROxok+B9ORAxOBqWARYtCb0cD8wA7"
    "awPrRhJIp5XyFmMPBw8dG3RIoqDoQSuazGZhEJlmhgtSB0wN334y2tzw/IhhdEQoZYA26U"
    "y5MuefoibgLf6zAfWtgBUmbNuKdfXbrTS7C+Pp2ceL376VFqwP159+LoYLk//th+vLCtxL"
    "dxMSV3FkaAZcEAHIO0AOrZYgvg5UIRWBNa/TKMlZdNwDJ8VwVLLf+Ebot7THfkv5+tAXuP"
    "Q33JR3HNfCoouxvKQOzMuWNHjYkp3etUTTs8bajizdrNl76eHirUPywpc8Aclj3UWWMZnx"
    "4EMWipi6cTCb0b+nqevNUUqU7ef7v72Gt6yh3bwytjFvj/tHQ7VMoTonHyJUUOWX+IfZdz"
    "1OWhWER/ZfsQFa2vfqm4MKGPuNJVuupmHgUQB9I5grYtb1ouu/KTj0ud+Tj868vf1Rutpf"
    "//QTXd5G29M+w8xJgkgV29vuM6vKgtNs0E4z+tP8gJuxnbStEIcCsEPWd/56mkeV1wWtaY"
    "HU2+6E45jExuaVLGVd3NO5jiF73mzHntdL7HPAgmimiH3aBXMhZR3Mp+fnOgeG8/OWWvvn"
    "kHyy31Ju4NgExyaoIltxofvcsaAvWWgj8CUxi8gJ8CgPRyX79ShD7z8tP+fO3n/gpT+Qlz"
    "5bcnvA9nZ7o3Et0brISnvToFzzfyWhr64mml+ZtLnn5+UYnY6VMfFwkmRecyaaFI705BuU"
    "EO8ep8kbnlYaYjfBCEd0xHqOI5aLmqRkmaCYTo811YjSR7+XJyjc9BV3/Ehd5VZYLpMW9z"
    "dXse+solTV8XBH47CKLLgJBkcb14zWYy2gqzjc3JLUDdWraHl5x1LKBtJ1phi5c0H9lS1y"
    "LOiIiaK5m7DYJJ6fn0WCsZgjfn0Zuh5+jdj0vNtkQUl0yrIc/wXdhWLsTwQRenVBhTbs8j"
    "QIQ+zzEm2Kcm8Hfv7v0e/UolimaLVE0w3raIxZYel1TO3BpCxSMGGlpvm3oIoQKxu8Qf+d"
    "hwTRNd4j9NX+b8T/4KUO3Dv6YjTHZfGfUERalQYo++XsT28V033D0+yMw6WqUVjZh1DuYJ"
    "Bbiah+fR2IUsAHdeaDipfMZP8uZGDfHty+LZ3Oi3Wzpt5mR5koY2Fk3ZmGm+ysuYxjzRnJ"
    "N11nsZ6brV2ynDW+9AMvXV6efOAoYsJ2etS2coD+o5LTFNjvykuzC/beHMQxtbgjahsvgo"
    "gotuS2GV0TtQZd8BEPYAsFH7H90IOXEryUo8F2t5fyOHTl+8hjFTvTEwVXub02aSMqA3HU"
    "TpLyhixwOmf+FO6TSeg/p8TfcLowJSgk5J7RhM8+frr97rmCZOwgv9tjs7NfdUMSZZmsoT"
    "G4qMyoMTTGSxKzMdONpsQyDkgcpLrD6XkiuhOGCLOzKi07gatXefFO9SWp0Ur1opycXL3q"
    "0ot3EW78SiF2Y+gkPqrNetLCpkKN0z227UiDNDSK798KWAjvXtJUxW9Ww7m57FZFzIII/z"
    "Ymeh+Ft8aSXfn56tPeFvA9p1aKdoUMcnvRAFHucMfa0/1uk33UDKiYdroTtyJm4dLc/9z1"
    "3FVitPNtBTrBWw1FHFDFgJcvNLB9+aIRW3apwjp6udsNm7DpFSnIuKq5tukxm/78LsWfK6"
    "Lg6B60ozt0k9R5hLZV8qDyQatcYC0MlS1LQsGCQWu55KpMtSxJwss8bDWXBKqpmiVJUPOg"
    "1UxvRcKuzTgkUVi1h6xnKBxx0mtrItl/o++EqQhC1vajAg2PU7oD8Gfru+j81IdfEgP0u6"
    "IveKUNIpxLIUAeohFHr4rcADVfhCqC8DI8Mt4cmqE8pXhcQJ5+sko6rDuCECAPgdCjC4Rm"
    "87cHjH9JtIoKDWy260IrvOQakBZ8AMC6A9YKcaIBbXbU7AHYd9sb2QmtdCYfXD7ESEEdft"
    "G2kQJrXLOt6Kj1SGCL1l12oipwQ9Csbi/rgU6zOhW7AZbBDmQrbM4gk8/ecp/4SUsKWj5i"
    "opOI5njl4J35aNcRRg9uuMK8kV+Eiptk6WVrlxcMZA7717yI1DxgaTqbCVrPA2+OggRFvO"
    "pUjFndqRRH9Yy1vTxBJ6dti0em+aNkS0E5KZ0EKPPoAogeGUFUwaxQnW4A+lYA4vs14vun"
    "eEa3+jq+zSlXpUQvEf4DflX2kW7lzlKVvdUM91YA0DZHu7J7G2zNsiB4UMGZPX5VgEMJHE"
    "oDfBn261ASK6s8EmexlIulGFf2PXDYHcphd2TuiCwWO+oXFUMmeuyRMFqjiUWMF258j0gk"
    "cjuqXhTNA4HMGdsGOQEy56mROSk95pocfovxVlA5cPh9EnY/HH4HqQo4/MLhd4AvAxx+h4"
    "MxHH6f1OH3A0WadRI7UZx6t9cmbcfdkI5yiq44GufcKOvqlZI8LiHZ1uFlEQzUjsZ+0Tgx"
    "Qb67QQuXFeV9wGiK6adeSJIiwoFdDQqZ1VJotSWfmA/yyI7FgaE719Hto+YTODSIsvYUDq"
    "cSsI3HoJL+beMjGRo4TdXtoPMr7UZGOUaDSc9GZ2GRdLNO0iAM2e4/ZR1Eo3SCSH7RI6vQ"
    "RxFJ6aU3vKPoNpSSDeQxk6wVQHRHb0c3dayi4/f8NB27IsJ/po5Lv8ZimW6L28/cIGwv3p"
    "8SKHs/lgWzzUyheqypqqUsO7GGTa7UZD/XqU5LRzXXZD+v1adNVtP/wZ6CPGipDV6K2Ijy"
    "Pirfg0/kgD4RqCzZSRVjO+Hk9oBJWW1RxJo2ir0Vo6taWYYvj0IcajkO+QUqDWhDTUuCoO"
    "Mh63gZE4rxwsS8E0QsaLUjG3fnWsbdeYtxd1437oBqA6ptDCqxhWr7hNM1ie/fuZsTBd0m"
    "XJ20UW5RNs7x84E7ebfbOUbJasGTk8MQscIcSZ6pLCKG+H+ZJ41eZS43z6ULkO/GjBQL+a"
    "f0YpKxY26McwdcnXs7yBMV/JuSTMtxyvvSbDJmTWDpwMU3SO4sV1vdvFODnw9vM+rGu/Kp"
    "UGVWWpU/KKa4gdEkylhB2lS6bWpYTWfNvTarFhOD4m7jLNZzs6VBlrPmBH+Mkuf0azkK6m"
    "RnyfOtHKD/qFq3JrSVKGIN7L3RVjF+wBG1YBZBRBTRLO0FnCui1qALMfAD2ELhCDw0lVhz"
    "BCZpMAs8N//99UOweH3SegyujtQqBJZFl6Yk9FkkCDt8sgBgdUmvlrE6sR9CZHER6iF8FG"
    "O3DAFZyBEh7J+Ov8Ki6FHSQSEkpPdjLdu4jYIWtgI2ns5OdY5np83ns1OICjl4Y2h1SEhL"
    "WJNNISEH8MpAdrmVDs2FspJd4xa9UJexG+/BrrdjcxA5SxKnbqiweQgJsRs1GD2iXAXWKR"
    "XcF66FPXTY9+Py+vqD9Gpcvq9GoP3y8fLqy7Pn/J2gg4K04YxcmKqGq5IgBqEWg16ZhOOG"
    "wfskih3wddp+Mtr3adE1fGkB4UtjeaeAVxwMxXuU2hpPF3qgdAdRXOOwxR/Giu1Qqz+INP"
    "iXFYe4lSrnYya6dLkTF8N3cua/zjnBjdzIR3OyRi7nwNHapUAzVnyO3TiP7OJE5YSPnMVk"
    "UZR04LFfz66//Pzdi2/rPPse7q+MCxMUnRGq1SgwZeiYMBR49+FvPRPg3Y/FuwMpc+BD5H"
    "TjYHYeNMRbFINDuwHebhg6fK8xBFySgwmuD3jeP1KB999urj81uPIEmSo/Engp+hcKg2Rv"
    "xzdhv52ugjAN6N7Knre3nbVFEQwjSRG1/ORqKvJEJkHYDar5yUBqAKnxNKEHUgNIjdFgO1"
    "RS49pbLj/iJHHVjUDFy5M2KoPQgc5CGKlReWoW04chN0GBUNeJsJ6bHg4esD+hn3gxThPW"
    "xIHQD9Czj59uvzv99g26x8sUzehYl45JEXey1HiM3p/we/R79GtAZ++KX2ITnI7bJK9ZKS"
    "oOBbpjN6NPooBvUEzWyQTlvaETniuXdRXN9O9nxAl2vTkdhL17NOdfNUEe3fS1Yxrl3tPQ"
    "omKwdAeYaoMx1eR3xjBrCQy2xysAAuqsdLH7Ad1a1VZ3M6srCdnI7Pab7+oaA+weAd0D1W"
    "A5VCg1VNfbS3W91L2jxxLHGHNZDBodmyOfBP80CX0uhkPos5J6OtLhXeSlVKf3Cm/Vcnyv"
    "jtQ4vqc4cqP0NYsBiDdZXh69LWsDwaoy80gB/Ce9BysZEymP5x3usPtADIEBYzkNNJ+U+Z"
    "8GBk4x3oo9+AAVhKlFT41+hRuvxYYsRawzIveSMkafmNK1yzGdy1U569Dey4xOVksWs+Is"
    "KVZGcNcErcP7XG9yt8ztJrAbgl12g90U7jJ+sPdSVh9qiO2bU2HUofNPw6VDErIQ4/65lQ"
    "eX7murxVTlMW7GWZaybsnof31mgDEwnOnS4IhfkYKTftVnkbpxMJsZ+4wkMWgK3NVjlJdr"
    "TOf0GDIn9CZdCz7W7nC4mf78B/Y/q9TCgXS9LgXzaqLwcjxKC353LfighR608IDjROmaa9"
    "5zS4kDrkIj2W+h9VIz1KyQx3UUbvJXbyQxBPkqUQshGIo/ZZU2xUFmVyatPpRyjIb3JFni"
    "MERBlKdMuhG6+npzJbW9ZGmXPu+IyWIX2Wcs89JHZPYGreMgTXFUdOJm7TAJiyx89unq9r"
    "tzRVLnQZ6oE66IHxJcpHLSz7MKixCxOEg/DP1SfmAabSIJWUiLvNI4rr9qPK2/qh7Wp/jO"
    "jTrscaKchTvcSHY0rai47TpnqGJRDlQ8aBX7qzgLzV4Y9kGoCEJIcXeCqDQsDDihUgig7w"
    "w9ZDYMRhV5urWZCgQhgB6SUMeXhMomcA8Y3wRj7ki2E1vhNdfAlG2NPWB6ld/GUkwFA2JQ"
    "ib2f3c0C829dI7OKS5M2NmspDNLqZpkLsMJgrC0HnRZxXhksIbxaWIoW1OjOLmY9qNRNKr"
    "veSFljzCMLCpHPNPQHa9mRC/B/16ipkJD7bcMPxUIk0MpNQ+i3zZYQjbHc82IiIHx5hYAf"
    "Bw/b1MTqReHVFy9BsPQ4zIxJC0nnE5XLryXdjij9fDZQc89fanBzz6s8QUnOsUuVmA9yjy"
    "Nn7iaKWIOWyDBJqpf0pOOy0XuOCzMOJIUAUqMA0mVMHgLfLOpOlIGlQmOp8FZ0D1rQHTjG"
    "MyN/SUXOuin9/FTHZUJHNYN9WnObQEz0vmOisxC5jgFF0AT1kTyefDjQneGylA150ftetT"
    "lihiu2KGObcbeXxXpBT+TEGGZZCrZFrW3RXaarGDtTPFP2NtsRN1eTho42Q/Y6G+8Pj9sa"
    "ur1Nn/IfP8bdwe/WCt5/dBv4gb00R6rSli1HnazQuixYoo+plddNCVVR0EE3HVAbaMWDwT"
    "oooS4LWnjMm+DMeMs/hRLaeg7UZKHTg0HjgcIw7QZ9TRiwN8B+GRP6+xeG3HEhYt2x7fT8"
    "XIugP28h6M9rxzZIdXoK57U5+w3mOhbE4Dw+ZP3S43Vo2rJ5KwObEvQ/hzcp128RimWoX0"
    "EM9Dtk/UKq/EmvqfLQz+DI1EAZZ2qmAEkOqOKu+EvBrwZEvSgG6I8q9Q6Qfw2ZdwNShRyd"
    "b5B8J8nBqwCZj6OAHjIfIfNxNNiaZT7mp6IeYH1b3slSZOUT5ODSSge2M/aXVVo//PQA6r"
    "vtjeyEVTru6SwE2em8j4WgvJOd0MpEhs7GlZm9fS2y9DfclHe0E2P5pDDEdPO3eS7TSXPa"
    "+XbIRCP93PHE0Tvz0H+duylyUZG6hjw3DBP6Qfbe19PNNcYrs8pl2qhIlOOJ1mLaHItcr2"
    "aZHzzjGiod6iRRQ4bkAaKpDfM/Dp74Me4km6NR4IPDGpjYp6cKoKMGQUcd/ig6Vnx1zqJH"
    "teVvUrw8abbj+WUtGz4pRu60368jjLI+sG5yj1ndcfpPvLXPX2+LkPtkHaF1kM5RkCboHm"
    "9QlrKYFyanGmJ1zFnNKHadrFJ6PMXInaWqU8DBnqpTHr0ALZsXRfmm7UkCjg6DOzrcByqG"
    "qNmsLcZbaNf2XBp9DOmtY8WWrmyLJUlZORSHrmQmKCtE+8F7QGUQ+q9xRVi3FgOUi/G2FZ"
    "joH1l3QVZ0x+yQGlmVhDNX5+NvytyAqWmJD1nKulyxvfA8Q2fRxo2tm5h1uyklrEN4L43a"
    "IZt0/9mk5nkzkD06gpwZN02p4Z0qGsw0GziCiDVVH3rLmgnp2o19h5qAquqzOzLNKrLw7g"
    "z63UlwmoadEuxlScgqHLKWwQc3mPOgzGPra0GWAwWAE3R8TlChd8ojYRZatViKsPy+D8sP"
    "GpNZEOKPeDFtiGiUBkxafaHZUGdRjtXyhmZe4gm6i8lqOUEPeB7QN551aE7dO5Ru4xfZzR"
    "H7eonav9nxPlrRj/yHFQ12+AMaruVPbbhKv4jiSt1BWl6c5M408IyCZ3RwC+BevXeQ7n5M"
    "21Zc4/TBl1ZGwB7CLMeuCnknNjjiSXKggEf4XO+MwResLFiDOuIu27H62FfsX8AfqI3RUR"
    "vZ2t0DzBeeh5Pkc3k/S3GWd7tBhtAPbFHZVzY3N8B7w/Xn4m52giueVjSwzbe2HtD9Wt7J"
    "TmRlK0ADW2qy9YDrbXYXOzEtrdohMsifQ9fDJ80EcnZ9osMfL7dDtejj9ZyEGLHqNxPG9b"
    "KW6Vdfb64mVcbXI6y86hsUYfonciM+ijdb58LZ8CDNxyGXJcnze6vZ5sM8VklOiwW9KgSz"
    "WHBQk2EGZnmYzDIUnAT+7cmrAvi3p1hx8smuQsAAAQM0SpyNGaDD1vQc2IKii6pZSU+oOt"
    "lL1cmjHqNvWYx2nCm06ShdjpnoHKdZyLYz247feaZ+526Soj7EGuP7rBoEPa2mbpzyyg/0"
    "EIsjf4KCiA9is/SbBP2THoHrR+VH302roAScZodgvUxaTrM+nQd1/G8Wbhg2h/LkMjaZ72"
    "enP77cAs/+0Qb1zceLDx8UNjl7dxKW0r1SbaLtoNaEAd1Ko4/I74ptRRSQBV5lUMsz8Cpw"
    "uh+DSuB0PyyctU73Rzs38Qp2Vw+Yf33VoUkYMNlxYuJDHbwdu/O0dEFPL2y04PbL6mzP3Q"
    "SlJGSl9iYoIVs/X5CgOcY+q8FH5xaakzV3DJIZq77H/YDKBJc9PkfpY9xV45vV6/Nw8JBl"
    "DcOpa5inLij5DSW/DwjtPsoVuVOyUqSZNuO7FQCEdQtClQt5DeddvcYlUSgQMrjSEbUzx3"
    "HMtC94SeL0C6Y6TZRmmjyg1UyL+VAnFsbuNtNQJpWZR2sWZcXrIM8Iq32cm0wJNZKSrLgx"
    "Y6KpZTVn1DUrdBwG0f2EDgy8ObOs7gjhsjxWK1CFiB3igTrU+CrZhg97MWbvnVMUXMZ/Lg"
    "M6u45jv+m8+rsNuJP/mK0ijykZ4axL2/dJSk9x3+ezKvteyfcRXlMQ/vPEamMPUpG3++TZ"
    "qcY2eXbauEuyS9VaL8yDluJY4cX42831pwZbWpKqbo+Bl6J/0Tc92RttJrwf01UQpgF9F9"
    "hj9/YmtMDOUJJ2ygLuZx8vfqtq4u2H68vqFshucFktb0aXSYetmyYTXxKCss6VuV8vPixs"
    "HIb2oSwJ5uHgzEPJ8VXaA4ZqliVBzYNWM3jhBuOFS8k9NteBKAXgdwZfOBnpYy8IAfTg/B"
    "yf85NN4B4w/iWxunGZ8JrrJK+yBbknUG+Le1mKrLh5DcqRfOM+YP8jpnqRCTDF5UkbO5mw"
    "gc6iHKnBTS6wG/Eo2bxSZOHkzbL/uYs3xLM0i50V+7a9QRFBHv3t9NewoouMKuRu3jmOla"
    "TkHp/U0Y0sVTiI8YKU7gSRsASCchzb/AS80eCNHga0+/CV0p+OFX0UWrjGQsC6ti7984wF"
    "jaQ6BTACqp18UnYoksgnDcCHmdWkQphxScDTPkUCTzaSzMI1REno8zFkLR+t/PHQXl2oAf"
    "IEVQFs4SDYwsPXaRwrvjqFGo9EbGFq3Slj7vIrk1Y6qxyjQWTd402W7B0kKGCTguqVXZ0g"
    "n6IVZakI6znOUr0ZUTB1E8y4pIXrKwmrHu64O0yukVyK8qx53dNeMd66oJK+AqqayaEHN1"
    "wZYb0VAO6imbsYSPgvL9OiWoHy8i0t608xQmP14YUjM+o641pjVSJV4zAlga3YN/lvqBPZ"
    "qRsHs9lxalAAWd07WX3cpX9Qq9FemmTTozA9LSuiaVsye0oR69jUcy2Mz1swPq9jzEyldO"
    "VjZxF4MalD3bju1AUtquPXX29lEt11xLcuCQAr4uNY6SpWCcpklZCELFyN+/e7kCWO6POd"
    "OVmZpTfUBIeR4cCeZ02GA8PsbuMs48BrXGdaK0Ir5Q9HR/5ggZUohDCspmHgKTRASIjdqC"
    "GGYStUgX1KpfaF+/aTw74Dl9fXH6R34PJ9BdRPv3y8vKKHV/5C0EHZ0VDZgipOlBxvS/Op"
    "rcThJvjzkWym4B1uhpr+QP86Cje5STUSP2Ju/UG2xzj2jpIgMlKCJGbRKQG8iMNRyX69iN"
    "kM7gHl2+2NxjXjtYPjxVd9WE5EaqV9JBE/gCpZ/OziZBeV7yy243YS+resGvRqUfZK+iZB"
    "rCQwqxTN2i3xWxX1MsSZScd5Lj0v+278ho4MuQeRj05Ya6UEZ7dxY4y8kP7Tr3sJDvzsXW"
    "2etqh5qzjGkbdR+B8U72YmBsXZhulh2CpVN9J1K/DIINeB7j66Ua7FK1BDrpkTFGUspATP"
    "dJzzzb75Whx2Rhkt1orZqUE15XJAMXU7JnDPK2NVFVRsG/qyHKDfsd8VThiFpMC+uaK+IG"
    "IN7L3RTjErW7ti1HNEFJGEbTO6JmoNuhDMPIAt9On003u60AMDNAgG6LDd3saK7e52b0ci"
    "f1I3XSX0dBXx97bO/4jXJ60UEB/peOVQrRbfeSnVjIzht5ige7xMeUVUVoXgNY/+5pHfbN"
    "CDG9C5EIRBukGsrTZip2P07NPV7Xfn36rbeff/CCWnkwec5lrOHGp+cMfq2NYZHaFXHdTY"
    "HyyNQ79UhL2UxE5WGaOui/amUSp5awzdntqd0dfRhO4pJSwke/ovGWEeEWBtJMBIPP8FJj"
    "vyxKGu/5NQdOiqrOvWkLRCBALSDALScBzTXdqjZq3JZiRLWZi4oJW30JK2UHM/cMCCaKaI"
    "dN0FcyFlHcyn5+c6OTjn5805OOxaNcIy8om6xkRL3qUoBDgb4Nxt/VAKW4d7/8tIfqyu74"
    "tt1VO2MsCzPs6B2aF0jSwHCuisAIE3MnDel0IQZAqOtlGqArw9g/D25At5DzC/Le9kKcLy"
    "pqcBLlune0D2Kr/NuFZ1XVSFzWxQnrRb9+5E4UBjH0/a/GZpPmCnt+xX3lkwQcsYJziiak"
    "W8vHc+y16jLz+9f8fLeE8QfRri1dgRidEDngd0KUWBIha6p3vqlldZBb5zj1URzlKNre0w"
    "1sowf5TqUlMBlwn3gzUNkVPeWgYWTfR2PbN0SewaKf3Khh8GBWbGYZBMWvyGKzPaZXVowu"
    "Vw0cs6Dq2zZofWWc2hVbwnZvAWIgCxBsTQbHSPDtnh1546ECv4XKsq0vOWqkjP61WRxhFP"
    "cHLx9vb916sD4dz7FB5QM8lhnmGs8DxT2JNOAQaSIOh4yDou0lscumLU1dwe21aVtaYqSx"
    "9xbaGbpM6q2/tTlYVXaMivEFWUYTJfIWFNIOiBHTFQO+oEakdB7ajH1Y46WguagW1F4Et+"
    "4qqQWXh9Lchy8CqAL390vvzDdwAa2IzXhVenAZBiTekB2a/lneyEVl5GB+bQ5xXplD79ol"
    "Zdm1t/O2anZ/8zK+CcTNDXi1sURF648rH/GlFVpojXdualyRZBGAZZsTHeNAmjovLRBLkL"
    "sqLAZ8MiEnNZRYOUfT7IpMVKQxCAYrTc1rKUbXCwQ5PxsdsGkxa3+vB9ZwdzTO6lbwuUXz"
    "tU+TVWq99ZUpvivmshtuodgE3sWLmZtRQp0WTtLswU0nAD0EfHDJOsZALb0me4U2mxpjuA"
    "Rjr2xXDje1Z78DEvSfM9gDl5rF5mcTbLV6nKE7VTJVVxa16T3jwkBVKeu+yyHinFYdp3zo"
    "AL8QKzb1BTQnMzK1EG+lhJLqo++ljJp24TF6IsCZEOQ4502JIvNR23n8Atjr1+qXUKf9ly"
    "Cn9ZP4VDfEOvuzfENzRDbW98A3jYwcM7BpX07+E9krMsDtzws7thZvaJymUmXp+0Os7YSG"
    "cpDNWqIzsnoT/JE1dZhmriUruSp64yZxXzYtHzLXNzkYfAx/E3CSJrao8Tcp/QH0MQPaXx"
    "ErGs3a26jGzvT1B4zGouMW+VpGSROdd5nhX3fGk5tmKs6MvVbKrlw/ux0o5bO3YvPZWb3V"
    "JU24slSZkXxNQ+VoiCAhoUAAmKCnBfaWD7qhHaV7X8OUyXFoWh3JI/t5WAibtz4mbhE11I"
    "xKok2KPdPUzg5d6zl5vZ7D57usk6IshYiHD/Wbipe4+jLktJRdAaf8+BlxFqL6/oj/W7db"
    "+qyoIWui7m5flIfzEvZawrq9C/0cJOuEbw5uOtg/bsVGebPG3eJ0+r0C5jQn/2wgRdQcQ6"
    "gPdSoBn4/0b0R8L3a3kn6U+bBfGim6IrsuCHHrSm3WW6irEzxTMSK+LBd+i6Jg3aHpq2a9"
    "6jI/o0vmCq0qTZp1Fcn+z2acTCUM3eeFwApaxKZ83BgOZuwtwPcYB9RFbpBCUkGxqkCWt6"
    "R2cvDzoKEuRGyRrHrLxnGNzjpjZ5e3yajq8j90DsyNYBrv2ozo5jepUGxeiAW2M8bo0x8u"
    "528TRw0t3/SRd6PYIF3K8F/Et0T79VVLRqUNjAlRGtVvAqG+sIPSR228EXvGUzMyy5sbmm"
    "Vig9v0XMuFy7GzTFnrtKMIrIlPgbaofeBUnKbc8gzVo2n337hluzLOKeGadTwqn3ug281y"
    "fp2L+88F+CcQQJ66Pa5VojgyJ6LDI9pmxlrDufvNAx7F40W3Yv6qad79O11qjksyBioenc"
    "/7mErnqxQzeIyCgwSJayz4LbRwEGN03xYqnKbWs+oAgikPxRPXbMgljYUw2t45owGMqDM5"
    "RrRZc76roqC6oenKoHcyZKcJqG2L/JCqCfKE9FlTE7zkX5aCcRhuucjLLhaD0n9GAyDcKQ"
    "n1IWGM2CyKVTgMTFB25E2LkDkQi/5ow9nS8rlmFBr/j8gwW9tEEzEoZkrTwc7fVhyuph+S"
    "NZvku9WFhIyP1xDkq5+Txck3sQZ59CP6YLcSkGa/Dg1mBIsRzQu1fr42GsBVkOFAA5ruPI"
    "cVXM/R5g5iQ2/SGC0WYp0vJ7P6hE4l+SBkdDstO9kOj7FJY4TjJbFq1JfJ8UGbxLEqdu+I"
    "baqQh/t3ADZuOGJLpLUEqYOYvYQybI5X8Wn4nzVmU57/dhOp6Fpka5fzSU0eXcHX87wA0x"
    "kt2ozRSHurn7pW0xe3lNAN4KWOfgOT3XcT/QUS2BDWoHBMfIAGNJyMKZ3H9G4dJNErpB+c"
    "7cTRRViVsidaqCneAeWBD1IQJ26Ab1oJjUl4SE2I0aHD5boQrKUyq1r1ldLCiHpUQur68/"
    "SGzI5fvK3vfpl4+XV3Sac9TpoCBtOCEH0UPQLQtIloRkgSFTUv9DgqiTkiVB0PGQdQzlEU"
    "+gPCKUR4TyiCM+rAN1/MTKIzL28pbcY3W0wPbiZBe/6aTbcTrxAXSqfBdEzDPvRuji83vE"
    "xd8gQhc17odnBzYWqnyPl6nS6W9+Bx0+kv+UTE1lUUP85zKgKxwEP49oIZu0sI6QzrZHrm"
    "b4lO6B4nCfaxG6z1sI3ed1QvdIhOPATo17r2DGthJjslGWso5A30P9JjjhPQVehEcw0zWo"
    "i6KrsqDqQatasJQNFS1LgpoHreYYP9C9rltbJVES+OwhaxmouMGE0Qq0hL4KBCGAHljQcb"
    "Cg1VnfA8ZFgKal2Aqv+aCY5a94HmRvVY1XLi5N2ljlB2GQBqWcD58gXsoDTTd5+TdWDCNu"
    "jIDVlFImgSkmtSjIS7nVs8P8OHjYKqw+viHuVT7wBn7jwPbbG8jyk1cW0mP41Pp3BdJ8HP"
    "vepIU0F+eSCStWlbOQRD/Vi9xtCdytMmOqF7cL4BZ3OO0fdAh6PFjQI0WkGx8oCQJ9MGT6"
    "oG5AGBO/kjRoe8jahuDHEwh+hODHxwU/Ssco/VORJNbpXRrYwngckhX4biBdx6CS/ZKu2W"
    "LSA8rvtjca1+KjC6+06g6Keb3AceDNTxTEa35l0sa7uuWYXbRrM6a7Y22NOMGnUhnrkfZj"
    "M3vXaJ4380jN9rkV9NFe0mbpS2WAcD7cQnT3EvtKn5gqS/3+7eb6U8NhqBSpnoQCL0X/4h"
    "XRR4h2C7gMDOm4U2D67OPFb1W43364vqyeY9gNLlX22CE3s3//f7wPvsc="
)
