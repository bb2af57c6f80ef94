import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPeers } from './install.ts';

type Linter = { lint(root: unknown): Promise<Record<string, unknown[]>> };

/** A process of tasks one after another, as bpmnlint sees it. */
function processOf(tasks: number): string {
  const steps = Array.from({ length: tasks }, (_, index) => {
    const flow = `<bpmn:sequenceFlow id="F${index}" sourceRef="T${index - 1}" targetRef="T${index}"/>`;
    return `<bpmn:task id="T${index}" name="Task ${index}"/>${index > 0 ? flow : ''}`;
  });
  return `<?xml version="1.0"?><bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="x"><bpmn:process id="P" isExecutable="false"><bpmn:startEvent id="S"/>${steps.join('')}</bpmn:process></bpmn:definitions>`;
}

async function loadLinter(folder: string) {
  const require = createRequire(join(folder, 'package.json'));
  const load = (name: string) => import(pathToFileURL(require.resolve(name)).href);
  const moddle = await load('bpmn-moddle');
  const { default: Linter } = await load('bpmnlint/lib/linter.js');
  const { default: Resolver } = await load('bpmnlint/lib/resolver/node-resolver.js');
  const config = { extends: 'bpmnlint:recommended' };
  const linter: Linter = new Linter({ config, resolver: new Resolver({ require }) });
  return { linter, moddle: new moddle.BpmnModdle() };
}

/** One check of bpmnlint's recommended rules on as many tasks, or the sentence that says why there is none. */
export async function lintCheck(
  tasks: number,
): Promise<{ check?: () => Promise<void>; remark?: string }> {
  const installed = installPeers('lint');
  if ('missing' in installed) return { remark: installed.missing };
  try {
    const { linter, moddle } = await loadLinter(installed.folder);
    const { rootElement } = await moddle.fromXML(processOf(tasks));
    const check = async () => {
      const reports = await linter.lint(rootElement);
      if (Object.keys(reports).length === 0) throw new Error('it reported nothing');
    };
    await check();
    return { check };
  } catch (error) {
    return { remark: `bpmnlint: could not be measured (${String(error)})` };
  }
}
