#!/bin/sh
# Run once by the image when the cluster is new: the two roles of the brand wall, the database, its extensions.
# `goodword_owner` owns and migrates; `goodword_app` serves, owns nothing and cannot go round the policies.
set -eu
: "${OWNER_PASSWORD:?}" "${APP_PASSWORD:?}"
psql --no-psqlrc --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
    --set owner="${OWNER_ROLE:-goodword_owner}" --set owner_password="$OWNER_PASSWORD" \
    --set app="${APP_ROLE:-goodword_app}" --set app_password="$APP_PASSWORD" \
    --set database="${DATABASE:-goodword}" <<'SQL'
CREATE ROLE :"owner" LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'owner_password';
CREATE ROLE :"app" LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE PASSWORD :'app_password';
CREATE DATABASE :"database" OWNER :"owner";
REVOKE ALL ON DATABASE :"database" FROM PUBLIC;
GRANT CONNECT ON DATABASE :"database" TO :"app";
\connect :"database"
CREATE EXTENSION IF NOT EXISTS pg_trgm SCHEMA public;
CREATE EXTENSION IF NOT EXISTS btree_gist SCHEMA public;
CREATE EXTENSION IF NOT EXISTS unaccent SCHEMA public;
CREATE EXTENSION IF NOT EXISTS citext SCHEMA public;
SQL
