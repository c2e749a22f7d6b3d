"""How Django's forms are drawn: with our fields, which name the field, the value given and the mend."""

from django.forms.renderers import TemplatesSetting


class FormRenderer(TemplatesSetting):
    """Set as FORM_RENDERER; needs django.forms among the installed apps."""

    form_template_name = "components/form.html"
    field_template_name = "components/field.html"
