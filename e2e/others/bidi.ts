interface Answer {
  readonly id?: number;
  readonly type: 'success' | 'error' | 'event';
  readonly method: string;
  readonly params: unknown;
  readonly result: unknown;
  readonly error: string;
  readonly message: string;
}

/** A connection that speaks WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface Bidi {
  /** Sends a command and gives back its result; rejects with what the browser objects to. */
  readonly send: <R>(method: string, params?: object) => Promise<R>;
  /** Calls back for each event of a name that is subscribed to. */
  readonly on: (method: string, tell: (params: never) => void) => void;
  readonly close: () => void;
}

/** Connects to a browser's WebSocket. */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await new Promise((done, fail) => {
    socket.addEventListener('open', done);
    socket.addEventListener('error', () => fail(new Error(`No connection to ${address}`)));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  const listeners: { method: string; tell: (params: never) => void }[] = [];
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.type === 'event') {
      for (const { method, tell } of listeners) if (method === answer.method) tell(answer.params as never);
    } else if (answer.id !== undefined) {
      waiting.get(answer.id)?.(answer);
      waiting.delete(answer.id);
    }
  });
  return {
    send: async <R>(method: string, params: object = {}) => {
      const id = ++last;
      const answered = new Promise<Answer>((done) => waiting.set(id, done));
      socket.send(JSON.stringify({ id, method, params }));
      const answer = await answered;
      if (answer.type === 'error') throw new Error(`${method}: ${answer.error}: ${answer.message}`);
      return answer.result as R;
    },
    on: (method, tell) => void listeners.push({ method, tell }),
    close: () => socket.close(),
  };
}
