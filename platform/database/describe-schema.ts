import type { Sql } from './database.js';

/**
 * The catalogue of a migrated database as text: tables with columns, constraints and indexes, functions and triggers,
 * in a fixed order. Stands in schema.sql; a check fails when the migrations say something else.
 */
export async function describeSchema(sql: Sql): Promise<string> {
  const tables = await sql.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'migration' ORDER BY 1`,
  );
  const parts: string[] = [];
  for (const { name } of tables) parts.push(await describeTable(sql, name));
  parts.push(await describeFunctions(sql));
  return `-- Generated from the migrations; do not edit.\n\n${parts.join('\n')}`;
}

async function describeTable(sql: Sql, table: string): Promise<string> {
  const columns = await sql.query<{ line: string }>(
    `SELECT attname || ' ' || format_type(atttypid, atttypmod) || CASE WHEN attnotnull THEN ' NOT NULL' ELSE '' END
       || coalesce(' DEFAULT ' || pg_get_expr(adbin, adrelid), '') || CASE WHEN attidentity <> '' THEN ' GENERATED AS IDENTITY' ELSE '' END AS line
     FROM pg_attribute LEFT JOIN pg_attrdef ON adrelid = attrelid AND adnum = attnum
     WHERE attrelid = ('public.' || quote_ident($1))::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attname`,
    [table],
  );
  const constraints = await sql.query<{ line: string }>(
    `SELECT 'CONSTRAINT ' || conname || ' ' || pg_get_constraintdef(oid) AS line FROM pg_constraint
     WHERE conrelid = ('public.' || quote_ident($1))::regclass AND contype <> 'n' ORDER BY conname`,
    [table],
  );
  const others = await sql.query<{ line: string }>(
    `SELECT pg_get_indexdef(indexrelid) AS line FROM pg_index
     WHERE indrelid = ('public.' || quote_ident($1))::regclass
       AND NOT EXISTS (SELECT 1 FROM pg_constraint WHERE conindid = indexrelid AND contype IN ('p', 'u', 'x'))
     UNION ALL
     SELECT pg_get_triggerdef(oid) FROM pg_trigger WHERE tgrelid = ('public.' || quote_ident($1))::regclass AND NOT tgisinternal
     ORDER BY 1`,
    [table],
  );
  const body = [...columns, ...constraints].map(({ line }) => `  ${line}`).join(',\n');
  return `CREATE TABLE ${table} (\n${body}\n);\n${others.map(({ line }) => `${line};\n`).join('')}`;
}

async function describeFunctions(sql: Sql): Promise<string> {
  const functions = await sql.query<{ line: string }>(
    `SELECT pg_get_functiondef(pg_proc.oid) AS line FROM pg_proc
     WHERE pronamespace = 'public'::regnamespace AND prokind = 'f'
       AND NOT EXISTS (SELECT 1 FROM pg_depend WHERE objid = pg_proc.oid AND deptype = 'e') ORDER BY proname`,
  );
  return functions.map(({ line }) => `${line};\n`).join('\n');
}
