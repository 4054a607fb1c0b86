import { useShell } from '../shell/overview-context.ts';

/** Chooses the agent one acts as in the workspace. */
export function AgentPicker() {
  const { overview, agent, setAgent } = useShell();
  return (
    <label className="agent-picker">
      <span>Acting as</span>
      <select
        value={agent.id}
        data-testid="agent-picker"
        onChange={(event) => setAgent(Number(event.target.value))}
      >
        {overview.agents.map(({ id, name, role }) => (
          <option key={id} value={id}>
            {name}
            {role === 'admin' ? ' (admin)' : ''}
          </option>
        ))}
      </select>
    </label>
  );
}
