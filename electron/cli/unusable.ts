/** Input the command cannot work with; the key names the sentence that says what, where and what now. */
export class Unusable extends Error {
  readonly key: string;
  readonly data: Readonly<Record<string, string | number>>;

  constructor(key: string, data: Readonly<Record<string, string | number>> = {}) {
    super(key);
    this.key = key;
    this.data = data;
  }
}
