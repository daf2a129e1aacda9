export declare function inLanes<Job extends { name: string; needs?: string; alone?: boolean }, Result>(
  jobs: readonly Job[],
  lanes: number,
  act: (job: Job) => Promise<Result>,
): Promise<Result[]>;
