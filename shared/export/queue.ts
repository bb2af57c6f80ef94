/** Numbers with a cost; the cheapest comes out first. A binary heap. */
export class Queue {
  readonly #items: number[] = [];
  readonly #costs: number[] = [];

  add(item: number, cost: number): void {
    const [items, costs] = [this.#items, this.#costs];
    let at = items.length;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((costs[above] ?? 0) <= cost) break;
      items[at] = items[above] ?? 0;
      costs[at] = costs[above] ?? 0;
      at = above;
    }
    items[at] = item;
    costs[at] = cost;
  }

  take(): number | undefined {
    const [items, costs] = [this.#items, this.#costs];
    const first = items[0];
    const item = items.pop();
    const cost = costs.pop();
    if (item === undefined || cost === undefined || items.length === 0) return first;
    let at = 0;
    for (;;) {
      let under = 2 * at + 1;
      if (under >= items.length) break;
      if ((costs[under + 1] ?? Number.POSITIVE_INFINITY) < (costs[under] ?? 0)) under++;
      if ((costs[under] ?? 0) >= cost) break;
      items[at] = items[under] ?? 0;
      costs[at] = costs[under] ?? 0;
      at = under;
    }
    items[at] = item;
    costs[at] = cost;
    return first;
  }
}
