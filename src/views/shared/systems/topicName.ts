import type { Theme } from '../../../contract/district.ts';
import type { ModelTopic } from '../../../domain/systems/models.ts';
import { type Language, named } from '../../../words/format.ts';

/** A theme by its word, a benchmark by what it stands for. */
export function topicName(topic: ModelTopic, lang: Language, themes: Readonly<Record<Theme, string>>): string {
  return topic.kind === 'theme' ? themes[topic.id] : named(topic.label, lang);
}
