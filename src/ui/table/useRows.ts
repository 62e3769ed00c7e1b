import { useMemo } from "react";
import { claimsBehind } from "../../derive/references";
import { claimColumns, claimRows } from "../../derive/table/claimTable";
import { featureColumns, featureRows } from "../../derive/table/featureTable";
import { filterRows } from "../../derive/table/filterRows";
import { sortRows } from "../../derive/table/sortRows";
import type { TableColumn, TableRow } from "../../derive/table/tableColumn";
import { useServices, useShown } from "../AtlasContext";
import type { TableSettings } from "./tableSettings";

/** The rows a reader asked for, in order, and how many the rest of the atlas would add. */
export interface ShownRows<Row extends TableRow> {
  readonly rows: readonly Row[];
  /** Rows in the chosen scope before the filter. */
  readonly held: number;
  /** Rows that match but are not on the map; 0 where the whole atlas is listed. */
  readonly more: number;
  readonly columns: readonly TableColumn<Row>[];
  /** Those of the columns that are shown. */
  readonly shown: readonly TableColumn<Row>[];
}

function useShownRows<Row extends TableRow>(
  all: readonly Row[],
  columns: readonly TableColumn<Row>[],
  isOnMap: ReadonlySet<string>,
  settings: TableSettings,
): ShownRows<Row> {
  const { kind, filter, scope, sort, switched } = settings;
  return useMemo(() => {
    const held = scope === "all" ? all : all.filter(({ id }) => isOnMap.has(id));
    const rows = sortRows(filterRows(held, filter), columns, sort[kind]);
    const isFirst = ({ isShown, isFor }: TableColumn<Row>) =>
      isShown || (isFor !== undefined && rows.length > 0 && rows.every(isFor));
    return {
      rows,
      held: held.length,
      more: scope === "all" ? 0 : filterRows(all, filter).length - rows.length,
      columns,
      shown: columns.filter((column) => isFirst(column) !== switched[kind].includes(column.id)),
    };
  }, [all, columns, isOnMap, kind, filter, scope, sort, switched]);
}

export function useFeatureRows(settings: TableSettings) {
  const { atlas, messages } = useServices();
  const { derived } = useShown();
  const all = useMemo(() => featureRows(atlas, messages), [atlas, messages]);
  const columns = useMemo(() => featureColumns(atlas, messages), [atlas, messages]);
  const onMap = useMemo(() => new Set(derived.visibility.shown.map(({ id }) => id)), [derived]);
  return useShownRows(all, columns, onMap, settings);
}

/** Claims are on the map where a feature that is shown rests on them. */
export function useClaimRows(settings: TableSettings) {
  const { atlas, messages } = useServices();
  const { derived } = useShown();
  const all = useMemo(() => claimRows(atlas, messages), [atlas, messages]);
  const columns = useMemo(() => claimColumns(atlas, messages), [atlas, messages]);
  const onMap = useMemo(() => new Set(derived.visibility.shown.flatMap(claimsBehind)), [derived]);
  return useShownRows(all, columns, onMap, settings);
}
