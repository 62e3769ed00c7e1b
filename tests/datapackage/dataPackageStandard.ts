import { z } from "zod";

/**
 * What Data Package 2.0 and Table Schema 2.0 (datapackage.org/standard) demand of a descriptor such as ours, in our
 * own words and stricter: a property that the standard does not name is an error here.
 */

const Path = z
  .string()
  .refine(
    (path) => !/^(?:[./~]|file:)|\/\.\.\/|\\/.test(path),
    "neither absolute, nor hidden, nor out of the folder",
  );
const Name = z.string().regex(/^[a-z0-9][a-z0-9._-]*$/);
const Profile = (name: string) => z.literal(`https://datapackage.org/profiles/2.0/${name}.json`);
const titled = { title: z.string().min(1), description: z.string().min(1) };

/** Which constraints each type of field may carry (Table Schema, “Field Constraints”). */
const any = { required: z.boolean(), unique: z.boolean() };
const ordered = { minimum: z.number(), maximum: z.number() };
const fieldOf = <T extends string, C extends z.ZodRawShape, M extends z.ZodRawShape>(
  type: T,
  constraints: C,
  more: M,
) =>
  z.strictObject({
    name: z.string().min(1),
    ...titled,
    type: z.literal(type),
    constraints: z
      .strictObject({ ...any, ...constraints })
      .partial()
      .optional(),
    ...more,
  });

export const Field = z.discriminatedUnion("type", [
  fieldOf(
    "string",
    { enum: z.array(z.string()).min(1) },
    { format: z.enum(["email", "uri", "binary", "uuid"]).optional() },
  ),
  fieldOf("number", ordered, {}),
  fieldOf("integer", ordered, {}),
  fieldOf("boolean", {}, {}),
  fieldOf("list", {}, { delimiter: z.string().min(1).optional() }),
]);
export type Field = z.infer<typeof Field>;

const TableSchema = z.strictObject({
  $schema: Profile("tableschema"),
  fields: z.array(Field).min(1),
  primaryKey: z.array(z.string()).min(1),
  foreignKeys: z
    .array(
      z.strictObject({
        fields: z.array(z.string()).length(1),
        reference: z.strictObject({ resource: Name, fields: z.array(z.string()).length(1) }),
      }),
    )
    .min(1)
    .optional(),
});

const resource = {
  $schema: Profile("dataresource"),
  name: Name,
  ...titled,
  path: Path,
  format: z.string().min(1),
  mediatype: z.string().regex(/^.+\/.+$/),
  encoding: z.literal("utf-8"),
  bytes: z.number().int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
};

export const DataPackage = z.strictObject({
  $schema: Profile("datapackage"),
  name: Name,
  id: z.url(),
  ...titled,
  homepage: z.url(),
  version: z.string().min(1),
  created: z.iso.datetime(),
  keywords: z.array(z.string()).min(1),
  licenses: z
    .array(z.strictObject({ name: z.string().regex(/^[-a-zA-Z0-9._]+$/), path: z.url(), title: z.string() }))
    .min(1),
  contributors: z.array(z.strictObject({ title: z.string(), roles: z.array(z.string()).min(1) })).min(1),
  sources: z
    .array(z.strictObject({ title: z.string().min(1), path: z.url().optional() }))
    .min(1)
    .default([]),
  resources: z
    .array(
      z.union([
        z.strictObject({ ...resource, type: z.literal("table"), schema: TableSchema }),
        z.strictObject(resource),
      ]),
    )
    .min(1),
});
export type DataPackage = z.infer<typeof DataPackage>;
