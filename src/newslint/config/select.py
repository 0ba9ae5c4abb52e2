"""Which rules run, and how much each weighs, by the most specific word said of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from newslint.config.settings import Config, Layer, Weight
from newslint.config.source import nearest
from newslint.errors import ConfigError
from newslint.packs.style import HOUSE, NO_STYLES, Style
from newslint.rule import Rule, names

ALL = "ALL"


def configured(
    rules: Sequence[Rule], config: Config, styles: Mapping[str, Style] = NO_STYLES
) -> tuple[Rule, ...]:
    """The rules that `config` lets run, with the severities it gives them."""
    check_selectors(rules, config)
    layers = (*_style_layers(config, styles), *config.layers)
    running = frozenset(_pack(rule) for rule in rules if rule.card.enabled)
    chosen = (rule for rule in rules if _is_chosen(rule, layers, _least(rule, running)))
    return tuple(_weighed(rule, config.weights) for rule in chosen)


def without(rules: Iterable[Rule], layers: Sequence[Layer]) -> tuple[Rule, ...]:
    """The rules that none of `layers` ignores."""
    return tuple(
        rule
        for rule in rules
        if all(specificity(rule.card.id, layer.ignore) is None for layer in layers)
    )


def specificity(rule: str, selectors: Iterable[str]) -> int | None:
    """How closely the closest of `selectors` names `rule`; none when none does."""
    depths = (_depth(selector) for selector in selectors if selects(selector, rule))
    return max(depths, default=None)


def selects(selector: str, rule: str) -> bool:
    """Whether `selector` is the rule, a pack that it lies in, or ALL."""
    return selector == ALL or names(selector, rule)


def check_selectors(rules: Iterable[Rule], config: Config) -> None:
    """Refuse the first selector that names no rule and no pack."""
    known = {word for rule in rules for word in _words(rule.card.id)} | {ALL}
    for layer in config.layers:
        _check_layer(layer, known, "ignore")
    for ignored in config.file_ignores:
        _check_layer(ignored.layer, known, "per-file-ignores")
    for weight in config.weights:
        if weight.selector not in known:
            message = unknown(weight.selector, known)
            raise weight.source.error(("severity", weight.selector), message)


def unknown(selector: str, known: Iterable[str]) -> str:
    """What is said of a selector that names nothing."""
    return f"there is no rule or pack “{selector}”{nearest(selector, known)}"


def _check_layer(layer: Layer, known: set[str], ignore: str) -> None:
    for key, selectors in (
        ("select", layer.select or ()),
        ("extend-select", layer.extend),
        (ignore, layer.ignore),
    ):
        for selector in selectors:
            if selector not in known:
                raise _error(layer, key, selector, unknown(selector, known))


def _error(layer: Layer, key: str, selector: str, message: str) -> ConfigError:
    if layer.source is None:
        return ConfigError(f"--{key}", None, message)
    return layer.source.error((key,), message, value=selector)


def _words(rule: str) -> Iterator[str]:
    """The rule's id and the packs that it lies in."""
    while rule:
        yield rule
        rule = rule.rpartition("/")[0]


def style_of(config: Config, styles: Mapping[str, Style]) -> Style:
    """The house style that `config` names, an empty one where it names none."""
    if not config.style:
        return Style()
    if config.style in styles:
        return styles[config.style]
    message = f"there is no style “{config.style}”{nearest(config.style, styles)}"
    if config.style_source is None:
        raise ConfigError("--style", None, message)
    raise config.style_source.error(("style",), message)


def _style_layers(config: Config, styles: Mapping[str, Style]) -> Iterator[Layer]:
    style = style_of(config, styles)
    if config.style:
        yield Layer(extend=(f"{HOUSE}/{config.style}", *style.adds), ignore=style.drops)


def _is_chosen(rule: Rule, layers: Iterable[Layer], least: int) -> bool:
    """Whether the rule runs; selectors that name it less closely than `least` do not count."""
    chosen = rule.card.enabled
    for layer in layers:
        wanted = specificity(rule.card.id, (*(layer.select or ()), *layer.extend))
        wanted = None if wanted is None or wanted < least else wanted
        refused = specificity(rule.card.id, layer.ignore)
        if wanted is not None or refused is not None:
            chosen = _or_less(wanted) > _or_less(refused)
        elif layer.select is not None:
            chosen = False
    return chosen


def _least(rule: Rule, running: frozenset[str]) -> int:
    """How closely a rule must be named to be added.

    What is off by default in a pack that runs is a house's choice, which may contradict its twin:
    only its own name adds it. A pack that is off as a whole is added by its own name, not by that
    of the pack it lies in, and none by ALL.
    """
    if rule.card.enabled:
        return 0
    return _depth(rule.card.id if _pack(rule) in running else _pack(rule))


def _pack(rule: Rule) -> str:
    return rule.card.id.rpartition("/")[0]


def _or_less(depth: int | None) -> int:
    return -1 if depth is None else depth


def _depth(selector: str) -> int:
    return 0 if selector == ALL else selector.count("/") + 1


def _weighed(rule: Rule, weights: Sequence[Weight]) -> Rule:
    fitting = [weight for weight in weights if selects(weight.selector, rule.card.id)]
    if not fitting:
        return rule
    # sorted is stable: of two as specific, the later file wins.
    closest = sorted(fitting, key=lambda weight: _depth(weight.selector))[-1]
    return rule._replace(card=rule.card._replace(severity=closest.severity))
