import { parameterRows } from './parameter-rows.ts';

/**
 * Amounts and thresholds of the law, each with the days it holds. A day outside every row is unknown:
 * nothing is carried forward by guessing.
 */
export type ParameterStanding = 'official' | 'reported' | 'assumed';

export type ParameterRow = {
  readonly name: string;
  /** First and last day, `YYYY-MM-DD`; no last day means until further notice. */
  readonly from: string;
  readonly to?: string;
  readonly value: number;
  readonly source: string;
  /** `reported` stands in the press or a guide, `assumed` is a stand-in until the official value is known. */
  readonly standing: ParameterStanding;
};

export type ParameterName = (typeof parameterRows)[number]['name'];

/** The parameters of one day. */
export type ParametersOn = {
  readonly day: string;
  readonly value: (name: ParameterName) => number | undefined;
  readonly row: (name: ParameterName) => ParameterRow | undefined;
};

/** The row that holds on a day, or undefined when the value is unknown. */
export function lookup(name: ParameterName, day: string): ParameterRow | undefined {
  return parameterRows.find(
    (row: ParameterRow) => row.name === name && row.from <= day && (row.to === undefined || day <= row.to),
  );
}

/** All values of one day, found once. */
export function parametersOn(day: string): ParametersOn {
  const rows = new Map<string, ParameterRow>();
  for (const row of parameterRows as readonly ParameterRow[]) {
    if (row.from <= day && (row.to === undefined || day <= row.to)) rows.set(row.name, row);
  }
  return { day, value: (name) => rows.get(name)?.value, row: (name) => rows.get(name) };
}
