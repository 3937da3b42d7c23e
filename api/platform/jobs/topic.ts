/** A kind of job: its name ("mail.send") and the shape of its data. An area may send to a topic that one to its right handles. */
export interface Topic<Data extends object> {
  readonly name: string;
  /** Never there: it carries the type. */
  readonly data?: Data;
}

/** The data goes through JSON and may wait for days: ids and moments, not copies of rows. */
export function topic<Data extends object>(name: string): Topic<Data> {
  return { name };
}

export interface Job<Data extends object = object> {
  id: string;
  data: Data;
  /** 1 at the first try. */
  attempt: number;
  /** Of the request that sent it, directly or through other jobs. */
  requestId: string | undefined;
}

export interface HandlerOptions {
  /** After the first try. The last failure is kept, and logged as an error. */
  retries: number;
  /** Seconds before a retry. To the first wait 1 to 2 s are added, to the second 2 to 4 s, then 4 to 8 s..., up to `retryAtMost` in all. */
  retryAfter: number;
  retryAtMost: number;
  /** Seconds after which a try counts as failed, and a job whose worker died is given to another. */
  within: number;
  /** How many run at the same time in one process. */
  concurrency: number;
  /** A cron line in French time, as "0 8 * * 1-5": the service then sends the job itself, without data, once for each of these moments. */
  schedule: string | undefined;
  /** Its data is about a person: the job is deleted once done. Otherwise a week later, as failed ones are. */
  forgetDone: boolean;
}

const DEFAULTS: HandlerOptions = {
  retries: 8,
  retryAfter: 30,
  retryAtMost: 3600,
  within: 300,
  concurrency: 1,
  schedule: undefined,
  forgetDone: false,
};

/** One line of an area's table of jobs. */
export interface JobHandler {
  topic: string;
  options: HandlerOptions;
  run(job: Job): Promise<void>;
}

/**
 * `run` is called at least once for each job: again after a failure, and after a worker that died between the work and its note of it.
 * So it reads the data anew, does nothing where nothing is left to do, and throws only what another try may mend.
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
