import { ComponentType, type APIMessageTopLevelComponent } from 'discord-api-types/v10';
import { everyComponent } from '../limits/components.js';

/** What Discord fills in where it was left out. */
const defaults: Partial<Record<ComponentType, object>> = {
  [ComponentType.Separator]: { divider: true, spacing: 1 },
  [ComponentType.Container]: { accent_color: null, spoiler: false },
};

/** A message's components as Discord keeps them: defaults filled in, each with an id. */
export function storedComponents(
  sent: readonly APIMessageTopLevelComponent[],
): APIMessageTopLevelComponent[] {
  const components = structuredClone([...sent]);
  const all = [...everyComponent(components)];
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const node of all) {
    Object.assign(node, { ...defaults[node.type], ...node });
    if (node.id) continue;
    while (taken.has(next)) next += 1;
    node.id = next;
    taken.add(next);
  }
  return components;
}
