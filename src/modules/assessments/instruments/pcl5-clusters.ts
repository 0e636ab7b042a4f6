import type { Given } from './instrument.ts';

/** The DSM-5 clusters of PCL-5: which items, and how many must be "moderately" or worse. */
const clusters = {
  B: { first: 1, last: 5, needed: 1 },
  C: { first: 6, last: 7, needed: 1 },
  D: { first: 8, last: 14, needed: 2 },
  E: { first: 15, last: 20, needed: 2 },
} as const;

export const pclClusterNames = ['B', 'C', 'D', 'E'] as const;
export type PclCluster = (typeof pclClusterNames)[number];

export type ClusterReading = {
  readonly score: number;
  /** Items answered 2 ("moderately") or higher. */
  readonly endorsed: number;
  readonly needed: number;
  readonly met: boolean;
};

export type PclReading = {
  readonly clusters: Readonly<Record<PclCluster, ClusterReading>>;
  /** The DSM-5 rule B1 C1 D2 E2; null while missing answers could still make it true. Never a diagnosis. */
  readonly provisional: boolean | null;
};

/**
 * Cluster scores and the provisional rule: at least one B, one C, two D and two E items at 2 or higher.
 * US National Center for PTSD, scoring of the PCL-5. A clinical interview has to confirm it.
 */
export function readClusters(given: Given, complete: boolean): PclReading {
  const read = {
    B: readCluster(given, 'B'),
    C: readCluster(given, 'C'),
    D: readCluster(given, 'D'),
    E: readCluster(given, 'E'),
  };
  const met = pclClusterNames.every((name) => read[name].met);
  return { clusters: read, provisional: met ? true : complete ? false : null };
}

function readCluster(given: Given, name: PclCluster): ClusterReading {
  const { first, last, needed } = clusters[name];
  let score = 0;
  let endorsed = 0;
  for (let number: number = first; number <= last; number += 1) {
    const value = given.get(`pcl5-${number}`) ?? 0;
    score += value;
    if (value >= 2) endorsed += 1;
  }
  return { score, endorsed, needed, met: endorsed >= needed };
}

export type PclChange = 'better' | 'worse' | 'no_meaningful_change';

/** Two complete totals compared: ten points or more is a change that matters to the person. */
export function comparePclTotals(before: number, after: number): PclChange {
  if (before - after >= 10) return 'better';
  if (after - before >= 10) return 'worse';
  return 'no_meaningful_change';
}
