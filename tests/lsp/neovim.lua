-- Plays one session and writes what Neovim shows, step by step, as JSON.
local out, steps = vim.env.NEWSLINT_OUT, {}

local function shown()
  local found = {}
  for _, each in ipairs(vim.diagnostic.get(0)) do
    table.insert(found, { code = each.code, line = each.lnum, column = each.col, ends = each.end_col })
  end
  table.sort(found, function(one, other)
    return one.line * 1000 + one.column < other.line * 1000 + other.column
  end)
  return found
end

local function wait(count)
  vim.wait(90000, function()
    return #vim.diagnostic.get(0) == count
  end, 20)
  table.insert(steps, shown())
end

local function asked(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 90000) or {}
  for _, answer in pairs(answers) do
    return answer.result
  end
end

local function run()
  vim.cmd("edit " .. vim.env.NEWSLINT_ARTICLE)
  wait(2)
  vim.api.nvim_win_set_cursor(0, { 3, 10 })
  local hover = asked("textDocument/hover", vim.lsp.util.make_position_params())
  local params = vim.lsp.util.make_range_params()
  params.context = { diagnostics = {} }
  local actions, titles = asked("textDocument/codeAction", params), {}
  for _, action in ipairs(actions) do
    table.insert(titles, action.title)
  end
  vim.lsp.util.apply_workspace_edit(actions[1].edit, "utf-16")
  wait(1)
  vim.api.nvim_buf_set_lines(0, -1, -1, false, { "", "She went in in." })
  wait(2)
  local text = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  return { steps = steps, titles = titles, hover = hover.contents.value, text = text }
end

vim.api.nvim_create_autocmd("VimEnter", {
  nested = true, -- else no file type is set on :edit
  callback = function()
    local is_done, result = pcall(run)
    local file = io.open(out, "w")
    file:write(vim.json and vim.json.encode({ is_done = is_done, result = result })
      or vim.fn.json_encode({ is_done = is_done, result = result }))
    file:close()
    vim.cmd("qall!")
  end,
})
