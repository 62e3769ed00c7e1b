import type { Source } from "../schema/records/source";

/**
 * Sources as CSL-JSON items. A reference manager links whatever stands under `URL`: the address of a source that may
 * be named but never linked stands under `custom` instead.
 */
export function cslSources(sources: readonly Source[]): readonly object[] {
  return sources.map((source) => {
    if (source.custom.link) return source;
    const { URL: address, custom, ...item } = source;
    return { ...item, custom: { ...custom, ...(address === undefined ? {} : { address }) } };
  });
}
