import type { Outlet } from '../../fixtures/news/outlet.ts';
import { type Article, addressFor } from './article.ts';

/** What a test hands in for an outlet to publish. */
export interface Draft {
  /** Names it within the outlet; given where it is missing. */
  readonly id?: string;
  readonly title: string;
  /** A paragraph a line. */
  readonly text: string;
  readonly by?: string;
  /** Milliseconds since 1970; now where it is missing. */
  readonly published?: number;
}

/** What an outlet has out at the moment. */
export class NewsroomFloor {
  readonly outlet: Outlet;
  #articles: Article[];
  /** When what is out last changed, in milliseconds since 1970. */
  changed: number;
  #given = 0;

  constructor(outlet: Outlet, articles: readonly Article[]) {
    this.outlet = outlet;
    this.#articles = [...articles].sort((a, b) => b.published - a.published);
    this.changed = this.#articles[0]?.published ?? Date.now();
  }

  /** The newest first. */
  get articles(): readonly Article[] {
    return this.#articles;
  }

  publish({ title, text, by = `${this.outlet.name} staff`, published = Date.now(), id = `own-${++this.#given}` }: Draft): Article {
    if (this.#articles.some((article) => article.id === id)) throw new Error(`${this.outlet.id} has an article "${id}" already`);
    const address = addressFor(this.outlet, { id, title, published });
    const article = { id, event: '', outlet: this.outlet, address, by, title, text, published };
    this.#articles = [article, ...this.#articles].sort((a, b) => b.published - a.published);
    this.#change();
    return article;
  }

  correct(id: string, change: { readonly title?: string; readonly text?: string }): Article {
    const corrected = { ...this.#article(id), ...change, updated: Date.now() };
    this.#articles = this.#articles.map((article) => (article.id === id ? corrected : article));
    this.#change();
    return corrected;
  }

  retract(id: string): Article {
    const retracted = this.#article(id);
    this.#articles = this.#articles.filter((article) => article !== retracted);
    this.#change();
    return retracted;
  }

  #article(id: string): Article {
    const article = this.#articles.find((one) => one.id === id);
    if (!article) throw new Error(`${this.outlet.id} has no article "${id}"`);
    return article;
  }

  /** Each change is of another second: those who ask by the time alone see it. */
  #change(): void {
    this.changed = Math.max(Date.now(), this.changed + 1000);
  }
}
