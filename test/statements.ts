import pg from 'pg';

/** How many statements this process sends during an act, whichever connection carries them. */
export async function statementsDuring(act: () => Promise<unknown>): Promise<number> {
  const submit = pg.Query.prototype.submit;
  let sent = 0;
  pg.Query.prototype.submit = function counted(...given) {
    sent += 1;
    return Reflect.apply(submit, this, given);
  };
  try {
    await act();
    return sent;
  } finally {
    pg.Query.prototype.submit = submit;
  }
}
