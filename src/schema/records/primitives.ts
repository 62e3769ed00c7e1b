import { z } from "zod";
import { isEdtf } from "../edtf";

/** Kebab-case id, unique over the whole atlas. */
export const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "an id is lower-case words and digits joined by single hyphens");

/** Text that says something: not empty, no white space at either end. */
export const Text = z
  .string()
  .min(1, "text may not be empty")
  .refine((text) => text === text.trim(), "text may not begin or end with white space");

export const Ids = z.array(Id);
export const SomeIds = z.array(Id).min(1, "at least one id is needed");

/** A date or interval in the subset of EDTF levels 0 and 1 that the atlas accepts. */
export const Edtf = z
  .string()
  .refine(isEdtf, "a date is EDTF: year, month, day, X, ~, ?, or an interval with .. for an open end");

const LONGITUDE = "a longitude lies between -180 and 180";
const LATITUDE = "a latitude lies between -90 and 90";
const Longitude = z.number().min(-180, LONGITUDE).max(180, LONGITUDE);
const Latitude = z.number().min(-90, LATITUDE).max(90, LATITUDE);

/** `[longitude, latitude]` in degrees, WGS 84. */
export const Position = z.tuple([Longitude, Latitude], "a position is [longitude, latitude]");

export const Sha256 = z.string().regex(/^[0-9a-f]{64}$/, "a SHA-256 is 64 lower-case hexadecimal digits");
export const HttpUrl = z.string().regex(/^https?:\/\/\S+$/, "an address begins with http:// or https://");
export const Count = z.number().int().min(0);
