/** A kind of job: its name ("mail.send") and the type of its data. An area may send to a topic that an area to its right handles. */
export interface Topic<Data extends object> {
  readonly name: string;
  /** Phantom field: never set, carries the payload type. */
  readonly data?: Data;
}

/** Makes a topic. Its data goes through JSON and may wait for days, so it holds ids and moments, not copies of rows. */
export function topic<Data extends object>(name: string): Topic<Data> {
  return { name };
}

export interface Job<Data extends object = object> {
  id: string;
  data: Data;
  /** 1 at the first try. */
  attempt: number;
  /** The id of the request that sent the job, directly or through other jobs. */
  requestId: string | undefined;
}

export interface HandlerOptions {
  /** How many tries follow the first. The last failure is kept, and logged as an error. */
  retries: number;
  /** Seconds before a retry. The first wait is longer by 1 to 2 s, the second by 2 to 4 s, the third by 4 to 8 s..., up to `retryAtMost` in all. */
  retryAfter: number;
  retryAtMost: number;
  /** Seconds after which a try counts as failed, and another worker may take a job whose worker died. */
  timeoutSeconds: number;
  /** How many jobs of the topic run at the same time in one process. */
  concurrency: number;
  /** How many a process takes from the queue at once, where very many short ones may wait: those that wait for their turn cannot be cancelled. */
  batch: number;
  /** A cron line in French time, as "0 8 * * 1-5": the service then sends the job itself, without data, once for each of these moments. */
  schedule: string | undefined;
  /** True for personal data: the job is deleted once done. Otherwise it is deleted a week later, as failed jobs are. */
  forgetDone: boolean;
}

const DEFAULTS: HandlerOptions = {
  retries: 8,
  retryAfter: 30,
  retryAtMost: 3600,
  timeoutSeconds: 300,
  concurrency: 1,
  batch: 1,
  schedule: undefined,
  forgetDone: false,
};

/** One row of an area's table of jobs. */
export interface JobHandler {
  topic: string;
  options: HandlerOptions;
  run(job: Job): Promise<void>;
}

/**
 * `run` is called at least once for each job: again after a failure, and after the death of a worker that had not yet recorded the end.
 * So it reads the data anew, does nothing when nothing is left to do, and throws only errors that another try may resolve.
 */
export function handles<Data extends object>(
  topic: Topic<Data>,
  run: (data: Data, job: Job<Data>) => Promise<void>,
  options: Partial<HandlerOptions> = {},
): JobHandler {
  return {
    topic: topic.name,
    options: { ...DEFAULTS, ...options },
    run: async (job) => run(job.data as Data, job as Job<Data>),
  };
}
