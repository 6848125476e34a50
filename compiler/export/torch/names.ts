/**
 * What torch.nn.Sequential uses itself, of PyTorch 1.13 to 2.9, and what the containers of model.py do: no layer inside can be called so.
 */
const taken: ReadonlySet<string> = new Set(
  [
    'T_destination add_module append apply bfloat16 buffers call_super_init children compile cpu cuda double dump_patches eval extend',
    'extra_repr float forward get_buffer get_extra_state get_parameter get_submodule half insert ipu load_state_dict modules mtia',
    'named_buffers named_children named_modules named_parameters parameters pop register_backward_hook register_buffer',
    'register_forward_hook register_forward_pre_hook register_full_backward_hook register_full_backward_pre_hook',
    'register_load_state_dict_post_hook register_load_state_dict_pre_hook register_module register_parameter register_state_dict_post_hook',
    'register_state_dict_pre_hook requires_grad_ set_extra_state set_submodule share_memory state_dict to to_empty train training type xpu',
    'zero_grad name counted',
  ]
    .join(' ')
    .split(' '),
);

/**
 * What PyTorch calls a part of a path, an index or a label: the same, but for a `_` behind a label that PyTorch has a use for itself, or
 * that begins or ends with `_`. runtime/files/torch-names.ts takes it off again.
 */
export function torchPart(part: string): string {
  return taken.has(part) || part.startsWith('_') || part.endsWith('_') ? `${part}_` : part;
}
