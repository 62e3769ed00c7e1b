import { unzipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import { packageName } from "../../src/datapackage/packageName";
import { zipPackage } from "../../src/datapackage/zipPackage";
import { VIEWS } from "../sheet/realSheets";
import { atlas, packageOf } from "./packages";

describe("the ZIP file", () => {
  const files = packageOf(VIEWS.caribbean);
  const bytes = zipPackage(files, atlas.edition.issued);

  test("gives back every file, in order", () => {
    const unpacked = Object.entries(unzipSync(bytes)).map(([path, held]) => [
      path,
      Buffer.from(held).toString("utf8"),
    ]);
    expect(unpacked).toEqual([...files]);
  });

  test("is the same from the same data, whatever the time and its zone", () => {
    vi.stubEnv("TZ", "Pacific/Kiritimati");
    const again = zipPackage(packageOf(VIEWS.caribbean), atlas.edition.issued);
    vi.unstubAllEnvs();
    expect(Buffer.compare(again, bytes)).toBe(0);
  });

  test("has a name that stays, for an edition and for a view", () => {
    const { caribbean } = VIEWS;
    expect(packageName("2026.1", null)).toBe("waybill-2026.1.zip");
    expect(packageName("2026.1", caribbean)).toMatch(/^waybill-2026\.1-view-[0-9a-f]{8}\.zip$/);
    expect(packageName("2026.1", { ...caribbean })).toBe(packageName("2026.1", caribbean));
    expect(packageName("2026.1", VIEWS["golden crescent"])).not.toBe(packageName("2026.1", caribbean));
  });
});
