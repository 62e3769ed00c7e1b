/**
 * Whether a copy of an edition is kept beside this site, in `editions/<edition>/`. Where none is, or none can be
 * asked for, the edition at hand is shown and says so.
 */
export async function isEditionKept(edition: string): Promise<boolean> {
  try {
    const { ok } = await fetch(new URL(`editions/${edition}/data/atlas.json`, document.baseURI), {
      method: "HEAD",
    });
    return ok;
  } catch {
    return false;
  }
}
